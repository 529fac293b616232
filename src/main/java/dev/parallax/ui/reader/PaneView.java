package dev.parallax.ui.reader;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.painting.GutterSign;
import dev.parallax.ui.painting.Painting;
import dev.parallax.ui.settings.ReadingOptions;
import dev.parallax.ui.sheet.ArrivalOutline;
import dev.parallax.ui.sheet.FoldBar;
import dev.parallax.ui.sheet.FoldLines;
import dev.parallax.ui.sheet.GutterSigns;
import dev.parallax.ui.sheet.PaneInput;
import dev.parallax.ui.sheet.PaneScroll;
import dev.parallax.ui.sheet.PaneViewport;
import dev.parallax.ui.sheet.ReadingArea;
import dev.parallax.ui.sheet.Sight;
import dev.parallax.ui.sheet.TextShapes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** One version: its head above, its text below, on a sheet. */
public final class PaneView extends VBox {

    private static final PseudoClass BASE = PseudoClass.getPseudoClass("base");
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    /** Characters in a line that the eye finds its way back from with ease. */
    private static final int LINE_LENGTH = 68;

    /** Where a cursor comes to stand that was out of sight, as a part of the height. */
    private static final double CURSOR_HEIGHT = 0.3;

    private static final double MARGIN_LEFT = 6;
    private static final double MARGIN_RIGHT = 20;

    private final PaneModel pane;
    private final ReadingArea area;
    private final PaneViewport viewport;
    private final PaneHeader header;
    private final ArrivalOutline outline;
    private final HBox body;
    private final StackPane text;
    private final TextShapes shapes;
    private final PaneScroll scroll;
    private Subscription subscriptions = Subscription.EMPTY;
    private double raised;
    private Runnable resized = () -> {};

    PaneView(ReaderView.Parts parts, PaneModel pane) {
        this.pane = pane;
        ReaderModel reader = parts.reader();
        ReadingOptions options = parts.options();
        area = new ReadingArea(pane.text(), pane.painting().get(), signs(parts.messages()));
        viewport = new PaneViewport(area);
        header = new PaneHeader(parts, pane);
        new PaneInput(area, viewport);
        outline = new ArrivalOutline(viewport);
        scroll = new PaneScroll(area, viewport);
        text = new StackPane(scroll, outline);
        HBox.setHgrow(text, Priority.ALWAYS);
        body = new HBox(text);
        shapes = new TextShapes(area);
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().add("pane");
        getChildren().addAll(header, body);
        setAccessibleRole(AccessibleRole.PARENT);
        bind(pane.painting(), this::repaint);
        subscriptions = subscriptions.and(new PaneSpeech(reader, pane, area, parts.messages()).begin());
        bind(reader.base(), base -> pseudoClassStateChanged(BASE, base == pane));
        bind(options.face(), face -> setText(options));
        bind(options.textSize(), size -> setText(options));
        area.widthProperty().addListener(any -> fitLines(options));
        area.focusedProperty().addListener((any, was, is) -> pseudoClassStateChanged(ACTIVE, is));
    }

    public PaneModel pane() {
        return pane;
    }

    public PaneHeader header() {
        return header;
    }

    public ReadingArea area() {
        return area;
    }

    /** Puts something to the right of the text, as high as the text. */
    public void beside(Region region) {
        body.getChildren().add(region);
    }

    /** What of the text is in sight now; asked for after the layout, it is what the next picture shows. */
    public Sight sight() {
        return viewport.sight();
    }

    /** The height of the window that the text is seen through, in the scene. */
    public Bounds windowInScene() {
        return area.flow().localToScene(area.flow().getLayoutBounds());
    }

    /** Where words stand that are in sight. */
    public TextShapes shapes() {
        return shapes;
    }

    /** Lays this over the text, as large as its window. */
    public void lay(Node layer) {
        text.getChildren().add(layer);
    }

    /** Tells something more about the version in the pane's head. */
    public void tell(Node fact) {
        header.tell(fact);
    }

    public PaneViewport viewport() {
        return viewport;
    }

    /** Brings the scroll bar to where the text stands. */
    void tellPosition() {
        scroll.tell();
    }

    ArrivalOutline outline() {
        return outline;
    }

    /**
     * Calls back with the place in the text whenever the reader clicks on it without dragging.
     *
     * @param link hears of clicks with the shortcut key held
     */
    void onClick(Consumer<Integer> pick, Consumer<Integer> link) {
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean click = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
            if (click && area.getSelection().getLength() == 0) {
                area.hit(event.getX(), event.getY())
                        .getCharacterIndex()
                        .ifPresent(place -> (event.isShortcutDown() ? link : pick).accept(place));
            }
        });
    }

    /** Opens the menu where the reader asks for it; the cursor goes there, unless something is selected. */
    void useMenu(PaneMenu menu) {
        area.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            area.requestFocus();
            Optional<Bounds> caret = event.isKeyboardTrigger() ? area.getCaretBounds() : Optional.empty();
            if (!event.isKeyboardTrigger() && area.getSelection().getLength() == 0) {
                area.moveTo(area.hit(event.getX(), event.getY()).getInsertionIndex());
            }
            menu.open(
                    this,
                    caret.map(Bounds::getMinX).orElse(event.getScreenX()),
                    caret.map(Bounds::getMaxY).orElse(event.getScreenY()));
            event.consume();
        });
    }

    /** Calls back whenever lines may have changed their height. */
    void onResize(Runnable action) {
        resized = action;
    }

    /**
     * Folds these lines away, and no others; what is read stays where it is. Tells whether that changes anything.
     *
     * @param bars makes what stands for a folded stretch
     */
    boolean fold(FoldLines lines, IntFunction<FoldBar> bars) {
        if (lines.equals(area.folds())) {
            return false;
        }
        int kept = viewport.isLaidOut() ? viewport.keptBy(lines) : -1;
        double top = kept < 0 ? 0 : viewport.top(kept) + area.blank(kept).above();
        area.leaveNone();
        area.fold(lines, bars);
        viewport.refold(kept, top);
        return true;
    }

    /** Lets the text end so many pixels above the lower edge, so that its last passages can come higher. */
    void endHigher(double pixels) {
        if (raised != pixels) {
            raised = pixels;
            Insets now = area.getPadding();
            area.setPadding(new Insets(now.getTop(), now.getRight(), raised, now.getLeft()));
            viewport.layout();
        }
    }

    /** How far above the lower edge the text ends, in pixels. */
    double raised() {
        return raised;
    }

    /** Whether the place of the cursor can be seen. */
    public boolean isCursorInSight() {
        OptionalDouble top = viewport.lineTop(area.getCaretPosition());
        return top.isPresent() && top.getAsDouble() >= 0 && top.getAsDouble() < viewport.height() - area.textSize();
    }

    /** Brings the cursor into sight, with some of what stands around it. */
    public void showCursor() {
        viewport.show(area.getCaretPosition(), viewport.height() * CURSOR_HEIGHT);
    }

    /** Lets go of everything that would keep a closed pane alive. */
    void dispose() {
        subscriptions.unsubscribe();
        area.dispose();
    }

    private static Map<GutterSign, Tooltip> signs(Messages messages) {
        Map<GutterSign, Tooltip> words = new EnumMap<>(GutterSign.class);
        for (GutterSign sign : GutterSign.values()) {
            words.put(sign, Controls.tooltip(messages.text(sign.messageKey())));
        }
        return words;
    }

    private <T> void bind(ObservableValue<T> value, Consumer<T> listener) {
        subscriptions = subscriptions.and(value.subscribe(listener));
    }

    /** Marks take no room of their own. */
    private void repaint(Painting painting) {
        boolean sameHeights = area.looks().equals(painting.looks());
        area.show(painting);
        if (!sameHeights) {
            viewport.remeasure();
            resized.run();
        }
    }

    private void setText(ReadingOptions options) {
        area.useFace(options.face().get());
        area.resizeText(options.textSize().get());
        fitLines(options);
        viewport.remeasure();
        resized.run();
    }

    /** Keeps lines text: what a wide pane has left over stands left and right of the text. */
    private void fitLines(ReadingOptions options) {
        double character = options.face().get().characterWidth() * options.textSize().get();
        double longest = LINE_LENGTH * character + GutterSigns.WIDTH;
        double spare = Math.max(0, area.getWidth() - MARGIN_LEFT - MARGIN_RIGHT - longest);
        double left = Math.floor(spare / 2);
        area.setPadding(new Insets(0, MARGIN_RIGHT + left, raised, MARGIN_LEFT + left));
    }
}
