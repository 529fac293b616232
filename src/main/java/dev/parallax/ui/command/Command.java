package dev.parallax.ui.command;

import dev.parallax.story.KebabCase;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Everything the reader can do by key or menu, with its key. */
public enum Command {
    OPEN_FILES("Shortcut+O"),
    OPEN_FOLDER("Shortcut+Shift+O"),
    PASTE("Shortcut+V"),
    PASTE_TEXT("Shortcut+Shift+V"),
    OPEN_SAMPLE(),
    CLOSE_PANE("Shortcut+W"),
    CLOSE_ALL(),
    MAKE_BASE("Shortcut+B"),
    MOVE_LEFT("Alt+Shift+Left"),
    MOVE_RIGHT("Alt+Shift+Right"),
    HIDE_PANE("Shortcut+Shift+H"),
    SHOW_ALL_PANES("Shortcut+Alt+H"),
    PIN_BASE("Shortcut+Shift+B"),
    JUST_TWO("Shortcut+T"),
    NEXT_PANE("F6", "Alt+Page Down"),
    PREVIOUS_PANE("Shift+F6", "Alt+Page Up"),
    NEXT_DIFFERENCE("Alt+Down"),
    PREVIOUS_DIFFERENCE("Alt+Up"),
    NEXT_FINDING("F4"),
    PREVIOUS_FINDING("Shift+F4"),
    FIND("Shortcut+F"),
    FIND_NEXT("F3"),
    FIND_PREVIOUS("Shift+F3"),
    PICK_SENTENCE("Shortcut+Enter"),
    TELL_PLACE("Shift+F1"),
    CLEAR("Esc"),
    LINK("Shortcut+K"),
    TAKE_OUT("Shortcut+Shift+K"),
    PIN("F8"),
    TAKE_OUT_PIN("Shift+F8"),
    UNDO("Shortcut+Z"),
    VIEW_BASE("Alt+1"),
    VIEW_LEFT("Alt+2"),
    VIEW_ODD_ONE_OUT("Alt+3"),
    VIEW_HEAT("Alt+4"),
    IGNORE("Shortcut+I"),
    SCROLL_IN_STEP("Shortcut+L"),
    LEVEL_ROWS("Shortcut+Shift+L"),
    FOLD_UNCHANGED("Shortcut+U"),
    LARGER_TEXT("Shortcut+Plus"),
    SMALLER_TEXT("Shortcut+Minus"),
    USUAL_TEXT("Shortcut+0"),
    OTHER_THEME("Shortcut+Shift+D"),
    SHOW_FINDINGS("Shortcut+1"),
    SHOW_CLAIMS("Shortcut+2"),
    SHOW_QUOTATIONS("Shortcut+3"),
    SHOW_DIFFERENCES("F7", "Shortcut+4"),
    SIDE_PANEL("F9"),
    SHOW_MAP("Shortcut+M"),
    SHOW_RIBBONS("Shortcut+R"),
    COMPARE_AGAIN("F5"),
    KEYS("F1");

    private final List<KeyCombination> keys;

    Command(String... keys) {
        this.keys = Stream.of(keys).map(KeyCombination::valueOf).toList();
    }

    /** The key that is told where there is room for one; null where there is none. */
    public @Nullable KeyCombination key() {
        return keys.isEmpty() ? null : keys.getFirst();
    }

    /** Every key that calls it. */
    public List<KeyCombination> keys() {
        return keys;
    }

    /** Key of the words for it. */
    public String messageKey() {
        return "command." + KebabCase.of(this);
    }
}
