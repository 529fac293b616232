package dev.parallax.ui.reader;

import dev.parallax.message.Messages;
import dev.parallax.story.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** All panes in a row; scrolls sideways when they would get too narrow to read. */
public final class ReaderView extends StackPane {

    /** Narrower than this a pane is hard to read, at the usual text size. */
    private static final double LEAST_WIDTH = 300;

    private final Parts parts;
    private final ReaderModel reader;
    private final HBox row = new HBox();
    private final ScrollPane scroll = new ScrollPane(row);
    private final Map<PaneModel, PaneView> views = new HashMap<>();
    private final PaneDrag drag;
    private final ScrollSync sync;
    private final Leveller leveller;
    private @Nullable PaneView focused;

    /** The visit that was brought level last. */
    private long landed;
    private @Nullable PaneMenu menu;
    private Consumer<PaneView> watcher = any -> {};

    /** What the row of panes is made from. */
    public record Parts(
            ReaderModel reader, FocusModel focus, HandModel hand, ReadingOptions options, Messages messages) {}

    public ReaderView(Parts parts) {
        this.parts = parts;
        this.reader = parts.reader();
        getStyleClass().add("desk");
        row.getStyleClass().add("pane-row");
        scroll.getStyleClass().add("pane-scroll");
        scroll.setFocusTraversable(false);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.addEventFilter(ScrollEvent.SCROLL, this::scrollSideways);
        drag = new PaneDrag(reader, row);
        getChildren().addAll(scroll, drag.indicator());
        reader.panes().addListener((ListChangeListener<PaneModel>) change -> arrange());
        parts.options().textSize().subscribe(any -> views.values().forEach(this::widen));
        sync = new ScrollSync(this::panes, parts.options(), reader);
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                sync.detach(before);
            }
            if (now != null) {
                sync.attach(now);
            }
        });
        leveller = new Leveller(this::panes, sync);
        parts.focus().focus().subscribe(focus -> {
            highlight(focus);
            if (focus != null && focus.visit() != landed) {
                landed = focus.visit();
                show(focus.landing());
            }
        });
        arrange();
    }

    /** From left to right. */
    public List<PaneView> panes() {
        return reader.panes().stream().map(views::get).toList();
    }

    /** Gives the panes that are shown from now on their menu. */
    public void useMenu(PaneMenu newMenu) {
        menu = newMenu;
    }

    /** Calls back with each pane that is shown from now on. */
    public void onPane(Consumer<PaneView> newWatcher) {
        watcher = watcher.andThen(newWatcher);
    }

    /** Brings this level in all panes; nothing is picked. */
    public void show(Landing landing) {
        Optional.ofNullable(reader.paneOf(landing.leader())).map(views::get).ifPresent(this::reveal);
        leveller.land(landing);
    }

    /** The pane that the keyboard speaks to: the one that has it, or had it last. */
    public Optional<PaneView> focused() {
        return Optional.ofNullable(focused).filter(view -> reader.panes().contains(view.pane()));
    }

    /** Scrolls sideways until all of the pane is in sight. */
    public void reveal(PaneView pane) {
        double shown = scroll.getViewportBounds().getWidth();
        double hidden = row.getWidth() - shown;
        if (hidden > 0) {
            Bounds bounds = pane.getBoundsInParent();
            double left = scroll.getHvalue() * hidden;
            double target = Math.clamp(left, bounds.getMaxX() - shown, Math.max(bounds.getMaxX() - shown, bounds.getMinX()));
            scroll.setHvalue(target / hidden);
        }
    }

    private void highlight(@Nullable Focus focus) {
        for (PaneView pane : panes()) {
            List<Span> spans = focus == null
                    ? List.of()
                    : focus.landing().spans().getOrDefault(pane.pane().place(), List.of());
            pane.area().highlight(spans);
        }
    }

    private void arrange() {
        List.copyOf(views.keySet()).stream()
                .filter(pane -> !reader.panes().contains(pane))
                .forEach(this::remove);
        row.getChildren().setAll(reader.panes().stream()
                .map(pane -> views.computeIfAbsent(pane, this::view))
                .toList());
    }

    private PaneView view(PaneModel pane) {
        PaneView view = new PaneView(reader, pane, parts.options(), parts.messages());
        HBox.setHgrow(view, Priority.ALWAYS);
        view.area().focusedProperty().addListener((any, was, is) -> {
            if (is) {
                focused = view;
                reader.visit(pane);
            }
        });
        view.onClick(
                place -> parts.focus().pickPlace(pane.place(), place), place -> parts.hand().link(pane.place(), place));
        if (menu != null) {
            view.useMenu(menu);
        }
        watcher.accept(view);
        view.onResize(sync::refresh);
        drag.follow(view);
        sync.watch(view);
        widen(view);
        return view;
    }

    private void remove(PaneModel pane) {
        PaneView view = views.remove(pane);
        sync.forget(view);
        view.dispose();
    }

    private void widen(PaneView view) {
        double least = LEAST_WIDTH * parts.options().textSize().get() / ReadingOptions.usualTextSize();
        view.setMinWidth(least);
        view.setPrefWidth(least);
    }

    /** The text areas swallow every scroll event, so what is meant sideways is taken before it reaches them. */
    private void scrollSideways(ScrollEvent event) {
        double hidden = row.getWidth() - scroll.getViewportBounds().getWidth();
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            if (hidden > 0) {
                scroll.setHvalue(scroll.getHvalue() - event.getDeltaX() / hidden);
            }
            event.consume();
        }
    }
}
