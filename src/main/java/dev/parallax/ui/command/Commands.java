package dev.parallax.ui.command;

import dev.parallax.message.Messages;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What each command does, and which key calls it. */
public final class Commands {

    /** What a field in which somebody types does by itself. */
    private static final Set<Command> OF_TYPING = EnumSet.of(Command.PASTE, Command.UNDO);

    private final Map<Command, Runnable> actions = new EnumMap<>(Command.class);
    private final Messages messages;
    private final KeyWords keyWords;

    public Commands(Messages messages) {
        this.messages = messages;
        keyWords = new KeyWords(messages);
    }

    public void set(Command command, Runnable action) {
        actions.put(command, action);
    }

    /** Runs the command, whatever it has come to mean by then. */
    public Runnable action(Command command) {
        return () -> run(command);
    }

    public void run(Command command) {
        actions.getOrDefault(command, () -> {}).run();
    }

    /** The name of the command with its key, for tooltips. */
    public String hint(Command command) {
        KeyCombination key = command.key();
        String name = messages.text(command.messageKey());
        return key == null ? name : messages.text("command.hint", name, keyWords.text(key));
    }

    /** The key of the command, for menus; null where there is none. */
    public @Nullable KeyCombination key(Command command) {
        KeyCombination key = command.key();
        return key == null ? null : keyWords.named(key);
    }

    /** The key of the command in words; empty where there is none. */
    public String keyText(Command command) {
        KeyCombination key = command.key();
        return key == null ? "" : keyWords.text(key);
    }

    public String name(Command command) {
        return messages.text(command.messageKey());
    }

    /** Runs the command whose key this is, and consumes the event. */
    public void handle(KeyEvent event) {
        of(event).ifPresent(command -> {
            run(command);
            event.consume();
        });
    }

    /** The command that a key calls; none where somebody types and the key belongs to typing. */
    public Optional<Command> of(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        return actions.keySet().stream()
                .filter(command -> !typing || !OF_TYPING.contains(command))
                .filter(command -> command.keys().stream().anyMatch(key -> key.match(event))
                        || isSameOnKeypad(command, event))
                .findFirst();
    }

    /** Plus is reached in many ways: with and without Shift, on the keypad. */
    private static boolean isSameOnKeypad(Command command, KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        KeyCode code = event.getCode();
        return switch (command) {
            case LARGER_TEXT -> code == KeyCode.ADD || code == KeyCode.EQUALS || code == KeyCode.PLUS;
            case SMALLER_TEXT -> code == KeyCode.SUBTRACT;
            case USUAL_TEXT -> new KeyCodeCombination(KeyCode.NUMPAD0, KeyCombination.SHORTCUT_DOWN).match(event);
            default -> false;
        };
    }
}
