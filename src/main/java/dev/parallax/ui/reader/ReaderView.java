package dev.parallax.ui.reader;

import dev.parallax.message.Messages;
import dev.parallax.story.Span;
import dev.parallax.ui.settings.ReadingOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** All panes in a row; scrolls sideways when they would get too narrow to read. */
public final class ReaderView extends StackPane {

    /** Narrower than this a pane is hard to read, at the usual text size. */
    private static final double LEAST_WIDTH = 300;

    /** Panes that stand far enough apart for what joins them. */
    private static final PseudoClass JOINED = PseudoClass.getPseudoClass("joined");

    private final Parts parts;
    private final ReaderModel reader;
    private final ArrangementModel arrangement;
    private final HBox row = new HBox();
    private final PaneStage stage = new PaneStage(row);
    private final ScrollPane scroll = new ScrollPane(stage);
    private final Map<PaneModel, PaneView> views = new HashMap<>();
    private final Sideways sideways = new Sideways(scroll, row, this::panes);
    private final PaneDrag drag;
    private final PaneWidths widths = new PaneWidths(this::panes);
    private final ScrollSync sync;
    private final BaseKeeper baseKeeper;
    private final Leveller leveller;
    private final Folding folding;
    private @Nullable PaneView focused;

    /** The visit that was brought level last. */
    private long landed;
    private @Nullable PaneMenu menu;
    private Consumer<PaneView> watcher = any -> {};
    private Consumer<PaneView> leaver = any -> {};

    /** What the row of panes is made from. */
    public record Parts(
            ReaderModel reader,
            ArrangementModel arrangement,
            FocusModel focus,
            HandModel hand,
            ReadingOptions options,
            Messages messages) {}

    public ReaderView(Parts parts) {
        this.parts = parts;
        this.reader = parts.reader();
        this.arrangement = parts.arrangement();
        getStyleClass().add("desk");
        row.getStyleClass().add("pane-row");
        parts.options().ribbonsShown().subscribe(on -> row.pseudoClassStateChanged(JOINED, on));
        scroll.getStyleClass().add("pane-scroll");
        scroll.setFocusTraversable(false);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.skinProperty().subscribe(this::drawDirectly);
        drag = new PaneDrag(arrangement, row);
        getChildren().addAll(scroll, drag.indicator());
        reader.panes().addListener((ListChangeListener<PaneModel>) change -> removeClosed());
        arrangement.shown().addListener((ListChangeListener<PaneModel>) change -> arrange());
        parts.options().textSize().subscribe(any -> views.values().forEach(this::widen));
        folding = new Folding(this::panes, parts);
        sync = new ScrollSync(new ScrollSync.Row(this::panes, this::panesInSight), parts.options(), reader, folding);
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
        baseKeeper = new BaseKeeper(parts, scroll, row, this::panes);
        arrange();
    }

    /** Those in sight, from left to right. */
    public List<PaneView> panes() {
        return arrangement.shown().stream().map(views::get).filter(Objects::nonNull).toList();
    }

    /** Those of which at least a part is not hidden sideways, from left to right. */
    public List<PaneView> panesInSight() {
        return sideways.inSight();
    }

    /** Gives the panes that are shown from now on their menu. */
    public void useMenu(PaneMenu newMenu) {
        menu = newMenu;
    }

    /** Calls back with each pane that is shown from now on. */
    public void onPane(Consumer<PaneView> newWatcher) {
        watcher = watcher.andThen(newWatcher);
    }

    /** Calls back with each pane that is closed from now on. */
    public void onPaneGone(Consumer<PaneView> newLeaver) {
        leaver = leaver.andThen(newLeaver);
    }

    /** Lays something over the row of panes that moves sideways with it. */
    public void layOver(Region region) {
        region.setManaged(false);
        stage.getChildren().add(region);
    }

    /** Brings a place of a version to the middle of its pane, and the other panes to the same place. */
    public void goTo(int version, double place) {
        panes().stream()
                .filter(pane -> pane.pane().place() == version)
                .findFirst()
                .ifPresent(pane -> sync.bring(pane, place));
    }

    /** Brings this level in all panes; nothing is picked. */
    public void show(Landing landing) {
        landing.among(placesShown()).ifPresent(shown -> {
            Optional.ofNullable(reader.paneOf(shown.leader())).map(views::get).ifPresent(this::reveal);
            folding.open(shown);
            leveller.land(shown);
        });
    }

    /** The pane that the keyboard speaks to: the one that has it, or had it last. */
    public Optional<PaneView> focused() {
        return Optional.ofNullable(focused).filter(view -> arrangement.shown().contains(view.pane()));
    }

    /** The pane that the reader was in last, by keyboard or by eye. */
    public Optional<PaneView> current() {
        return focused().or(() -> Stream.of(reader.counterpart().get(), reader.base().get())
                .filter(arrangement.shown()::contains)
                .findFirst()
                .map(views::get));
    }

    /** Gives the keyboard to the pane that takes the place of this one when it goes. */
    public void leave(PaneView pane) {
        List<PaneView> row = panes();
        int place = row.indexOf(pane);
        if (row.size() > 1 && pane.area().isFocused()) {
            row.get(place + 1 < row.size() ? place + 1 : place - 1).area().requestFocus();
        }
    }

    /** Scrolls sideways until all of the pane is in sight. */
    public void reveal(PaneView pane) {
        sideways.reveal(pane, baseKeeper.coveredFor(pane));
    }

    private void highlight(@Nullable Focus focus) {
        for (PaneView pane : panes()) {
            List<Span> spans = focus == null
                    ? List.of()
                    : focus.landing().spans().getOrDefault(pane.pane().place(), List.of());
            pane.area().highlight(spans);
        }
    }

    private void removeClosed() {
        List.copyOf(views.keySet()).stream()
                .filter(pane -> !reader.panes().contains(pane))
                .forEach(this::remove);
    }

    private void arrange() {
        row.getChildren().setAll(arrangement.shown().stream()
                .map(pane -> views.computeIfAbsent(pane, this::view))
                .toList());
        widths.even();
        views.values().stream()
                .filter(view -> view.getParent() == null)
                .forEach(sync::forget);
        highlight(parts.focus().focus().get());
        sync.refresh();
    }

    private Set<Integer> placesShown() {
        return arrangement.shown().stream().map(PaneModel::place).collect(Collectors.toSet());
    }

    private PaneView view(PaneModel pane) {
        PaneView view = new PaneView(parts, pane);
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
        widths.follow(view);
        drag.follow(view);
        sync.watch(view);
        folding.watch(view);
        widen(view);
        return view;
    }

    private void remove(PaneModel pane) {
        PaneView view = views.remove(pane);
        sync.forget(view);
        leaver.accept(view);
        folding.forget(view);
        view.dispose();
    }

    private void widen(PaneView view) {
        double least = LEAST_WIDTH * parts.options().textSize().get() / ReadingOptions.usualTextSize();
        view.setMinWidth(least);
        view.setPrefWidth(least);
    }

    /** The toolkit would draw the whole row into a picture of its own first, for every frame. */
    private void drawDirectly() {
        for (Node part : scroll.getChildrenUnmodifiable()) {
            part.setCache(false);
        }
    }
}
