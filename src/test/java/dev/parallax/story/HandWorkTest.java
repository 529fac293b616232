package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.story.Decision.Apart;
import dev.parallax.story.Decision.SetPin;
import dev.parallax.story.Decision.TakeOutPin;
import dev.parallax.story.Decision.Together;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A place is written as a version's letter and an offset: {@code b40} is the character 40 of the second version. */
class HandWorkTest {

    private static final IntUnaryOperator WITHOUT_B = version -> version == 1 ? -1 : version == 0 ? 0 : version - 1;

    @Test
    void theLastDecisionCanBeUndone() {
        HandWork linked = HandWork.NONE.with(new Together(places("a0 b0")));
        assertThat(linked.with(set("a0 b0")).undone()).isEqualTo(linked);
        assertThat(linked.undone().undone()).isEqualTo(HandWork.NONE);
    }

    @Test
    void aPinThatMeetsAnotherJoinsIt() {
        assertThat(pins(set("a10 b10"), set("b10 c30"))).containsExactly(places("b10 c30 a10"));
    }

    @Test
    void pinsInTheSameOrderStandSideBySide() {
        assertThat(pins(set("a10 b10"), set("a20 b40"), set("a5 c7"))).hasSize(3);
    }

    @Test
    void aPinTakesThePlaceOfOneThatItCrosses() {
        assertThat(pins(set("a10 b40"), set("a20 b10"))).containsExactly(places("a20 b10"));
    }

    @Test
    void aPinTakesThePlaceOfOneThatTiesItsPlaceToAnother() {
        assertThat(pins(set("a10 b40"), set("a10 b10"))).containsExactly(places("a10 b10"));
    }

    @Test
    void joinedPinsTakeThePlaceOfOneThatTheyCrossTogether() {
        assertThat(pins(set("a10 c20"), set("b10 c5"), set("a10 b10"))).hasSize(1);
    }

    @Test
    void aPinIsTakenOutByAnyOfItsPlaces() {
        assertThat(pins(set("a10 b10 c30"), set("a50 b50"), new TakeOutPin(places("c30")))).containsExactly(places("a50 b50"));
    }

    @Test
    void aPinThatWasTakenOutCanBeSetAgain() {
        assertThat(pins(set("a10 b10"), new TakeOutPin(places("a10")), set("a10 b10"))).hasSize(1);
    }

    @Test
    void whatSpeaksOfOtherVersionsOutlivesOneThatLeaves() {
        HandWork work = new HandWork(List.of(
                new Together(places("a0 b0 c0")),
                new Together(places("a1 b1")),
                new Apart(places("a2 b2"), places("c2")),
                new Apart(places("b3"), places("c3")),
                set("a4 b4 c4"),
                set("b5 c5"),
                new TakeOutPin(places("b9 c5"))));
        assertThat(work.renumbered(WITHOUT_B)).isEqualTo(new HandWork(List.of(
                new Together(places("a0 b0")),
                new Apart(places("a2"), places("b2")),
                set("a4 b4"))));
    }

    @Test
    void aPinThatWasTakenOutTiesNothingWhenItsVersionLeaves() {
        assertThat(new HandWork(List.of(set("a0 b5"), new TakeOutPin(places("a0")), set("b5 c9"))).renumbered(WITHOUT_B))
                .isEqualTo(HandWork.NONE);
        assertThat(new HandWork(List.of(set("a0 b5"), set("a1 b5"), set("b5 c9"))).renumbered(WITHOUT_B))
                .isEqualTo(new HandWork(List.of(set("b9 a1"))));
        assertThat(new HandWork(List.of(set("a0 b0"), new TakeOutPin(places("a0")), new Together(places("b0 c0"))))
                        .renumbered(WITHOUT_B))
                .isEqualTo(HandWork.NONE);
    }

    @Test
    void whatTwoVersionsHaveThroughAThirdOutlivesIt() {
        HandWork work = new HandWork(List.of(
                new Together(places("a0 b0")),
                new Together(places("b0 c0")),
                new Apart(places("b0"), places("c7")),
                set("a5 b5"),
                set("b5 c5")));
        assertThat(work.renumbered(WITHOUT_B)).isEqualTo(new HandWork(List.of(
                new Together(places("a0 b0")), new Apart(places("a0"), places("b7")), set("b5 a5"))));
    }

    @Test
    void aLinkThatWasPartedAgainLeadsNowhereElse() {
        HandWork work = new HandWork(List.of(
                new Together(places("a0 b0")), new Apart(places("a0"), places("b0")), new Together(places("b0 c0"))));
        assertThat(work.renumbered(WITHOUT_B)).isEqualTo(HandWork.NONE);
    }

    @Test
    void whatWasPartedFromAVersionThatLeavesIsNotPartedFromItself() {
        HandWork work = new HandWork(List.of(
                new Together(places("c0 b0 a0")), new Apart(places("b0"), places("c0"))));
        assertThat(work.renumbered(WITHOUT_B)).isEqualTo(new HandWork(List.of(new Together(places("b0 a0")))));
    }

    @Test
    void aStoryHoldsWorkOnItsOwnTextsOnly() {
        List<Version> versions = List.of(Version.ofText("A", "One."), Version.ofText("B", "Two."));
        assertThat(new Story("", versions, HandWork.NONE.with(set("a3 b3"))).handWork().pins()).hasSize(1);
        for (String outside : List.of("a4 b0", "a0 c0")) {
            assertThatThrownBy(() -> new Story("", versions, HandWork.NONE.with(set(outside))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aPinHasOnePlaceInEachOfTwoVersions() {
        assertThatThrownBy(() -> set("a0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> set("a0 a5")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<List<StorySpan>> pins(Decision... decisions) {
        return new HandWork(List.of(decisions)).pins().stream().map(Pin::places).toList();
    }

    private static SetPin set(String places) {
        return new SetPin(new Pin(places(places)));
    }

    private static List<StorySpan> places(String places) {
        return Stream.of(places.split(" "))
                .map(place -> new StorySpan(place.charAt(0) - 'a', start(Integer.parseInt(place.substring(1)))))
                .toList();
    }

    private static Span start(int offset) {
        return new Span(offset, offset + 1);
    }
}
