package dev.parallax.ui.find;

import dev.parallax.message.Messages;
import dev.parallax.story.Notice;
import dev.parallax.ui.command.Command;
import dev.parallax.ui.command.Commands;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.common.Flash;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.PaneView;
import dev.parallax.ui.reader.ReaderView;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The bar in which the reader says what to look for, and sees how much there is of it and where. */
public final class FindBar extends HBox {

    /** After the last key, until the reader is taken to a match: typing on must not wait for that. */
    private static final Duration CALM = Duration.millis(350);

    /** Longer selections are passages, not words to look for. */
    private static final int LONGEST_SELECTION = 200;

    private final FindModel find;
    private final ReaderView view;
    private final Commands commands;
    private final Messages messages;
    private final TextField field = new TextField();
    private final Label told = new Label();
    private final PauseTransition calm = new PauseTransition(CALM);
    private @Nullable Node before;

    public FindBar(FindModel find, ReaderView view, Commands commands, Messages messages) {
        this.find = find;
        this.view = view;
        this.commands = commands;
        this.messages = messages;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.getStyleClass().add("find-field");
        field.setPromptText(messages.text("find.prompt"));
        field.setAccessibleText(messages.text("find.prompt"));
        field.textProperty().bindBidirectional(find.words());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        told.getStyleClass().add("find-told");
        told.setMinWidth(0);
        FoundLetters letters = new FoundLetters(find, view, messages);
        HBox.setHgrow(letters, Priority.ALWAYS);
        getChildren().addAll(
                Controls.icon(Feather.SEARCH),
                field,
                option("find.case", "find.case.hint", find.matchCase()),
                option("find.word", "find.word.hint", find.wholeWord()),
                option("find.expression", "find.expression.hint", find.expression()),
                step(Feather.CHEVRON_UP, Command.FIND_PREVIOUS),
                step(Feather.CHEVRON_DOWN, Command.FIND_NEXT),
                told,
                letters,
                hidden(),
                Controls.iconButton(Feather.X, messages.text("find.close"), this::close));
        visibleProperty().bind(find.open());
        managedProperty().bind(find.open());
        tell();
    }

    private void tell() {
        Flash bell = new Flash(told);
        told.textProperty().bind(Bindings.createStringBinding(
                this::words, find.found(), find.number(), find.visit(), find.words(), find.searching()));
        told.textProperty().subscribe(text -> {
            field.setAccessibleHelp(text);
            field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        });
        find.visit().subscribe(visit -> {
            if (visit != null && visit.turn() != FindModel.Turn.STRAIGHT) {
                bell.ring();
            }
        });
        calm.setOnFinished(event -> find.arrive());
        find.found().subscribe(any -> {
            if (find.open().get() && field.isFocused()) {
                calm.playFromStart();
            }
        });
    }

    /** Opens the bar, with what is selected as what is looked for, and lets the reader type. */
    public void open() {
        Node owner = getScene().getFocusOwner();
        if (!isInside(owner)) {
            before = owner;
        }
        Optional<PaneView> pane = view.focused().or(() -> view.panes().stream().findFirst());
        pane.ifPresent(this::beginIn);
        find.open().set(true);
        field.requestFocus();
        field.selectAll();
    }

    /** Goes on to the next match or, backwards, to the one before, also where the bar is closed. */
    public void step(boolean forward) {
        if (find.words().get().isBlank()) {
            open();
            return;
        }
        if (!find.open().get()) {
            view.focused().ifPresent(pane -> find.begin(pane.pane().place(), pane.area().getCaretPosition()));
            find.open().set(true);
        }
        if (forward) {
            find.next();
        } else {
            find.previous();
        }
    }

    /** Closes the bar; the keyboard goes to the match that the reader is at or, without one, back to where it was. */
    public boolean close() {
        if (!find.open().get()) {
            return false;
        }
        calm.stop();
        FindModel.Visit visit = find.visit().get();
        boolean inside = isInside(getScene().getFocusOwner());
        find.open().set(false);
        if (inside) {
            view.panes().stream()
                    .filter(pane -> visit != null && pane.pane().place() == visit.match().version())
                    .findFirst()
                    .<Node>map(PaneView::area)
                    .or(() -> Optional.ofNullable(before).filter(node -> node.getScene() == getScene()))
                    .or(() -> view.panes().stream().findFirst().map(PaneView::area))
                    .ifPresent(Node::requestFocus);
        }
        before = null;
        return true;
    }

    private void beginIn(PaneView pane) {
        String selected = pane.area().getSelectedText();
        if (!selected.isBlank() && selected.length() <= LONGEST_SELECTION && selected.indexOf('\n') < 0) {
            find.words().set(selected.strip());
        }
        int from = pane.area().getSelection().getStart();
        find.begin(pane.pane().place(), pane.shapes().inSight().contains(from)
                ? from
                : pane.shapes().inSight().start());
    }

    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            calm.stop();
            step(!event.isShiftDown());
            event.consume();
        }
    }

    private ToggleButton option(String key, String hintKey, BooleanProperty chosen) {
        ToggleButton button = new ToggleButton(messages.text(key));
        button.getStyleClass().setAll("find-option");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Controls.name(button, messages.text(hintKey));
        button.selectedProperty().bindBidirectional(chosen);
        return button;
    }

    private Button step(Feather icon, Command command) {
        Button button = Controls.iconButton(icon, commands.hint(command), commands.action(command));
        button.disableProperty().bind(find.found().map(found -> found.matches().isEmpty()));
        return button;
    }

    private Button hidden() {
        Button button = new Button();
        button.getStyleClass().addAll("quiet-button", "find-hidden");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            field.requestFocus();
            find.showHidden();
        });
        find.found().subscribe(found -> {
            int count = found.hidden().size();
            button.setText(messages.text("find.hidden", count));
            Controls.name(button, messages.text("find.hidden.hint", count));
            button.setVisible(count > 0);
            button.setManaged(count > 0);
        });
        return button;
    }

    private String words() {
        Found found = find.found().get();
        Notice problem = found.problem();
        FindModel.Visit visit = find.visit().get();
        if (problem != null) {
            return messages.text(problem);
        }
        if (find.words().get().isBlank()) {
            return "";
        }
        int count = found.matches().size();
        if (find.number().get() == 0 || visit == null) {
            return find.searching().get() && count == 0 ? messages.text("find.searching") : messages.text("find.count", count);
        }
        PaneModel pane = view.panes().stream()
                .map(PaneView::pane)
                .filter(one -> one.place() == visit.match().version())
                .findFirst()
                .orElse(null);
        String letter = pane == null ? "" : pane.letter().get();
        String key = switch (visit.turn()) {
            case STRAIGHT -> "find.at";
            case OVER_END -> "find.at.again";
            case OVER_BEGINNING -> "find.at.back";
        };
        return messages.text(key, find.number().get(), count, letter);
    }

    private boolean isInside(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }
}
