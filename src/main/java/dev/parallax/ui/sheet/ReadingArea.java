package dev.parallax.ui.sheet;

import dev.parallax.story.Span;
import dev.parallax.ui.common.BidiWords;
import dev.parallax.ui.painting.GutterSign;
import dev.parallax.ui.painting.LineLook;
import dev.parallax.ui.painting.LineSetting;
import dev.parallax.ui.painting.Lines;
import dev.parallax.ui.painting.Mark;
import dev.parallax.ui.painting.Painting;
import dev.parallax.ui.settings.Face;
import dev.parallax.ui.settings.ReadingOptions;
import dev.parallax.ui.sheet.Blanks.Blank;
import dev.parallax.ui.sheet.GutterSigns.Fold;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.SelectionImpl;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * A version's text, exactly, for reading: one line of the text is one paragraph, so that a span of the text is a range
 * of styles without arithmetic.
 */
public final class ReadingArea extends StyledTextArea<LineSetting, Set<Mark>> {

    private static final String SIZE_CLASS = "text-";

    private final Lines lines;
    private final Map<GutterSign, Tooltip> signWords;
    private final Blanks blanks = new Blanks();
    private FoldLines folds = FoldLines.NONE;
    private IntFunction<FoldBar> bars = line -> new FoldBar("", "", () -> {});
    private final List<SelectionImpl<LineSetting, String, Set<Mark>>> highlights = new ArrayList<>();
    private final List<SelectionImpl<LineSetting, String, Set<Mark>>> pointed = new ArrayList<>();
    private final BitSet rightToLeft;
    private final MarkStyler styler;
    private Painting painting;
    private int textSize = ReadingOptions.usualTextSize();
    private Face face = Face.SERIF;

    /**
     * @param signs what the signs beside the paragraphs mean, in words
     */
    public ReadingArea(String text, Painting first, Map<GutterSign, Tooltip> signs) {
        super(LineSetting.USUAL, ReadingArea::look, Set.of(), ReadingArea::mark, false);
        lines = new Lines(text);
        rightToLeft = Direction.rightToLeft(text, lines);
        painting = first;
        signWords = signs;
        styler = new MarkStyler(this, lines);
        getStyleClass().add("reading-area");
        // The library's own sheet would take the blank space around paragraphs away.
        getStylesheets().clear();
        setEditable(false);
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        focusedProperty().subscribe(is -> setShowCaret(is ? CaretVisibility.ON : CaretVisibility.OFF));
        fill(text, first);
        moveTo(0);
        setParagraphGraphicFactory(this::gutter);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        show(first);
    }

    /** The area would keep the Tab key to itself, although nothing can be written into it. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    public Lines lines() {
        return lines;
    }

    /** The place where the text that is shown begins. */
    int firstLine() {
        return painting.firstShown();
    }

    int lastLine() {
        return painting.lastShown();
    }

    public boolean isShown(int line) {
        return painting.looks().get(line) != LineLook.HIDDEN && !folds.hides(line);
    }

    /** How each line looks that is shown now. */
    public List<LineLook> looks() {
        return painting.looks();
    }

    /** In pixels. */
    public int textSize() {
        return textSize;
    }

    public void resizeText(int pixels) {
        getStyleClass().remove(SIZE_CLASS + textSize);
        getStyleClass().add(SIZE_CLASS + pixels);
        textSize = pixels;
    }

    public void useFace(Face newFace) {
        getStyleClass().remove(face.styleClass());
        getStyleClass().add(newFace.styleClass());
        face = newFace;
    }

    public VirtualFlow<?, ?> flow() {
        return (VirtualFlow<?, ?>) getChildrenUnmodifiable().stream()
                .filter(VirtualFlow.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** Shows the text with these marks; the place that is read does not move. */
    public void show(Painting next) {
        if (!next.runs().isEmpty()) {
            styler.show(next.runs());
        }
        for (int line = 0; line < lines.count(); line++) {
            LineSetting setting = setting(next, line);
            if (!setting.equals(setting(painting, line))) {
                setParagraphStyle(line, setting);
            }
        }
        boolean sameSigns = next.signs().equals(painting.signs())
                && next.looks().equals(painting.looks())
                && next.firstShown() == painting.firstShown();
        painting = next;
        if (!sameSigns) {
            renewGutters();
        }
    }

    /** Whether all marks of the painting are shown, out of sight, too. */
    public boolean isMarked() {
        return styler.isDone();
    }

    @Override
    public void dispose() {
        styler.stop();
        super.dispose();
    }

    /** What is folded away. */
    public FoldLines folds() {
        return folds;
    }

    /**
     * Folds these lines away, and no others.
     *
     * @param newBars makes what stands for a folded stretch
     */
    public void fold(FoldLines lines, IntFunction<FoldBar> newBars) {
        folds = lines;
        bars = newBars;
        renewGutters();
    }

    /** The blank space around a paragraph. */
    public Blank blank(int line) {
        return blanks.of(line);
    }

    /** Leaves blank space around a paragraph from now on. */
    public void leave(int line, Blank blank) {
        if (blanks.set(line, blank)) {
            Parent box = (Parent) flow().getCell(line).getNode();
            box.getChildrenUnmodifiable().stream()
                    .filter(GutterSigns.class::isInstance)
                    .forEach(gutter -> ((GutterSigns) gutter).leave(blank));
        }
    }

    /** Takes all blank space away. */
    public void leaveNone() {
        if (!blanks.isEmpty()) {
            blanks.clear();
            renewGutters();
            forgetHeights();
        }
    }

    /** The flow remembers heights of paragraphs out of sight for as long as its width stays the same. */
    void forgetHeights() {
        VirtualFlow<?, ?> flow = flow();
        double width = flow.getWidth();
        flow.resize(width + 1, flow.getHeight());
        flow.resize(width, flow.getHeight());
    }

    /** Lets these ranges stand out, and no others. */
    public void highlight(List<Span> spans) {
        light(highlights, spans, "picked");
    }

    /** Lets these ranges stand out as well while the reader points at them from elsewhere. */
    public void pointAt(List<Span> spans) {
        light(pointed, spans, "pointed");
    }

    private void light(
            List<SelectionImpl<LineSetting, String, Set<Mark>>> lit, List<Span> spans, String styleClass) {
        lit.forEach(this::removeSelection);
        lit.clear();
        for (Span span : spans) {
            if (!span.isEmpty()) {
                // Of selections with one name, a paragraph shows only one.
                SelectionImpl<LineSetting, String, Set<Mark>> found = new SelectionImpl<>(
                        styleClass + "-" + lit.size(), this, path -> path.getStyleClass().add(styleClass));
                found.selectRange(span.start(), span.end());
                lit.add(found);
                addSelection(found);
            }
        }
    }

    private void fill(String text, Painting first) {
        ReadOnlyStyledDocumentBuilder<LineSetting, String, Set<Mark>> builder =
                new ReadOnlyStyledDocumentBuilder<>(SegmentOps.styledTextOps(), LineSetting.USUAL, lines.count());
        for (int line = 0; line < lines.count(); line++) {
            String content = lines.span(line).of(text);
            builder.addParagraph(content, parted(content), setting(first, line));
        }
        replace(builder.build());
    }

    /** Without marks, but with words apart where the toolkit needs them apart before it breaks the first line. */
    private static StyleSpans<Set<Mark>> parted(String content) {
        StyleSpansBuilder<Set<Mark>> spans = new StyleSpansBuilder<>();
        boolean every = false;
        for (String word : BidiWords.of(content)) {
            every = !every;
            spans.add(every && word.length() < content.length() ? Set.of(Mark.EVERY_OTHER_WORD) : Set.of(), word.length());
        }
        return spans.create();
    }

    private LineSetting setting(Painting from, int line) {
        LineSetting setting = from.setting(line);
        return rightToLeft.get(line) ? setting.fromTheRight() : setting;
    }

    private static void look(TextFlow flow, LineSetting setting) {
        flow.getStyleClass().add(setting.look().styleClass());
        if (setting.rightToLeft()) {
            flow.getStyleClass().add("right-to-left");
        }
        if (setting.first()) {
            flow.getStyleClass().add("first-line");
        }
        if (setting.last()) {
            flow.getStyleClass().add("last-line");
        }
        flow.setVisible(setting.look() != LineLook.HIDDEN);
    }

    private static void mark(TextExt text, Set<Mark> marks) {
        for (Mark mark : marks.isEmpty() ? marks : EnumSet.copyOf(marks)) {
            text.getStyleClass().add(mark.styleClass());
        }
    }

    /** Makes the signs beside a paragraph. */
    private GutterSigns gutter(int line) {
        boolean shown = line < painting.looks().size() && painting.looks().get(line) != LineLook.HIDDEN;
        boolean stands = folds.stood().containsKey(line);
        Set<GutterSign> signs = shown && !stands ? painting.signs().get(line) : Set.of();
        GutterSigns gutter = new GutterSigns(signs, signWords, line == painting.firstShown(), blanks.of(line));
        gutter.fold(
                new Fold(shown && !folds.hides(line), stands ? FoldBar.HEIGHT * textSize : -1),
                stands ? bars.apply(line) : null);
        return gutter;
    }

    private void renewGutters() {
        setParagraphGraphicFactory(line -> gutter(line));
    }
}
