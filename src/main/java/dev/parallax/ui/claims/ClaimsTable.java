package dev.parallax.ui.claims;

import dev.parallax.compare.Comparison;
import dev.parallax.ledger.ClaimRow;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Claims × versions: a row a claim, a column a version, and in each cell how the version stands to the claim. */
final class ClaimsTable extends TableView<ClaimRow> {

    /** Two lines of words and one of signs, in pixels; all rows alike, so that thousands cost no more than ten. */
    private static final double ROW_HEIGHT = 76;

    private static final double VERSION_WIDTH = 31;
    private static final double LEAST_CLAIM_WIDTH = 190;

    /** Scroll bar and borders. */
    private static final double ROOM_BESIDE = 14;

    private final ClaimsModel claims;
    private final ReaderModel reader;
    private final ClaimWords words;
    private final TableColumn<ClaimRow, ClaimRow> wording;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");

    ClaimsTable(SidePanel.Parts parts) {
        claims = parts.claims();
        reader = parts.reader();
        words = new ClaimWords(parts.messages());
        getStyleClass().addAll("claims-table", SidePanel.KEYBOARD);
        setAccessibleText(parts.messages().text("panel.claims"));
        setFixedCellSize(ROW_HEIGHT);
        getSelectionModel().setCellSelectionEnabled(true);
        wording = column(parts.messages().text("panel.claims.column"));
        wording.setCellFactory(column -> new WordingCell());
        Label none = new Label();
        none.getStyleClass().add("panel-hint");
        none.setWrapText(true);
        setPlaceholder(none);
        reader.panes().subscribe(this::arrange);
        widthProperty().subscribe(this::fit);
        arrange();
        claims.rows().subscribe(this::show);
        reader.comparison().subscribe(comparison -> none.setText(parts.messages().text(hint(comparison))));
        getFocusModel().focusedCellProperty().subscribe(this::tell);
        claims.rows().subscribe(any -> tell(getFocusModel().getFocusedCell()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                pick(getFocusModel().getFocusedCell());
                event.consume();
            }
        });
    }

    /** What the cell with the keyboard shows by signs, in words; empty where there is none. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    private void tell(@Nullable TablePosition<?, ?> cell) {
        if (cell == null || cell.getRow() < 0 || cell.getRow() >= getItems().size()) {
            told.set("");
            return;
        }
        ClaimRow row = getItems().get(cell.getRow());
        Object column = cell.getTableColumn() == null ? null : cell.getTableColumn().getUserData();
        if (column instanceof PaneModel pane && pane.place() < row.cells().size()) {
            told.set(words.standing(row.cells().get(pane.place()), pane.letter().get()));
        } else {
            told.set(words.worth(row));
        }
    }

    /** What is said where there is no row. */
    private String hint(@Nullable Comparison comparison) {
        if (comparison == null) {
            return "panel.claims.pending";
        }
        return claims.total().get() == 0 ? "panel.claims.nothing" : "panel.claims.none";
    }

    /** One column a version, as the panes stand. */
    private void arrange() {
        List<TableColumn<ClaimRow, ClaimRow>> versions =
                reader.panes().stream().map(this::column).toList();
        getColumns().setAll(List.of(wording));
        getColumns().addAll(versions);
        fit();
    }

    private void fit() {
        double versions = VERSION_WIDTH * (getColumns().size() - 1);
        wording.setPrefWidth(Math.max(LEAST_CLAIM_WIDTH, getWidth() - versions - ROOM_BESIDE));
    }

    private TableColumn<ClaimRow, ClaimRow> column(PaneModel pane) {
        TableColumn<ClaimRow, ClaimRow> column = column("");
        Label letter = new Label();
        letter.textProperty().bind(pane.letter());
        letter.getStyleClass().addAll("letter", "small-letter");
        letter.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Tooltip label = Controls.tooltip("");
        label.textProperty().bind(pane.label());
        letter.setTooltip(label);
        column.setGraphic(letter);
        column.setMinWidth(VERSION_WIDTH);
        column.setMaxWidth(VERSION_WIDTH);
        column.setUserData(pane);
        column.getStyleClass().add("version-column");
        column.setCellFactory(any -> new StandingCell(pane));
        return column;
    }

    private static TableColumn<ClaimRow, ClaimRow> column(String name) {
        TableColumn<ClaimRow, ClaimRow> column = new TableColumn<>(name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    /** The same claim stays chosen where it is still there. */
    private void show(List<ClaimRow> rows) {
        if (!getItems().equals(rows)) {
            ClaimRow chosen = getSelectionModel().getSelectedItem();
            getItems().setAll(rows);
            if (chosen != null && rows.contains(chosen)) {
                getSelectionModel().select(rows.indexOf(chosen), wording);
            }
        }
    }

    private void pick(TablePosition<?, ?> cell) {
        if (cell.getRow() < 0 || cell.getRow() >= getItems().size()) {
            return;
        }
        ClaimRow row = getItems().get(cell.getRow());
        if (cell.getTableColumn() != null && cell.getTableColumn().getUserData() instanceof PaneModel pane) {
            claims.pick(row, pane.place());
        } else {
            claims.pick(row);
        }
    }

    /** Goes there when it is clicked. */
    private abstract class ClaimCellView extends TableCell<ClaimRow, ClaimRow> {

        ClaimCellView() {
            setOnMouseClicked(event -> {
                if (getItem() != null && event.getButton() == MouseButton.PRIMARY) {
                    pick(new TablePosition<>(ClaimsTable.this, getIndex(), getTableColumn()));
                }
            });
        }

        abstract void fill(ClaimRow row);

        @Override
        protected void updateItem(ClaimRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
            } else {
                fill(row);
            }
        }
    }

    private final class WordingCell extends ClaimCellView {

        @Override
        void fill(ClaimRow row) {
            setGraphic(new ClaimSummary(row, words));
            setAccessibleText(words.spoken(row));
        }
    }

    private final class StandingCell extends ClaimCellView {

        private final PaneModel pane;

        StandingCell(PaneModel pane) {
            this.pane = pane;
            getStyleClass().add("standing-cell");
            setAlignment(Pos.CENTER);
        }

        @Override
        void fill(ClaimRow row) {
            if (pane.place() >= row.cells().size()) {
                setGraphic(null);
                return;
            }
            String told = words.standing(row.cells().get(pane.place()), pane.letter().get());
            setGraphic(StandingSign.of(row.cells().get(pane.place())));
            setTooltip(Controls.tooltip(told));
            setAccessibleText(words.spoken(told, row));
        }
    }
}
