package dev.parallax.ui.pointing;

import dev.parallax.compare.Agreement;
import dev.parallax.compare.Agreements;
import dev.parallax.ui.painting.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.story.Span;
import dev.parallax.ui.reader.MarkWords;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.PaneView;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.sheet.ReadingArea;
import dev.parallax.ui.settings.ReadingOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Tells what stands where the reader points or has the cursor, on a card beside it that never takes the mouse. */
public final class Pointing {

    private static final Duration DELAY = Duration.millis(300);

    private final ReaderModel reader;
    private final ReadingOptions options;
    private final Messages messages;
    private final PlaceFacts facts;
    private final ShareFacts shares;
    private final MarkWords marks;
    private final FactLayer layer = new FactLayer();
    private final PauseTransition delay = new PauseTransition(DELAY);
    private List<Fact> told = List.of();

    public Pointing(ReaderModel reader, ReadingOptions options, Messages messages) {
        this.reader = reader;
        this.options = options;
        this.messages = messages;
        shares = new ShareFacts(messages);
        marks = new MarkWords(messages);
        facts = new PlaceFacts(messages, messages.formats());
        reader.comparison().subscribe(any -> hide());
    }

    /** What the cards lie on; it covers the panes and lets the mouse through. */
    public Pane layer() {
        return layer;
    }

    /** Tells what the reader points at in this pane from now on. */
    public void watch(PaneView view) {
        ReadingArea area = view.area();
        area.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            OptionalInt place = area.hit(event.getX(), event.getY()).getCharacterIndex();
            point(view, place.isPresent() ? place.getAsInt() : -1);
        });
        area.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, event -> {
            if (!area.isHover()) {
                hide();
            }
        });
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> hide());
        area.addEventFilter(ScrollEvent.SCROLL, event -> hide());
        area.addEventFilter(KeyEvent.KEY_TYPED, event -> hide());
        area.caretPositionProperty().addListener(any -> hide());
        whereabouts(area).forEach(moved -> moved.addListener((InvalidationListener) any -> hide()));
    }

    /** What changes when words come to lie elsewhere in the window. */
    private static Stream<ObservableValue<?>> whereabouts(ReadingArea area) {
        return Stream.of(area.estimatedScrollYProperty(), area.widthProperty(), area.localToSceneTransformProperty());
    }

    /** Tells what stands at the cursor of a pane: behind it, or before it where it is at the end of a word. */
    public void tell(PaneView view) {
        int cursor = view.area().getCaretPosition();
        List<Fact> behind = at(view.pane(), cursor);
        boolean ends = behind.isEmpty() && cursor > 0;
        List<Fact> found = new ArrayList<>(marked(view.pane(), cursor));
        found.addAll(ends ? at(view.pane(), cursor - 1) : behind);
        delay.stop();
        if (found.isEmpty()) {
            told = List.of();
            said(view, messages.text("point.nothing"));
            lay(new FactCard(messages.text("point.nothing")), view.area(), new Span(cursor, cursor));
        } else {
            show(view, ends ? cursor - 1 : cursor, List.copyOf(found));
        }
    }

    /** How the place differs: what its marks and the signs beside it say without words. */
    private List<Fact> marked(PaneModel pane, int cursor) {
        return marks.differences(pane.painting().get(), cursor).stream()
                .map(words -> new Fact("differences", word(pane.text(), cursor), words, List.of()))
                .toList();
    }

    /** Takes the card away; tells whether there was one. */
    public boolean hide() {
        delay.stop();
        told = List.of();
        return layer.hide();
    }

    private void point(PaneView view, int place) {
        List<Fact> found = place < 0 ? List.of() : at(view.pane(), place);
        if (found.equals(told) && !found.isEmpty()) {
            return;
        }
        hide();
        if (!found.isEmpty()) {
            delay.setOnFinished(event -> show(view, place, found));
            delay.playFromStart();
        }
    }

    private void show(PaneView view, int place, List<Fact> found) {
        told = found;
        said(view, found.stream().map(Fact::spoken).collect(Collectors.joining(". ")));
        Span word = word(view.pane().text(), place);
        Span shortest = found.getFirst().span();
        lay(new FactCard(found), view.area(), shortest.length() <= word.length() * 2 ? shortest : word);
    }

    /** Asks once where the words lie, because only what was asked for tells that it has changed. */
    private void lay(FactCard card, ReadingArea area, Span words) {
        whereabouts(area).forEach(ObservableValue::getValue);
        layer.show(card, bounds(area, words));
    }

    private static void said(PaneView view, String words) {
        view.area().setAccessibleHelp(words);
        view.area().notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    private List<Fact> at(PaneModel pane, int place) {
        Comparison comparison = reader.comparison().get();
        if (comparison == null || pane.place() >= comparison.documents().size()) {
            return List.of();
        }
        List<Fact> found = new ArrayList<>(facts.at(
                new PlaceFacts.Place(comparison, pane.place(), place, options.filters().get(), this::letter)));
        share(comparison, pane, place).ifPresent(found::add);
        found.sort(Comparator.comparingInt(fact -> fact.span().length()));
        return List.copyOf(found);
    }

    /** Who has the word, where it is marked as a difference and that is known already. */
    private Optional<Fact> share(Comparison comparison, PaneModel pane, int place) {
        boolean marked = pane.painting().get().marksAt(place).stream().anyMatch(Mark::isDifference);
        Agreements agreements = reader.agreements();
        Agreement agreement = marked && agreements != null ? agreements.ofKnown(pane.place()) : null;
        return agreement == null
                ? Optional.empty()
                : shares.at(comparison.documents().get(pane.place()), agreement, place, this::letter);
    }

    private String letter(int version) {
        PaneModel pane = reader.paneOf(version);
        return pane == null ? "" : pane.letter().get();
    }

    private static Span word(String text, int place) {
        int start = place;
        int end = place;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /** Where the words are, or else the cursor; where neither is in sight, the beginning of what is. */
    private static @Nullable Bounds bounds(ReadingArea area, Span span) {
        int end = Math.min(area.getLength(), span.end());
        return Optional.of(span)
                .filter(words -> words.start() < end)
                .flatMap(words -> area.getCharacterBoundsOnScreen(words.start(), end))
                .or(area::getCaretBounds)
                .orElseGet(() -> area.localToScreen(new BoundingBox(0, 0, area.getWidth(), 0)));
    }
}
