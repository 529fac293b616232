package dev.parallax.ui.reader;

import dev.parallax.message.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** All panes in a row; scrolls sideways when they would get too narrow to read. */
public final class ReaderView extends StackPane {

    /** Narrower than this a pane is hard to read, at the usual text size. */
    private static final double LEAST_WIDTH = 320;

    private final ReaderModel reader;
    private final ReadingOptions options;
    private final Messages messages;
    private final HBox row = new HBox();
    private final ScrollPane scroll = new ScrollPane(row);
    private final Map<PaneModel, PaneView> views = new HashMap<>();
    private final PaneDrag drag;

    public ReaderView(ReaderModel reader, ReadingOptions options, Messages messages) {
        this.reader = reader;
        this.options = options;
        this.messages = messages;
        getStyleClass().add("desk");
        row.getStyleClass().add("pane-row");
        scroll.getStyleClass().add("pane-scroll");
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.addEventFilter(ScrollEvent.SCROLL, this::scrollSideways);
        drag = new PaneDrag(reader, row);
        getChildren().addAll(scroll, drag.indicator());
        reader.panes().addListener((ListChangeListener<PaneModel>) change -> arrange());
        options.textSize().subscribe(any -> views.values().forEach(this::widen));
        arrange();
    }

    /** From left to right. */
    public List<PaneView> panes() {
        return reader.panes().stream().map(views::get).toList();
    }

    @Nullable PaneView viewOf(PaneModel pane) {
        return views.get(pane);
    }

    private void arrange() {
        List.copyOf(views.keySet()).stream()
                .filter(pane -> !reader.panes().contains(pane))
                .forEach(pane -> views.remove(pane).dispose());
        row.getChildren().setAll(reader.panes().stream()
                .map(pane -> views.computeIfAbsent(pane, this::view))
                .toList());
    }

    private PaneView view(PaneModel pane) {
        PaneView view = new PaneView(reader, pane, options, messages);
        HBox.setHgrow(view, Priority.ALWAYS);
        view.area().focusedProperty().addListener((any, was, is) -> {
            if (is) {
                reader.visit(pane);
            }
        });
        drag.follow(view);
        widen(view);
        return view;
    }

    private void widen(PaneView view) {
        double least = LEAST_WIDTH * options.textSize().get() / ReadingOptions.usualTextSize();
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
