package dev.parallax.ui.bars;

import dev.parallax.message.Messages;
import dev.parallax.ui.command.Command;
import dev.parallax.ui.command.Commands;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.painting.Filters;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.settings.ReadingOptions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The slim bar on top: adding, the legend that is also a switch, walking, reading options. */
public final class Toolbar extends HBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Commands commands;
    private final Messages messages;
    private final List<Node> spare = new ArrayList<>();
    private boolean narrow;
    private double roomForWords;

    /**
     * @param first what stands at its left end; the last of it goes where there is no room
     */
    public Toolbar(Commands commands, ReaderModel reader, ReadingOptions options, Messages messages, Node... first) {
        this.commands = commands;
        this.messages = messages;
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        getChildren().addAll(first);
        getChildren().addAll(Controls.divider(), new ViewMenu(commands, options, messages));
        for (Filters.Kind kind : Filters.Kind.values()) {
            getChildren().add(new LegendChip(kind, options, messages));
        }
        getChildren().addAll(Controls.divider(), ignore(options), Controls.spring());
        List<Node> walk = walk(reader);
        getChildren().addAll(walk);
        ToggleButton inStep = toggle(Feather.LINK, Command.SCROLL_IN_STEP, options);
        getChildren().addAll(
                Controls.divider(),
                inStep,
                new LettersButton(commands, options, messages),
                panel(options));
        spare.addAll(walk);
        spare.add(inStep);
        spare.add(first[first.length - 1]);
    }

    /**
     * Where there is no room for the words of the buttons, their signs must do; how much they need is up to the language.
     * What there is still no room for goes, in an order of its own; the menu has it, too.
     */
    @Override
    protected void layoutChildren() {
        spare.forEach(node -> node.setManaged(true));
        if (!narrow) {
            roomForWords = computePrefWidth(-1);
        }
        narrow = getWidth() < roomForWords;
        pseudoClassStateChanged(NARROW, narrow);
        Iterator<Node> next = spare.iterator();
        while (next.hasNext() && computePrefWidth(-1) > getWidth()) {
            next.next().setManaged(false);
        }
        spare.forEach(node -> node.setVisible(node.isManaged()));
        super.layoutChildren();
    }

    private IgnoreMenu ignore(ReadingOptions options) {
        IgnoreMenu menu = new IgnoreMenu(options, messages);
        commands.set(Command.IGNORE, menu::show);
        return menu;
    }

    private List<Node> walk(ReaderModel reader) {
        Button previous = button(Feather.CHEVRON_UP, Command.PREVIOUS_DIFFERENCE);
        Button next = button(Feather.CHEVRON_DOWN, Command.NEXT_DIFFERENCE);
        var none = reader.comparison().isNull().or(reader.counterpart().isNull());
        previous.disableProperty().bind(none);
        next.disableProperty().bind(none);
        return List.of(previous, next);
    }

    private Button button(Feather icon, Command command) {
        return Controls.iconButton(icon, commands.hint(command), commands.action(command));
    }

    private ToggleButton toggle(Feather icon, Command command, ReadingOptions options) {
        ToggleButton button = Controls.iconToggle(icon, commands.hint(command));
        button.selectedProperty().bindBidirectional(options.inStep());
        return button;
    }

    private ToggleButton panel(ReadingOptions options) {
        ToggleButton button = Controls.iconToggle(Feather.SIDEBAR, commands.hint(Command.SIDE_PANEL));
        button.getStyleClass().add("panel-toggle");
        button.selectedProperty().bindBidirectional(options.panelShown());
        return button;
    }
}
