package dev.parallax.ui.reader;

import dev.parallax.story.Span;
import dev.parallax.ui.painting.GutterSign;
import dev.parallax.ui.painting.LineLook;
import dev.parallax.ui.painting.LineSetting;
import dev.parallax.ui.painting.Lines;
import dev.parallax.ui.painting.Mark;
import dev.parallax.ui.painting.Painting;
import dev.parallax.ui.reader.Blanks.Blank;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
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
    private final List<SelectionImpl<LineSetting, String, Set<Mark>>> highlights = new ArrayList<>();
    private final List<SelectionImpl<LineSetting, String, Set<Mark>>> pointed = new ArrayList<>();
    private Painting painting;
    private int textSize = ReadingOptions.usualTextSize();
    private Face face = Face.SERIF;

    /**
     * @param signs what the signs beside the paragraphs mean, in words
     */
    ReadingArea(String text, Painting first, Map<GutterSign, Tooltip> signs) {
        super(LineSetting.USUAL, ReadingArea::look, Set.of(), ReadingArea::mark, false);
        lines = new Lines(text);
        painting = first;
        signWords = signs;
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
        setParagraphGraphicFactory(new Gutter(first, signWords, blanks));
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

    Lines lines() {
        return lines;
    }

    /** The place where the text that is shown begins. */
    int firstLine() {
        return painting.firstShown();
    }

    int lastLine() {
        return painting.lastShown();
    }

    boolean isShown(int line) {
        return painting.looks().get(line) != LineLook.HIDDEN;
    }

    /** How each line looks that is shown now. */
    List<LineLook> looks() {
        return painting.looks();
    }

    /** In pixels. */
    int textSize() {
        return textSize;
    }

    void resizeText(int pixels) {
        getStyleClass().remove(SIZE_CLASS + textSize);
        getStyleClass().add(SIZE_CLASS + pixels);
        textSize = pixels;
    }

    void useFace(Face newFace) {
        getStyleClass().remove(face.styleClass());
        getStyleClass().add(newFace.styleClass());
        face = newFace;
    }

    VirtualFlow<?, ?> flow() {
        return (VirtualFlow<?, ?>) getChildrenUnmodifiable().stream()
                .filter(VirtualFlow.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** Shows the text with these marks; the place that is read does not move. */
    void show(Painting next) {
        if (!next.runs().isEmpty()) {
            StyleSpansBuilder<Set<Mark>> spans = new StyleSpansBuilder<>(next.runs().size());
            next.runs().forEach(run -> spans.add(run.marks(), run.length()));
            setStyleSpans(0, spans.create());
        }
        for (int line = 0; line < lines.count(); line++) {
            LineSetting setting = next.setting(line);
            if (!setting.equals(painting.setting(line))) {
                setParagraphStyle(line, setting);
            }
        }
        painting = next;
        setParagraphGraphicFactory(new Gutter(next, signWords, blanks));
    }

    /** The blank space around a paragraph. */
    Blank blank(int line) {
        return blanks.of(line);
    }

    /** Leaves blank space around a paragraph from now on. */
    void leave(int line, Blank blank) {
        if (blanks.set(line, blank)) {
            Parent box = (Parent) flow().getCell(line).getNode();
            box.getChildrenUnmodifiable().stream()
                    .filter(GutterSigns.class::isInstance)
                    .forEach(gutter -> ((GutterSigns) gutter).leave(blank));
        }
    }

    /** Takes all blank space away. */
    void leaveNone() {
        if (!blanks.isEmpty()) {
            blanks.clear();
            setParagraphGraphicFactory(new Gutter(painting, signWords, blanks));
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
    void highlight(List<Span> spans) {
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
            builder.addParagraph(lines.span(line).of(text), Set.of(), first.setting(line));
        }
        replace(builder.build());
    }

    private static void look(TextFlow flow, LineSetting setting) {
        flow.getStyleClass().add(setting.look().styleClass());
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

    /** Makes the signs beside the paragraphs. */
    private record Gutter(Painting painting, Map<GutterSign, Tooltip> words, Blanks blanks)
            implements IntFunction<Node> {

        @Override
        public Node apply(int line) {
            boolean shown = line < painting.looks().size() && painting.looks().get(line) != LineLook.HIDDEN;
            Set<GutterSign> signs = shown ? painting.signs().get(line) : Set.of();
            return new GutterSigns(signs, words, line == painting.firstShown(), blanks.of(line));
        }
    }
}
