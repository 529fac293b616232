package dev.parallax.ui.claims;

import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The findings, gravest first; choosing one goes there. */
final class FindingsList extends CardList<FindingRow> {

    FindingsList(SidePanel.Parts parts) {
        fill(row -> card(row, parts), row -> spoken(row, parts), row -> open(row, parts.findings()));
        getStyleClass().add("findings-list");
        setAccessibleText(parts.messages().text("panel.findings"));
        parts.findings().rows().subscribe(this::show);
        parts.findings().number().subscribe(this::choose);
        parts.reader().panes().subscribe(this::refresh);
        parts.reader().comparison().subscribe(comparison -> sayWhenEmpty(parts.messages().text(hint(comparison))));
    }

    private static void open(FindingRow row, FindingsModel findings) {
        switch (row) {
            case FindingRow.Told told -> findings.goTo(told.number());
            case FindingRow.Folded folded -> findings.trivialShown().set(!folded.open());
        }
    }

    private static Region card(FindingRow row, SidePanel.Parts parts) {
        return switch (row) {
            case FindingRow.Told told -> new FindingCard(told.finding(), parts.reader(), parts.messages());
            case FindingRow.Folded folded -> fold(folded, parts.messages());
        };
    }

    private static String spoken(FindingRow row, SidePanel.Parts parts) {
        return switch (row) {
            case FindingRow.Told told ->
                SpokenCards.finding(told, parts.findings().count().get(), parts.reader().panes(), parts.messages());
            case FindingRow.Folded folded -> parts.messages().text("panel.findings.trivial", folded.count());
        };
    }

    private static Region fold(FindingRow.Folded folded, Messages messages) {
        Node sign = Controls.icon(folded.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        Label line = new Label(messages.text("panel.findings.trivial", folded.count()), sign);
        line.getStyleClass().add("folded");
        return line;
    }

    /** The same findings stay as they are, with what is in sight; the same one stays chosen among others. */
    private void show(List<FindingRow> rows) {
        if (!getItems().equals(rows)) {
            FindingRow chosen = getSelectionModel().getSelectedItem();
            getItems().setAll(rows);
            rows.stream().filter(row -> isSame(row, chosen)).findFirst().ifPresent(getSelectionModel()::select);
        }
    }

    private static boolean isSame(FindingRow row, @Nullable FindingRow other) {
        return row instanceof FindingRow.Told told && other instanceof FindingRow.Told before
                ? told.finding().tellsTheSameAs(before.finding())
                : row instanceof FindingRow.Folded && other instanceof FindingRow.Folded;
    }

    private void choose(Number number) {
        for (int place = 0; place < getItems().size(); place++) {
            if (getItems().get(place) instanceof FindingRow.Told told && told.number() == number.intValue()) {
                if (getSelectionModel().getSelectedIndex() != place) {
                    getSelectionModel().select(place);
                    scrollTo(place);
                }
                return;
            }
        }
    }

    /** Nothing is said about findings before they have been looked for. */
    private static String hint(@Nullable Comparison comparison) {
        if (comparison == null) {
            return "panel.findings.pending";
        }
        return comparison.story().size() == 1 ? "panel.findings.alone" : "panel.findings.none";
    }
}
