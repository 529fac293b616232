package dev.parallax.ui.claims;

import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.ui.reader.PaneModel;
import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** All differences in reading order, one a card; only those in sight are made, however many there are. */
final class DifferencesList extends CardList<DifferenceRow> {

    /** A line of signs and two of words, in pixels. */
    private static final double CARD_HEIGHT = 78;

    private final SidePanel.Parts parts;
    private final Messages messages;

    DifferencesList(SidePanel.Parts parts) {
        this.parts = parts;
        messages = parts.messages();
        DifferencesModel differences = parts.differences();
        getStyleClass().add("differences-list");
        setFixedCellSize(CARD_HEIGHT);
        setAccessibleText(messages.text("panel.differences"));
        fill(this::card, this::spoken, differences::go);
        differences.rows().subscribe(this::show);
        differences.at().subscribe(this::choose);
        parts.reader().panes().subscribe(this::refresh);
        differences.listing().subscribe(any -> sayWhenEmpty(messages.text(hint())));
        parts.reader().comparison().subscribe(any -> sayWhenEmpty(messages.text(hint())));
    }

    private void show(List<DifferenceRow> rows) {
        DifferenceRow chosen = getSelectionModel().getSelectedItem();
        if (!getItems().equals(rows)) {
            getItems().setAll(rows);
        } else {
            refresh();
        }
        int again = chosen == null ? -1 : rows.indexOf(chosen);
        if (again >= 0) {
            getSelectionModel().select(again);
        }
        sayWhenEmpty(messages.text(hint()));
    }

    private void choose(Number place) {
        int at = place.intValue();
        if (at >= 0 && at < getItems().size() && getSelectionModel().getSelectedIndex() != at) {
            getSelectionModel().select(at);
            scrollTo(Math.max(0, at - 1));
        }
    }

    private Region card(DifferenceRow row) {
        Comparison comparison = parts.differences().listed();
        PaneModel pane = parts.reader().paneOf(row.version());
        if (comparison == null || pane == null) {
            return new Region();
        }
        return new DifferenceCard(
                row, new DifferenceWords(comparison, messages), new VersionLetter(pane),
                messages.text("differences.number", row.place()));
    }

    private String spoken(DifferenceRow row) {
        Comparison comparison = parts.differences().listed();
        PaneModel pane = parts.reader().paneOf(row.version());
        PaneModel base = comparison == null ? null : parts.reader().paneOf(comparison.base());
        if (comparison == null || pane == null || base == null) {
            return "";
        }
        return new DifferenceWords(comparison, messages).spoken(
                row, parts.differences().total().get(), pane.letter().get(), base.letter().get());
    }

    /** What is said where there is no line. */
    private String hint() {
        @Nullable Comparison comparison = parts.reader().comparison().get();
        if (comparison == null || parts.differences().listing().get()) {
            return "differences.pending";
        }
        if (comparison.story().size() == 1) {
            return "panel.findings.alone";
        }
        return parts.differences().total().get() == 0 ? "differences.none" : "differences.filtered";
    }
}
