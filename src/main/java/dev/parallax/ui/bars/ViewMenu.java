package dev.parallax.ui.bars;

import dev.parallax.message.Messages;
import dev.parallax.story.KebabCase;
import dev.parallax.ui.command.Command;
import dev.parallax.ui.command.Commands;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.painting.Perspective;
import dev.parallax.ui.settings.ReadingOptions;
import dev.parallax.ui.settings.ScrollMode;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Lets the reader choose what differences are told by and how the panes go together, and says what is told by now. */
public final class ViewMenu extends MenuButton {

    private static final Map<Perspective, Command> COMMANDS = Map.of(
            Perspective.AGAINST_BASE, Command.VIEW_BASE,
            Perspective.AGAINST_LEFT, Command.VIEW_LEFT,
            Perspective.ODD_ONE_OUT, Command.VIEW_ODD_ONE_OUT,
            Perspective.HEAT, Command.VIEW_HEAT);

    private final Commands commands;
    private final ReadingOptions options;
    private final Messages messages;
    private final Tooltip hint = Controls.tooltip("");

    ViewMenu(Commands commands, ReadingOptions options, Messages messages) {
        this.commands = commands;
        this.options = options;
        this.messages = messages;
        getStyleClass().addAll("chip", "view-menu");
        setMinWidth(Region.USE_PREF_SIZE);
        setGraphic(Controls.icon(Feather.LAYERS));
        setTooltip(hint);
        for (Perspective perspective : Perspective.values()) {
            getItems().add(row(perspective));
        }
        getItems().add(new SeparatorMenuItem());
        for (ScrollMode mode : ScrollMode.values()) {
            getItems().add(row(mode));
        }
        getItems().addAll(
                new SeparatorMenuItem(),
                toggle(Command.FOLD_UNCHANGED, options.folded()),
                context(),
                toggle(Command.SHOW_RIBBONS, options.ribbonsShown()),
                toggle(Command.SHOW_MAP, options.mapShown()));
        options.perspective().subscribe(this::tell);
    }

    private ViewRow row(Perspective perspective) {
        Command command = COMMANDS.get(perspective);
        String name = "toolbar.view." + perspective.key();
        ViewRow.Words words = new ViewRow.Words(
                messages.text(name), commands.keyText(command), messages.text(name + ".hint"));
        return ViewRow.oneOf(words, options.perspective().map(perspective::equals), commands.action(command));
    }

    private ViewRow row(ScrollMode mode) {
        String name = "toolbar.scroll." + KebabCase.of(mode);
        ViewRow.Words words = new ViewRow.Words(messages.text(name), "", messages.text(name + ".hint"));
        return ViewRow.oneOf(words, options.scrollMode().map(mode::equals), () -> options.scrollMode().set(mode));
    }

    private ViewRow toggle(Command command, BooleanProperty holds) {
        return ViewRow.onOff(
                new ViewRow.Words(commands.name(command), commands.keyText(command), ""), holds, commands.action(command));
    }

    private CountRow context() {
        CountRow.Words words = new CountRow.Words(
                messages.text("toolbar.fold.context"),
                messages.text("toolbar.fold.context.less"),
                messages.text("toolbar.fold.context.more"));
        return new CountRow(words, options.foldContext(), ReadingOptions.MOST_CONTEXT);
    }

    private void tell(Perspective perspective) {
        setText(messages.text("toolbar.view." + perspective.key() + ".short"));
        hint.setText(messages.text("toolbar.view.hint",
                messages.text("toolbar.view." + perspective.key()),
                messages.text("toolbar.view." + perspective.key() + ".hint")));
        setAccessibleText(hint.getText());
    }
}
