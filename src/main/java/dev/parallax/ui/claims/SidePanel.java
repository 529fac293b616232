package dev.parallax.ui.claims;

import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.reader.Focus;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.HandModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is known about the picked passage; all findings while nothing is picked. */
public final class SidePanel extends VBox {

    private final ReaderModel reader;
    private final HandModel hand;
    private final Messages messages;
    private final Label title = new Label();
    private final Button back;
    private final StackPane body = new StackPane();
    private final FindingsList findings;
    private final ScrollPane passage = new ScrollPane();
    private @Nullable Focus shown;

    public SidePanel(ReaderModel reader, FocusModel focus, HandModel hand, Messages messages) {
        this.reader = reader;
        this.hand = hand;
        this.messages = messages;
        findings = new FindingsList(reader, focus, messages);
        back = Controls.iconButton(Feather.ARROW_LEFT, messages.text("panel.back"), focus::clear);
        getStyleClass().add("side-panel");
        title.getStyleClass().add("panel-title");
        HBox head = new HBox(back, title);
        head.getStyleClass().add("panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        passage.getStyleClass().add("panel-scroll");
        passage.setFitToWidth(true);
        passage.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        focus.focus().subscribe(this::show);
        reader.comparison().subscribe(any -> show(focus.focus().get()));
        reader.panes().subscribe(() -> show(focus.focus().get()));
    }

    private static boolean isIn(@Nullable Node node, Node whole) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }

    private void show(@Nullable Focus focus) {
        Comparison comparison = reader.comparison().get();
        boolean picked = focus != null && comparison != null;
        back.setVisible(picked);
        back.setManaged(picked);
        if (picked) {
            title.setText(messages.text("panel.passage"));
            showPassage(comparison, focus);
        } else {
            int count = comparison == null ? 0 : comparison.findings().size();
            title.setText(count == 0 ? messages.text("panel.findings") : messages.text("panel.findings.count", count));
            body.getChildren().setAll(findings);
        }
        shown = focus;
    }

    /** The same passage once more, marked otherwise, stays scrolled to where it was and keeps the keyboard. */
    private void showPassage(Comparison comparison, Focus focus) {
        PassageSheet sheet = PassageSheet.of(comparison, focus, reader.panes());
        Node used = getScene() == null ? null : getScene().getFocusOwner();
        boolean isInside = isIn(used, passage);
        passage.setContent(new PassageView(sheet, reader, hand, messages));
        if (isInside) {
            passage.getContent().lookupAll(".button").stream()
                    .filter(button -> Objects.equals(button.getAccessibleText(), used.getAccessibleText()))
                    .findFirst()
                    .orElse(passage)
                    .requestFocus();
        }
        if (!focus.equals(shown)) {
            passage.setVvalue(0);
        }
        body.getChildren().setAll(passage);
    }
}
