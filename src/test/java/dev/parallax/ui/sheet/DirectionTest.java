package dev.parallax.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.story.Span;
import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.painting.Lines;
import dev.parallax.ui.reader.PaneView;
import java.util.BitSet;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class DirectionTest {

    private static final String HEBREW = "\u05d4\u05e0\u05de\u05dc \u05e0\u05e1\u05d2\u05e8 \u05d1\u05dc\u05d9\u05dc\u05d4.";
    private static final String ARABIC = "\u0623\u063a\u0644\u0642 \u0627\u0644\u0645\u064a\u0646\u0627\u0621 \u0644\u064a\u0644\u0627.";
    private static final String MIXED = "\u05d4\u05e0\u05de\u05dc Storm Gate \u05e0\u05e1\u05d2\u05e8.";
    private static final String ENGLISH = "The harbour (\u05e0\u05de\u05dc) was closed at night.";
    private static final String CHINESE = "\u6e2f\u53e3\u5728\u591c\u91cc\u5173\u95ed\u4e86\u3002".repeat(30);
    private static final String TEXT = String.join("\n", HEBREW, ARABIC, MIXED, ENGLISH, CHINESE);

    @Test
    void theFirstLetterWithADirectionDecides() {
        BitSet found = Direction.rightToLeft(TEXT + "\n\n1. " + HEBREW, new Lines(TEXT + "\n\n1. " + HEBREW));
        assertThat(found.stream()).containsExactly(0, 1, 2, 6);
    }

    @Test
    void aLineFromTheRightStandsAtTheRightAndItsFirstWordFurthest() throws Exception {
        try (TestWindow window = TestWindow.open(1200, 800)) {
            window.read(TEXT, TEXT.replace("night", "dawn"));
            PaneView pane = window.panes().getFirst();
            double right = Toolkit.call(() -> pane.area().flow().getBoundsInParent().getMaxX());
            for (String line : List.of(HEBREW, ARABIC, MIXED)) {
                int start = TEXT.indexOf(line);
                Rectangle2D first = box(pane, start, start + 3);
                Rectangle2D last = box(pane, start + line.length() - 4, start + line.length() - 1);
                assertThat(box(pane, start, start + line.length()).getMaxX()).isCloseTo(right, within(2.0));
                assertThat(first.getMinX()).isGreaterThan(last.getMaxX());
            }
            int english = TEXT.indexOf(ENGLISH);
            assertThat(box(pane, english, english + 3).getMinX()).isLessThan(right / 4);
        }
    }

    @Test
    void longLinesFromTheRightAreBrokenBetweenWordsAtEveryWidth() throws Exception {
        String hebrew = (HEBREW.substring(0, HEBREW.length() - 1) + " ").repeat(12).strip();
        String mixed = (MIXED + " " + ARABIC + " ").repeat(8).strip();
        try (TestWindow window = TestWindow.open(1200, 800)) {
            window.read(hebrew + "\n" + mixed, hebrew + "\n" + mixed.replace("Storm", "Flood"));
            for (int width = 700; width <= 1300; width += 30) {
                int now = width;
                Toolkit.run(() -> window.stage().setWidth(now));
                window.settle();
                PaneView pane = window.panes().getFirst();
                Rectangle2D last = box(pane, hebrew.length() - 3, hebrew.length() - 1);
                assertThat(last.getMinY()).isGreaterThan(box(pane, 0, 3).getMaxY());
            }
            Toolkit.assertNothingThrown();
        }
    }

    @Test
    void aPointOnALetterFromTheRightIsItsPlaceInTheText() throws Exception {
        try (TestWindow window = TestWindow.open(1200, 800)) {
            window.read(TEXT, TEXT.replace("night", "dawn"));
            PaneView pane = window.panes().getFirst();
            for (int place : List.of(1, TEXT.indexOf(ARABIC) + 2, TEXT.indexOf(MIXED) + 1)) {
                Rectangle2D box = box(pane, place, place + 1);
                int hit = Toolkit.call(() -> pane.area()
                        .hit(box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2)
                        .getCharacterIndex()
                        .orElse(-1));
                assertThat(hit).isEqualTo(place);
            }
        }
    }

    @Test
    void aChineseParagraphWraps() throws Exception {
        try (TestWindow window = TestWindow.open(1200, 800)) {
            window.read(TEXT, TEXT.replace("night", "dawn"));
            PaneView pane = window.panes().getFirst();
            int start = TEXT.indexOf(CHINESE);
            double right = Toolkit.call(() -> pane.area().flow().getBoundsInParent().getMaxX());
            List<Rectangle2D> boxes = Toolkit.call(
                    () -> pane.shapes().boxes(new Span(start, start + CHINESE.length()), pane.area()));
            assertThat(boxes).hasSizeGreaterThan(2).allSatisfy(
                    box -> assertThat(box.getMaxX()).isLessThanOrEqualTo(right));
        }
    }

    /** In the area that shows the text. */
    private static Rectangle2D box(PaneView pane, int start, int end) throws Exception {
        return Toolkit.call(() -> pane.shapes().boxes(new Span(start, end), pane.area()).stream()
                .reduce((one, other) -> {
                    double left = Math.min(one.getMinX(), other.getMinX());
                    double right = Math.max(one.getMaxX(), other.getMaxX());
                    return new Rectangle2D(left, one.getMinY(), right - left, one.getHeight());
                })
                .orElseThrow());
    }
}
