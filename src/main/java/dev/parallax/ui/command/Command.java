package dev.parallax.ui.command;

import dev.parallax.story.KebabCase;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Everything the reader can do by key or menu, with its key. */
public enum Command {
    OPEN_FILES("Shortcut+O"),
    PASTE("Shortcut+V"),
    PASTE_TEXT("Shortcut+Shift+V"),
    OPEN_SAMPLE(null),
    CLOSE_PANE("Shortcut+W"),
    CLOSE_ALL(null),
    MAKE_BASE("Shortcut+B"),
    MOVE_LEFT("Alt+Shift+Left"),
    MOVE_RIGHT("Alt+Shift+Right"),
    NEXT_PANE("F6"),
    PREVIOUS_PANE("Shift+F6"),
    NEXT_DIFFERENCE("Alt+Down"),
    PREVIOUS_DIFFERENCE("Alt+Up"),
    NEXT_FINDING("F7"),
    PREVIOUS_FINDING("Shift+F7"),
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
    LARGER_TEXT("Shortcut+Plus"),
    SMALLER_TEXT("Shortcut+Minus"),
    USUAL_TEXT("Shortcut+0"),
    OTHER_THEME("Shortcut+Shift+D"),
    SHOW_FINDINGS("Shortcut+1"),
    SHOW_CLAIMS("Shortcut+2"),
    SHOW_QUOTATIONS("Shortcut+3"),
    SIDE_PANEL("F9"),
    COMPARE_AGAIN("F5");

    private final @Nullable KeyCombination key;

    Command(@Nullable String key) {
        this.key = key == null ? null : KeyCombination.valueOf(key);
    }

    public @Nullable KeyCombination key() {
        return key;
    }

    /** Key of the words for it. */
    public String messageKey() {
        return "command." + KebabCase.of(this);
    }
}
