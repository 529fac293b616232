package dev.parallax.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ledger.FindingKind;
import dev.parallax.report.Gravity;
import dev.parallax.story.Span;
import dev.parallax.ui.painting.GutterSign;
import dev.parallax.ui.painting.LineLook;
import dev.parallax.ui.painting.Lines;
import dev.parallax.ui.painting.Mark;
import dev.parallax.ui.painting.MarkRun;
import dev.parallax.ui.painting.Painting;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StripRowsTest {

    /** Ten lines of ten characters with their line ends. */
    private static final Lines LINES = new Lines("123456789\n".repeat(9) + "1234567890");

    @Test
    void aMarkedStretchStandsAtItsShareOfTheHeight() {
        StripRows rows = rows(50, run(40), run(20, Mark.ADDED_WORDS), run(40));
        assertThat(rows.of(StripKind.ADDED).stream()).containsExactly(20, 21, 22, 23, 24, 25, 26, 27, 28, 29);
    }

    @Test
    void whatIsSmallerThanARowIsStillSeen() {
        StripRows rows = rows(20, run(50), run(1, Mark.GAP), run(49));
        assertThat(rows.of(StripKind.DELETED).stream()).containsExactly(10, 11);
    }

    @Test
    void theLastCharacterStaysOnTheStrip() {
        StripRows rows = rows(20, run(99), run(1, Mark.ADDED_WORDS));
        assertThat(rows.of(StripKind.ADDED).stream()).containsExactly(19);
    }

    @Test
    void marksThatTellOfNoDifferenceAreLeftOut() {
        StripRows rows = rows(20, run(50, Mark.QUOTATION, Mark.NAME), run(50, Mark.LEFT_OUT));
        assertThat(StripKind.values()).allSatisfy(kind -> assertThat(rows.of(kind).isEmpty()).isTrue());
    }

    @Test
    void wordsInsideAMovedSentenceStandOutFromIt() {
        StripRows rows = rows(100, run(50, Mark.MOVED_SENTENCE), run(50, Mark.MOVED_SENTENCE, Mark.ADDED_WORDS));
        assertThat(rows.of(StripKind.MOVED).cardinality()).isEqualTo(50);
        assertThat(rows.of(StripKind.ADDED).nextSetBit(0)).isEqualTo(50);
    }

    @Test
    void aSignForWhatIsMissingBetweenParagraphsIsShown() {
        Painting painting = new Painting(
                List.of(run(100)),
                Collections.nCopies(10, LineLook.BODY),
                IntStream.range(0, 10)
                        .mapToObj(line -> line == 3 ? Set.of(GutterSign.DELETED) : Set.<GutterSign>of())
                        .toList());
        assertThat(new StripRows(painting, LINES, 100).of(StripKind.DELETED).stream()).containsExactly(30, 31);
    }

    @Test
    void findingsStandWhereTheirEvidenceBegins() {
        StripRows rows = rows(10, run(100))
                .with(List.of(new FoundPlace(new Span(70, 75), FindingKind.FIGURE_DIFFERS, Gravity.GRAVE)));
        assertThat(rows.of(Gravity.GRAVE).get(7)).isTrue();
        assertThat(rows.of(Gravity.MINOR).isEmpty()).isTrue();
    }

    @Test
    void rowsLeadBackToTheirPlaces() {
        StripRows rows = rows(40, run(100));
        assertThat(rows.place(rows.row(35))).isEqualTo(35);
        assertThat(rows.place(-5)).isZero();
        assertThat(rows.place(400)).isEqualTo(100);
    }

    private static StripRows rows(int height, MarkRun... runs) {
        List<Set<GutterSign>> signs = Collections.nCopies(10, Set.of());
        Painting painting = new Painting(List.of(runs), Collections.nCopies(10, LineLook.BODY), signs);
        return new StripRows(painting, LINES, height);
    }

    private static MarkRun run(int length, Mark... marks) {
        return new MarkRun(length, Set.of(marks));
    }
}
