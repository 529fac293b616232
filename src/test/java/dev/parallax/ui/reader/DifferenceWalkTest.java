package dev.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.Comparison;
import dev.parallax.diff.Ignored;
import dev.parallax.story.Span;
import dev.parallax.ui.EditedText;
import dev.parallax.ui.SameThreadJobs;
import dev.parallax.ui.reader.DifferenceWalk.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DifferenceWalkTest {

    private final Comparison all =
            new EditedText("The [gate|wall] holds.[ | ]It is [old |]grey.").link(0, 0).link(1, 1).comparison();
    private Comparison comparison = all;
    private final ReaderModel reader = new ReaderModel(
            new ActivityModel(new SameThreadJobs()),
            (story, options, progress, cancel) -> comparison,
            compared -> (from, place, to) -> place,
            notice -> {});
    private final FocusModel focus = new FocusModel(reader);
    private final DifferenceWalk walk = new DifferenceWalk(reader, focus);

    @BeforeEach
    void open() {
        reader.open(comparison.story().versions());
    }

    @Test
    void countsWhatAReaderCaresAbout() {
        assertThat(walk.count().get()).isEqualTo(2);
        assertThat(walk.number().get()).isZero();
        assertThat(walk.place().get()).isEqualTo(Place.OUTSIDE);
    }

    @Test
    void goesForthAndBack() {
        walk.next();
        walk.next();
        assertThat(walk.number().get()).isEqualTo(2);
        walk.previous();
        assertThat(walk.number().get()).isEqualTo(1);
        assertThat(walk.place().get()).isEqualTo(Place.AT_ONE);
    }

    @Test
    void staysAtTheEndsAndSaysSo() {
        walk.next();
        walk.previous();
        assertThat(walk.place().get()).isEqualTo(Place.BEFORE_FIRST);
        walk.next();
        walk.next();
        assertThat(walk.place().get()).isEqualTo(Place.AFTER_LAST);
        assertThat(walk.number().get()).isEqualTo(2);
    }

    @Test
    void leadsToThePlaceInBothVersions() {
        walk.next();
        Landing landing = focus.focus().get().landing();
        assertThat(landing.leader()).isEqualTo(1);
        assertThat(landing.outlined()).isEqualTo(Map.of(0, new Span(4, 8), 1, new Span(4, 8)));
        assertThat(landing.spans().get(0)).isEqualTo(landing.spans().get(1)).allMatch(sentence -> sentence.start() == 0);
    }

    @Test
    void leadsToTheBaseWhereTheVersionHasNothing() {
        walk.goTo(2);
        assertThat(focus.focus().get().landing().leader()).isZero();
        assertThat(focus.focus().get().passage()).isEqualTo(1);
    }

    @Test
    void staysAtADifferenceThatIsStillOneWhenOthersAreIgnored() {
        walk.goTo(2);
        comparison = with("The gate holds. It is [old |]grey.");
        reader.ignore(Set.of(Ignored.CASE));
        assertThat(walk.number().get()).isEqualTo(1);
        assertThat(walk.count().get()).isEqualTo(1);
        assertThat(walk.place().get()).isEqualTo(Place.AT_ONE);
    }

    @Test
    void goesOnBehindADifferenceThatIsIgnored() {
        walk.goTo(1);
        comparison = with("[A|The] gate holds. It is [old |]grey.");
        reader.ignore(Set.of(Ignored.CASE));
        assertThat(walk.number().get()).isZero();
        assertThat(walk.place().get()).isEqualTo(Place.OUTSIDE);
        walk.next();
        assertThat(walk.number().get()).isEqualTo(2);
        walk.previous();
        assertThat(walk.number().get()).isEqualTo(1);
    }

    @Test
    void goingNowhereChangesNothing() {
        walk.goTo(3);
        walk.goTo(0);
        assertThat(walk.number().get()).isZero();
        assertThat(focus.focus().get()).isNull();
    }

    private static Comparison with(String notation) {
        return new EditedText(notation).link(0, 0).link(1, 1).comparison();
    }
}
