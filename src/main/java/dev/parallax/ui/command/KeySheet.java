package dev.parallax.ui.command;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * All commands and their keys on a sheet over the window. While it is open the keyboard stays on it; a key that calls a
 * command closes it and calls the command.
 */
public final class KeySheet extends Pane {

    private static final double MOST_WIDTH = 1120;
    private static final double COLUMN_WIDTH = 330;
    private static final double MARGIN = 28;

    private final Commands commands;
    private final Messages messages;
    private final TextField filter = new TextField();
    private final HBox columns = new HBox();
    private final ScrollPane scroll = new ScrollPane(columns);
    private final VBox card;
    private @Nullable Node before;
    private int columnCount = 3;
    private double fullHeight;

    public KeySheet(Commands commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
        getStyleClass().add("key-sheet");
        setManaged(false);
        setVisible(false);
        card = new VBox(head(), scroll, hint());
        card.getStyleClass().add("key-card");
        columns.getStyleClass().add("key-columns");
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(card);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        filter.textProperty().subscribe(this::fill);
        filter.setOnAction(event -> rows().findFirst().ifPresent(KeyRow::fire));
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    public void open() {
        before = getScene().getFocusOwner();
        filter.clear();
        fill();
        setVisible(true);
        filter.requestFocus();
    }

    /** Tells whether it was open; the keyboard goes back to where it was. */
    public boolean close() {
        boolean open = isVisible();
        setVisible(false);
        if (open && before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
        before = null;
        return open;
    }

    /** The card is as high as all commands need, filtered or not, so that it does not jump while the reader types. */
    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth() - 2 * MARGIN, MOST_WIDTH);
        int fitting = (int) Math.clamp(width / COLUMN_WIDTH, 1, 3);
        if (fitting != columnCount) {
            columnCount = fitting;
            fill();
        }
        if (wanted().isEmpty()) {
            fullHeight = card.prefHeight(width);
        }
        double height = Math.min(fullHeight, getHeight() - 2 * MARGIN);
        card.resizeRelocate(
                snapPositionX((getWidth() - width) / 2), snapPositionY((getHeight() - height) / 2), width, height);
    }

    private HBox head() {
        Label title = new Label(messages.text("keys.title"));
        title.getStyleClass().add("key-title");
        filter.setPromptText(messages.text("keys.filter"));
        filter.setAccessibleText(messages.text("keys.filter"));
        filter.getStyleClass().add("find-field");
        HBox head = new HBox(
                title, Controls.spring(), filter, Controls.iconButton(Feather.X, messages.text("keys.close"), this::close));
        head.getStyleClass().add("key-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Label hint() {
        Label hint = new Label(messages.text("keys.hint"));
        hint.getStyleClass().add("key-hint");
        hint.setWrapText(true);
        return hint;
    }

    /** Groups in their order, from column to column, so that columns get about the same height. */
    private void fill() {
        List<VBox> groups = Stream.of(CommandGroup.values())
                .map(this::group)
                .filter(group -> group.getChildren().size() > 1)
                .toList();
        List<VBox> filled = new ArrayList<>();
        for (int column = 0; column < columnCount; column++) {
            VBox box = new VBox();
            box.getStyleClass().add("key-column");
            box.setPrefWidth(COLUMN_WIDTH);
            HBox.setHgrow(box, Priority.ALWAYS);
            filled.add(box);
        }
        for (VBox group : groups) {
            filled.stream().min(Comparator.comparingInt(KeySheet::rowsIn)).orElseThrow().getChildren().add(group);
        }
        columns.getChildren().setAll(filled);
        if (groups.isEmpty()) {
            Label none = new Label(messages.text("keys.none"));
            none.getStyleClass().add("panel-hint");
            columns.getChildren().setAll(none);
        }
        scroll.setVvalue(0);
    }

    private static int rowsIn(VBox column) {
        return column.getChildren().stream()
                .mapToInt(group -> ((VBox) group).getChildren().size() + 1)
                .sum();
    }

    private VBox group(CommandGroup group) {
        Label title = new Label(messages.text(group.messageKey()));
        title.getStyleClass().add("panel-section");
        VBox box = new VBox(title);
        box.getStyleClass().add("key-group");
        for (Command command : group.commands()) {
            KeyRow row = new KeyRow(command, commands, messages, this::close);
            if (row.getAccessibleText().toLowerCase(Locale.ROOT).contains(wanted())) {
                box.getChildren().add(row);
            }
        }
        return box;
    }

    private String wanted() {
        return filter.getText().strip().toLowerCase(Locale.ROOT);
    }

    private Stream<KeyRow> rows() {
        return columns.lookupAll(".key-row").stream()
                .filter(KeyRow.class::isInstance)
                .map(KeyRow.class::cast);
    }

    /** Nothing behind the sheet is reached by Tab; the arrow keys go from row to row. */
    private void walk(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (event.isShortcutDown() || event.isAltDown() || event.getCode() != KeyCode.TAB && !arrow) {
            return;
        }
        List<Node> stops = Stream.concat(
                        Stream.concat(Stream.of(filter), rows()), lookupAll(".icon-button").stream())
                .toList();
        int now = stops.indexOf(getScene().getFocusOwner());
        boolean back = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.TAB && event.isShiftDown();
        Node next = stops.get(Math.floorMod(now + (back ? -1 : 1), stops.size()));
        next.requestFocus();
        if (next instanceof KeyRow row) {
            reveal(row);
        }
        event.consume();
    }

    private void reveal(KeyRow row) {
        double shown = scroll.getViewportBounds().getHeight();
        double hidden = columns.getHeight() - shown;
        if (hidden > 0) {
            double top = columns.sceneToLocal(row.localToScene(0, 0)).getY();
            double offset = scroll.getVvalue() * hidden;
            double bottom = top + row.getHeight() - shown;
            scroll.setVvalue(Math.clamp(offset, Math.max(0, bottom), Math.max(0, Math.max(bottom, top))) / hidden);
        }
    }
}
