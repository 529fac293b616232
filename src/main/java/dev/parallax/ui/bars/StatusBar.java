package dev.parallax.ui.bars;

import dev.parallax.message.Messages;
import dev.parallax.story.HandWork;
import dev.parallax.story.Notice;
import dev.parallax.story.Story;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.common.Flash;
import dev.parallax.ui.reader.Activity;
import dev.parallax.ui.reader.ActivityModel;
import dev.parallax.ui.reader.DifferenceWalk;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ReaderModel;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The line below: what is going on, and where the reader is among the differences. */
public final class StatusBar extends HBox {

    private final ReaderModel reader;
    private final DifferenceWalk walk;
    private final Messages messages;

    public StatusBar(ReaderModel reader, ActivityModel activity, DifferenceWalk walk, Messages messages) {
        this.reader = reader;
        this.walk = walk;
        this.messages = messages;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label state = new Label();
        state.getStyleClass().add("status");
        state.textProperty().bind(Bindings.createStringBinding(
                () -> state(activity.activity().get()), activity.activity(), reader.state(),
                reader.cutShort(), reader.panes()));
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        getChildren().addAll(
                busy(activity), state, again(activity), new BasisLabel(reader, messages), approximate(), byHand(),
                position());
    }

    private HBox busy(ActivityModel activity) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(activity.activity().map(Activity::fraction).orElse(0.0));
        Button cancel = new Button(messages.text("status.cancel"));
        cancel.getStyleClass().add("quiet-button");
        cancel.setOnAction(event -> activity.cancel());
        HBox busy = new HBox(bar, cancel);
        busy.getStyleClass().add("busy");
        busy.setAlignment(Pos.CENTER_LEFT);
        showWhen(busy, activity.activity().isNotNull());
        return busy;
    }

    private Button again(ActivityModel activity) {
        Button again = new Button(messages.text("command.compare-again"));
        again.getStyleClass().addAll("quiet-button", "again");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(event -> reader.compare());
        showWhen(again, reader.cutShort().isNotNull().and(activity.activity().isNull()));
        return again;
    }

    private Label approximate() {
        Label label = new Label();
        label.getStyleClass().addAll("status", "approximate");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setTooltip(Controls.tooltip(messages.text("reader.pane.approximate.hint")));
        StringBinding letters = Bindings.createStringBinding(
                () -> messages.list(reader.panes().stream()
                        .filter(pane -> pane.facts().get().approximate())
                        .map(pane -> pane.letter().get())
                        .toList()),
                reader.comparison(), reader.panes());
        label.textProperty().bind(letters.map(
                found -> found.isEmpty() ? "" : messages.text("status.approximate", found)));
        showWhen(label, letters.isNotEmpty());
        return label;
    }

    private Button byHand() {
        Button undo = new Button();
        undo.getStyleClass().addAll("quiet-button", "undo-by-hand");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.textProperty()
                .bind(reader.handWork().map(work -> messages.text("status.byHand", work.decisions().size())));
        undo.setTooltip(Controls.tooltip(messages.text("status.byHand.hint")));
        undo.setOnAction(event -> reader.undo());
        showWhen(undo, reader.handWork().isNotEqualTo(HandWork.NONE));
        return undo;
    }

    private Label position() {
        Label position = new Label();
        position.getStyleClass().addAll("status", "difference-count");
        position.setMinWidth(Region.USE_PREF_SIZE);
        position.textProperty().bind(Bindings.createStringBinding(
                this::differences, walk.number(), walk.count(), walk.place(), reader.comparison(), reader.counterpart(),
                reader.base(), reader.panes()));
        Flash bell = new Flash(position);
        walk.knocks().subscribe((before, now) -> bell.ring());
        return position;
    }

    private String state(@Nullable Activity activity) {
        if (activity != null) {
            return messages.text(activity.stage());
        }
        return switch (reader.state().get()) {
            case EMPTY -> messages.text("status.empty");
            case LOADING -> messages.text("reader.stage.comparing");
            case FAILED -> messages.text(
                    isStopped(reader.cutShort().get()) ? "status.stopped" : "status.failed");
            case REFINING, READY -> reader.panes().size() == 1
                    ? messages.text("status.alone")
                    : messages.text("status.ready", reader.panes().size(), Story.MOST_VERSIONS);
        };
    }

    private static boolean isStopped(@Nullable Notice why) {
        return why != null && why.key().equals("reader.cancelled");
    }

    private String differences() {
        PaneModel base = reader.base().get();
        PaneModel counterpart = reader.counterpart().get();
        if (reader.comparison().get() == null || base == null || counterpart == null) {
            return "";
        }
        String a = base.letter().get();
        String b = counterpart.letter().get();
        if (walk.count().get() == 0) {
            return messages.text("status.differences.none", a, b);
        }
        String key = switch (walk.place().get()) {
            case OUTSIDE -> "status.differences";
            case AT_ONE -> "status.difference";
            case BEFORE_FIRST -> "status.difference.first";
            case AFTER_LAST -> "status.difference.last";
        };
        return messages.text(key, walk.number().get(), walk.count().get(), a, b);
    }

    private static void showWhen(Region node, BooleanBinding condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
