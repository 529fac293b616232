package dev.parallax.ui;

import dev.parallax.story.Notice;
import dev.parallax.ui.claims.PanelModel;
import dev.parallax.ui.claims.SidePanel;
import dev.parallax.ui.painting.Perspective;
import dev.parallax.ui.command.KeySheet;
import dev.parallax.ui.find.FindBar;
import dev.parallax.ui.pointing.Pointing;
import dev.parallax.ui.command.Command;
import dev.parallax.ui.command.Commands;
import dev.parallax.ui.reader.ArrangementModel;
import dev.parallax.ui.reader.HandModel;
import dev.parallax.ui.reader.PaneView;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.reader.ReaderView;
import dev.parallax.ui.settings.ReadingOptions;
import dev.parallax.ui.sources.SourceCommands;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;

/** Gives the commands their meaning in one window. */
final class RoomCommands {

    private final AppContext context;
    private final ReaderView view;
    private final SidePanel panel;
    private final SourceCommands sources;
    private final Pointing pointing;
    private final FindBar find;
    private final KeySheet keys;

    /** What of the window the commands move. */
    record Places(
            ReaderView reader,
            SidePanel panel,
            FindBar find,
            KeySheet keys,
            SourceCommands sources,
            Pointing pointing) {}

    RoomCommands(AppContext context, Places places) {
        this.context = context;
        view = places.reader();
        panel = places.panel();
        sources = places.sources();
        pointing = places.pointing();
        find = places.find();
        keys = places.keys();
    }

    void fill(Commands commands) {
        ReaderModel reader = context.reader();
        commands.set(Command.OPEN_FILES, sources::chooseFiles);
        commands.set(Command.OPEN_FOLDER, sources::chooseFolder);
        commands.set(Command.PASTE, sources::paste);
        commands.set(Command.PASTE_TEXT, sources::askForText);
        commands.set(Command.OPEN_SAMPLE, sources::openSample);
        commands.set(Command.CLOSE_PANE, () -> view.current().ifPresent(this::close));
        commands.set(Command.CLOSE_ALL, reader::closeAll);
        commands.set(Command.MAKE_BASE, () -> withPane(pane -> reader.makeBase(pane.pane())));
        commands.set(Command.MOVE_LEFT, () -> withPane(pane -> move(pane, -1)));
        commands.set(Command.MOVE_RIGHT, () -> withPane(pane -> move(pane, 1)));
        fillArrangement(commands, context.arrangement());
        commands.set(Command.NEXT_PANE, () -> turn(1));
        commands.set(Command.PREVIOUS_PANE, () -> turn(-1));
        commands.set(Command.NEXT_DIFFERENCE, context.walk()::next);
        commands.set(Command.PREVIOUS_DIFFERENCE, context.walk()::previous);
        commands.set(Command.FIND, find::open);
        commands.set(Command.FIND_NEXT, () -> find.step(true));
        commands.set(Command.FIND_PREVIOUS, () -> find.step(false));
        commands.set(Command.NEXT_FINDING, context.findings()::next);
        commands.set(Command.PREVIOUS_FINDING, context.findings()::previous);
        commands.set(Command.PICK_SENTENCE, () -> atCursor(context.focus()::pickPlace));
        commands.set(Command.TELL_PLACE, () -> withPane(pointing::tell));
        commands.set(Command.CLEAR, this::letGo);
        fillHandWork(commands, context.hand());
        commands.set(Command.COMPARE_AGAIN, reader::compare);
        commands.set(Command.KEYS, this::flipKeys);
        fillPanel(commands);
        fillViews(commands, context.options());
        fillOptions(commands, context.options());
    }

    private void fillHandWork(Commands commands, HandModel hand) {
        commands.set(Command.LINK, () -> atCursorInSight(hand::link));
        commands.set(Command.TAKE_OUT, () -> atCursorInSight(hand::takeOut));
        commands.set(Command.PIN, () -> atCursorInSight(hand::pin));
        commands.set(Command.TAKE_OUT_PIN, () -> atCursorInSight(hand::takeOutPin));
        commands.set(Command.UNDO, context.reader()::undo);
    }

    private void fillArrangement(Commands commands, ArrangementModel arrangement) {
        commands.set(Command.HIDE_PANE, () -> view.current().ifPresent(this::hide));
        commands.set(Command.SHOW_ALL_PANES, arrangement::showAll);
        commands.set(Command.PIN_BASE, arrangement::turnBasePinned);
        commands.set(Command.JUST_TWO, arrangement::turnJustTwo);
    }

    private void fillPanel(Commands commands) {
        commands.set(Command.SHOW_FINDINGS, () -> show(PanelModel.View.FINDINGS));
        commands.set(Command.SHOW_CLAIMS, () -> show(PanelModel.View.CLAIMS));
        commands.set(Command.SHOW_QUOTATIONS, () -> show(PanelModel.View.QUOTATIONS));
        commands.set(Command.SHOW_DIFFERENCES, () -> show(PanelModel.View.DIFFERENCES));
        commands.set(Command.SIDE_PANEL, () -> flip(context.options().panelShown()));
    }

    /** What lies on top goes first. */
    private void letGo() {
        if (!keys.close() && !pointing.hide() && !find.close() && !context.arrangement().endJustTwo()) {
            context.focus().clear();
        }
    }

    private void flipKeys() {
        if (!keys.close()) {
            keys.open();
        }
    }

    private void show(PanelModel.View view) {
        context.options().panelShown().set(true);
        context.panel().show(view);
        panel.takeKeyboard();
    }

    private static void fillViews(Commands commands, ReadingOptions options) {
        commands.set(Command.VIEW_BASE, () -> options.perspective().set(Perspective.AGAINST_BASE));
        commands.set(Command.VIEW_LEFT, () -> options.perspective().set(Perspective.AGAINST_LEFT));
        commands.set(Command.VIEW_ODD_ONE_OUT, () -> options.perspective().set(Perspective.ODD_ONE_OUT));
        commands.set(Command.VIEW_HEAT, () -> options.perspective().set(Perspective.HEAT));
    }

    private static void fillOptions(Commands commands, ReadingOptions options) {
        commands.set(Command.SCROLL_IN_STEP, () -> flip(options.inStep()));
        commands.set(Command.SHOW_MAP, () -> flip(options.mapShown()));
        commands.set(Command.SHOW_RIBBONS, () -> flip(options.ribbonsShown()));
        commands.set(Command.LEVEL_ROWS, options::flipRows);
        commands.set(Command.FOLD_UNCHANGED, () -> flip(options.folded()));
        commands.set(Command.LARGER_TEXT, options::largerText);
        commands.set(Command.SMALLER_TEXT, options::smallerText);
        commands.set(Command.USUAL_TEXT, options::usualText);
        commands.set(Command.OTHER_THEME, () -> flip(options.dark()));
    }

    private static void flip(BooleanProperty property) {
        property.set(!property.get());
    }

    private void atCursor(BiConsumer<Integer, Integer> action) {
        withPane(pane -> action.accept(pane.pane().place(), pane.area().getCaretPosition()));
    }

    /** What is decided by hand is not decided where the reader cannot see it. */
    private void atCursorInSight(BiConsumer<Integer, Integer> action) {
        withPane(pane -> {
            if (pane.isCursorInSight()) {
                action.accept(pane.pane().place(), pane.area().getCaretPosition());
            } else {
                pane.showCursor();
                context.notices().tell(Notice.of("hand.cursorOutOfSight"));
            }
        });
    }

    private void close(PaneView pane) {
        view.leave(pane);
        context.reader().close(pane.pane());
    }

    private void hide(PaneView pane) {
        view.leave(pane);
        context.arrangement().hide(pane.pane());
    }

    private void withPane(Consumer<PaneView> action) {
        view.focused().ifPresent(action);
    }

    private void move(PaneView pane, int by) {
        context.arrangement().move(pane.pane(), by);
        pane.area().requestFocus();
    }

    private void turn(int by) {
        List<PaneView> panes = view.panes();
        if (!panes.isEmpty()) {
            int now = view.focused().map(panes::indexOf).orElse(by > 0 ? -1 : 0);
            PaneView next = panes.get(Math.floorMod(now + by, panes.size()));
            next.area().requestFocus();
            view.reveal(next);
        }
    }
}
