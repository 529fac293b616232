package dev.parallax.ui.painting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.claim.Claim;
import dev.parallax.claim.Figure;
import dev.parallax.claim.Quotation;
import dev.parallax.claim.Reason;
import dev.parallax.claim.Speaker;
import dev.parallax.claim.Statements;
import dev.parallax.story.Span;
import dev.parallax.ui.EditedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PainterTest {

    @Test
    void wordsThatTheBaseDoesNotHaveAreAdded() {
        EditedText text = new EditedText("The council chose the [gate|wall] on Monday.").link(0, 0);
        assertThat(version(text)).isEqualTo("The council chose the {ADDED_WORDS wall} on Monday.");
        assertThat(signs(text)).containsExactly(Set.of(GutterSign.CHANGED));
    }

    @Test
    void wordsThatTheCounterpartDoesNotHaveAreDeletedInTheBase() {
        EditedText text = new EditedText("The council chose the [gate|wall] on Monday.").link(0, 0);
        assertThat(base(text)).isEqualTo("The council chose the {DELETED_WORDS gate} on Monday.");
    }

    @Test
    void aLongStretchIsOneBlock() {
        String long1 = "while nobody who lives on the row had been asked about it even once";
        EditedText text = new EditedText("The council chose the gate [|" + long1 + " ]on Monday.").link(0, 0);
        assertThat(version(text)).isEqualTo("The council chose the gate {ADDED_STRETCH " + long1 + "} on Monday.");
    }

    @Test
    void aGapShowsWhereWordsAreMissing() {
        EditedText text = new EditedText("The council chose the [old |]gate on Monday.").link(0, 0);
        assertThat(version(text)).isEqualTo("The council chose the{GAP  }gate on Monday.");
    }

    @Test
    void theCharacterAfterMissingWordsIsMarkedWhereThereIsNoGap() {
        EditedText text = new EditedText("The council chose the gate[ on Monday|].").link(0, 0);
        assertThat(version(text)).isEqualTo("The council chose the gate{AFTER_GAP .}");
    }

    @Test
    void aWholeSentenceThatTheBaseDoesNotHaveIsOneBlock() {
        EditedText text = new EditedText("The council chose the gate.[| Nobody had asked the yards.] It rained all day.");
        assertThat(version(text))
                .isEqualTo("The council chose the gate. {ADDED_SENTENCE Nobody had asked the yards.} It rained all day.");
        assertThat(signs(text)).containsExactly(Set.of(GutterSign.ADDED));
    }

    @Test
    void aWholeSentenceInOtherWordsIsReworded() {
        EditedText text = new EditedText("[The council chose the gate.|Councillors picked a wall.]").link(0, 0);
        assertThat(version(text)).isEqualTo("{REWORDED_SENTENCE Councillors picked a wall.}");
        assertThat(base(text)).isEqualTo("{REPHRASED_SENTENCE The council chose the gate.}");
        assertThat(signs(text)).containsExactly(Set.of(GutterSign.CHANGED));
    }

    @Test
    void aParagraphThatIsMissingIsSignedBesideTheNextOne() {
        EditedText text = new EditedText("The council chose the gate.\n\n[Nobody had asked the yards.\n\n|]It rained all day.");
        assertThat(version(text)).isEqualTo("The council chose the gate.\n\nIt rained all day.");
        assertThat(signs(text)).containsExactly(Set.of(), Set.of(), Set.of(GutterSign.DELETED));
    }

    @Test
    void aMovedSentenceIsMovedOnBothSides() {
        EditedText text = new EditedText(
                "1[It rained all day in the city. |]The council chose the gate at last.1[| It rained all day in the city.]");
        assertThat(version(text))
                .isEqualTo("The council chose the gate at last. {MOVED_SENTENCE It rained all day in the city.}");
        assertThat(base(text))
                .isEqualTo("{MOVED_SENTENCE It rained all day in the city.} The council chose the gate at last.");
        assertThat(signs(text)).containsExactly(Set.of(GutterSign.MOVED));
    }

    @Test
    void changedWhiteSpaceIsNotMarked() {
        EditedText text = new EditedText("The council chose[ |  ]the gate.");
        assertThat(version(text)).isEqualTo("The council chose  the gate.");
        assertThat(signs(text)).containsExactly(Set.of());
    }

    @Test
    void claimsLieAboveDifferences() {
        EditedText text = new EditedText("Ann Lee said [90|80] homes are safe.").link(0, 0);
        Speaker speaker = new Speaker(new Span(0, 7), "Ann Lee");
        text.state(new Statements(
                List.of(new Claim(new Span(0, 30), 0, EnumSet.of(Reason.NAMED_SOURCE), speaker)),
                List.of(new Quotation(List.of(new Span(13, 30)), 0, Quotation.Form.MIXED, speaker, null)),
                List.of(),
                List.of(new Figure(new Span(13, 21), 0, Figure.Kind.NUMBER, 80.0, null, Figure.Bound.EXACT, "home")),
                List.of()));
        assertThat(version(text))
                .isEqualTo("{STATEMENT Ann Lee said }{ADDED_WORDS QUOTATION FIGURE STATEMENT 80}"
                        + "{QUOTATION FIGURE STATEMENT  homes}{QUOTATION STATEMENT  are safe}.");
    }

    @Test
    void onlyWhatTheReaderWantsIsMarked() {
        EditedText text = new EditedText("The council chose the [gate|wall].").link(0, 0);
        Filters none = Filters.ALL.with(Filters.Kind.DIFFERENCES, false);
        Painting painting = Painter.paint(new PaintOrder(text.comparison(), 1, 1, none, false));
        assertThat(shown(text.version(), painting)).isEqualTo(text.version());
        assertThat(painting.signs()).containsExactly(Set.of());
    }

    @Test
    void blankLinesTakeNoRoom() {
        Painting painting = Painter.plain("One.\n\nTwo.\n");
        assertThat(painting.looks())
                .containsExactly(LineLook.BODY, LineLook.HIDDEN, LineLook.BODY, LineLook.HIDDEN);
        assertThat(painting.lastShown()).isEqualTo(2);
    }

    @Test
    void whatIsLeftOutIsHiddenUntilTheReaderAsksForIt() {
        EditedText text = new EditedText("The council chose the gate on Monday.\n\nRelated Posts\n");
        PaintOrder hidden = new PaintOrder(text.comparison(), 1, 1, Filters.ALL, false);
        PaintOrder asked = new PaintOrder(text.comparison(), 1, 1, Filters.ALL, true);
        assertThat(Painter.paint(hidden).looks().get(2)).isEqualTo(LineLook.HIDDEN);
        assertThat(Painter.paint(asked).looks().get(2)).isEqualTo(LineLook.DIMMED);
        assertThat(Painter.countLeftOut(text.comparison().documents().get(1))).isEqualTo(1);
    }

    @Test
    void anEmptyTextHasAnEmptyPainting() {
        assertThat(Painter.plain("")).isEqualTo(new Painting(List.of(), List.of(LineLook.HIDDEN), List.of(Set.of())));
    }

    private static String version(EditedText text) {
        return shown(text.version(), paint(text, 1));
    }

    private static String base(EditedText text) {
        return shown(text.base(), paint(text, 0));
    }

    private static List<Set<GutterSign>> signs(EditedText text) {
        return paint(text, 1).signs();
    }

    private static Painting paint(EditedText text, int version) {
        return Painter.paint(new PaintOrder(text.comparison(), version, 1, Filters.ALL, false));
    }

    /** The text with marked runs in braces: {@code {MARK words}}. */
    private static String shown(String text, Painting painting) {
        StringBuilder shown = new StringBuilder();
        int done = 0;
        for (MarkRun run : painting.runs()) {
            String words = text.substring(done, done += run.length());
            String marks = run.marks().stream().sorted().map(Mark::name).collect(Collectors.joining(" "));
            shown.append(marks.isEmpty() ? words : "{" + marks + " " + words + "}");
        }
        assertThat(done).isEqualTo(text.length());
        return shown.toString();
    }
}
