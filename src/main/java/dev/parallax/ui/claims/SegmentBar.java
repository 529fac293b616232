package dev.parallax.ui.claims;

import dev.parallax.message.Messages;
import dev.parallax.ui.claims.PanelModel.View;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.command.Command;
import dev.parallax.ui.command.Commands;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Chooses one of the panel's lists. */
final class SegmentBar extends HBox {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final PanelModel panel;
    private final Commands commands;
    private final ToggleGroup group = new ToggleGroup();
    private boolean tight;
    private double roomForWords;

    SegmentBar(PanelModel panel, Commands commands, Messages messages) {
        this.panel = panel;
        this.commands = commands;
        getStyleClass().add("segments");
        add(View.FINDINGS, messages.text("panel.findings"), Command.SHOW_FINDINGS);
        add(View.CLAIMS, messages.text("panel.claims"), Command.SHOW_CLAIMS);
        add(View.QUOTATIONS, messages.text("panel.quotations"), Command.SHOW_QUOTATIONS);
        add(View.DIFFERENCES, messages.text("panel.differences"), Command.SHOW_DIFFERENCES);
    }

    /** Long words, as German has them, are set smaller before any of them is cut. */
    @Override
    protected void layoutChildren() {
        if (!tight) {
            roomForWords = computePrefWidth(-1);
        }
        tight = getWidth() < roomForWords;
        pseudoClassStateChanged(TIGHT, tight);
        super.layoutChildren();
    }

    /** A list stays chosen when its segment is pressed once more. */
    private void add(View view, String name, Command command) {
        ToggleButton segment = new ToggleButton(name);
        segment.getStyleClass().setAll("segment");
        segment.setToggleGroup(group);
        segment.setMaxWidth(Double.MAX_VALUE);
        segment.setTooltip(Controls.tooltip(commands.hint(command)));
        segment.setOnAction(event -> {
            commands.run(command);
            segment.setSelected(true);
        });
        panel.view().subscribe(shown -> {
            if (shown == view) {
                segment.setSelected(true);
            }
        });
        HBox.setHgrow(segment, Priority.ALWAYS);
        getChildren().add(segment);
    }
}
