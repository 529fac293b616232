package dev.parallax.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.StoryMap;
import dev.parallax.ui.ComparedTexts;
import org.junit.jupiter.api.Test;

class MapSlotsTest {

    private static final String ONE = "The ferry left the harbour at dawn with forty sheep on board.";
    private static final String TWO = "A storm from the north broke two of its three masts at noon.";
    private static final String THREE = "The crew was rowed ashore by the monks of the island abbey.";
    private static final String FOUR = "Nobody has seen the sheep since, says the harbour master.";

    private final StoryMap map = new StoryMap(ComparedTexts.of(
            String.join("\n\n", ONE, TWO, THREE, FOUR), String.join("\n\n", ONE, THREE, FOUR)));

    @Test
    void eachPassageHasASlotWhereThereIsRoom() {
        MapSlots slots = new MapSlots(map, 100);
        assertThat(slots.count()).isEqualTo(4);
        assertThat(slots.slot(1, 1).present()).isZero();
        assertThat(slots.slot(1, 2).present()).isEqualTo(1);
        assertThat(slots.slot(1, 2).apart()).isZero();
    }

    @Test
    void passagesShareASlotWhereThereIsNone() {
        MapSlots slots = new MapSlots(map, 2);
        assertThat(slots.count()).isEqualTo(2);
        assertThat(slots.slot(0, 0).apart()).isEqualTo(0.5, within(1e-9));
        assertThat(slots.slot(1, 0).present()).isEqualTo(0.5, within(1e-9));
        assertThat(slots.slot(1, 0).apart()).isZero();
        assertThat(slots.slot(1, 1).present()).isEqualTo(1);
    }
}
