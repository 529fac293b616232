package dev.parallax.ui.claims;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.common.Flash;
import dev.parallax.ui.command.Command;
import dev.parallax.ui.command.Commands;
import javafx.beans.binding.StringExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The way from one finding to the next, and how many there are. */
final class FindingSteps extends HBox {

    FindingSteps(FindingsModel findings, Commands commands) {
        getStyleClass().add("steps");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(
                step(findings, commands, Feather.CHEVRON_UP, Command.PREVIOUS_FINDING),
                step(findings, commands, Feather.CHEVRON_DOWN, Command.NEXT_FINDING));
    }

    /** Where the reader is among the findings; lights up where there are no more. */
    static Label title(FindingsModel findings, StringExpression words) {
        Label title = new Label();
        title.getStyleClass().add("panel-title");
        title.textProperty().bind(words);
        Flash bell = new Flash(title);
        findings.knocks().subscribe((before, now) -> bell.ring());
        return title;
    }

    /** Where the reader is among the findings, in words. */
    static String position(FindingsModel findings, Messages messages) {
        int number = findings.number().get();
        int count = findings.count().get();
        if (number > 0) {
            return messages.text("panel.finding", number, count);
        }
        return count == 0 ? messages.text("panel.findings") : messages.text("panel.findings.count", count);
    }

    private static Button step(FindingsModel findings, Commands commands, Feather icon, Command command) {
        Button button = Controls.iconButton(icon, commands.hint(command), commands.action(command));
        button.disableProperty().bind(findings.count().isEqualTo(0));
        return button;
    }
}
