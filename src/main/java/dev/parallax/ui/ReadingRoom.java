package dev.parallax.ui;

import dev.parallax.ui.claims.SidePanel;
import dev.parallax.ui.command.Command;
import dev.parallax.ui.command.CommandMenu;
import dev.parallax.ui.command.Commands;
import dev.parallax.ui.overview.Overview;
import dev.parallax.ui.bars.HiddenBar;
import dev.parallax.ui.command.KeySheet;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.find.FindBar;
import dev.parallax.ui.find.FindMarks;
import dev.parallax.ui.pointing.Pointing;
import dev.parallax.ui.reader.PaneMenu;
import dev.parallax.ui.reader.ReaderView;
import dev.parallax.ui.bars.StatusBar;
import dev.parallax.ui.bars.Toolbar;
import dev.parallax.ui.sources.DropHint;
import dev.parallax.ui.sources.DropTarget;
import dev.parallax.ui.sources.EmptyView;
import dev.parallax.ui.sources.NoticeBar;
import dev.parallax.ui.sources.RecentMenu;
import dev.parallax.ui.sources.SourceCommands;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Everything in the window: toolbar and notices above, panes in the middle, panel beside, status below. */
public final class ReadingRoom extends BorderPane {

    private final ReaderView reader;
    private final SidePanel panel;
    private final Overview overview;
    private final Pointing pointing;
    private final Commands commands;
    private final DropTarget dropTarget;
    private final FindBar find;
    private final KeySheet keys;

    public ReadingRoom(AppContext context) {
        getStyleClass().add("room");
        commands = new Commands(context.messages());
        SourceCommands sources =
                new SourceCommands(context.sources(), context.messages(), context.sample(), this);
        reader = new ReaderView(context.parts());
        reader.useMenu(new PaneMenu(commands, context.hand(), context.messages()));
        pointing = new Pointing(context.reader(), context.options(), context.messages());
        reader.onPane(pointing::watch);
        overview = new Overview(context.overviewParts(), reader);
        new FindMarks(context.find(), reader, context.focus(), context.messages());
        find = new FindBar(context.find(), reader, commands, context.messages());
        keys = new KeySheet(commands, context.messages());
        panel = new SidePanel(context.panelParts(commands));
        dropTarget = new DropTarget(sources, this);
        RoomCommands.Places places = new RoomCommands.Places(reader, panel, find, keys, sources, pointing);
        new RoomCommands(context, places).fill(commands);
        setTop(top(context));
        setCenter(middle(context, sources));
        setRight(panel);
        setBottom(new VBox(
                overview.map(),
                new HiddenBar(context.arrangement(), context.focus(), context.messages()),
                new StatusBar(context.reader(), context.activity(), context.walk(), context.messages())));
        panel.visibleProperty().bind(context.options().panelShown().and(context.reader().base().isNotNull()));
        context.panel().room().bind(widthProperty());
        panel.managedProperty().bind(panel.visibleProperty());
        getChildren().add(keys);
        addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
    }

    /** What lies over the window goes before a command does its work below. */
    private void handle(KeyEvent event) {
        commands.of(event)
                .filter(command -> command != Command.CLEAR && command != Command.KEYS)
                .ifPresent(command -> keys.close());
        commands.handle(event);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        keys.resizeRelocate(0, 0, getWidth(), getHeight());
        keys.toFront();
    }

    public ReaderView readerView() {
        return reader;
    }

    public SidePanel sidePanel() {
        return panel;
    }

    public Overview overview() {
        return overview;
    }

    public Commands commands() {
        return commands;
    }

    public DropTarget dropTarget() {
        return dropTarget;
    }

    private VBox top(AppContext context) {
        Button add = new Button(commands.name(Command.OPEN_FILES), Controls.icon(Feather.PLUS));
        add.getStyleClass().add("solid-button");
        add.setMinWidth(USE_PREF_SIZE);
        add.setTooltip(Controls.tooltip(commands.hint(Command.OPEN_FILES)));
        add.setOnAction(event -> commands.run(Command.OPEN_FILES));
        CommandMenu menu = new CommandMenu(commands, context.messages().text("toolbar.menu"));
        menu.addAfter(Command.OPEN_SAMPLE, new RecentMenu(context.recent(), context.messages()));
        Button paste = Controls.iconButton(
                Feather.CLIPBOARD, commands.hint(Command.PASTE_TEXT), commands.action(Command.PASTE_TEXT));
        Toolbar toolbar =
                new Toolbar(commands, context.reader(), context.options(), context.messages(), menu, add, paste);
        return new VBox(toolbar, find, new NoticeBar(context.notices(), context.messages()));
    }

    private StackPane middle(AppContext context, SourceCommands sources) {
        EmptyView empty = new EmptyView(sources, context.recent(), context.messages());
        empty.visibleProperty().bind(context.reader().base().isNull());
        DropHint hint = new DropHint(
                dropTarget.dropping().and(context.reader().base().isNotNull()), context.messages());
        reader.visibleProperty().bind(context.reader().base().isNotNull());
        return new StackPane(reader, empty, hint, pointing.layer());
    }
}
