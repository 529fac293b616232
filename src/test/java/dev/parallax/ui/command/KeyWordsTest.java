package dev.parallax.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Messages;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys as the keyboard has them. The modifier keys of macOS are signs, which every language shares. */
class KeyWordsTest {

    private final KeyWords german = new KeyWords(new Messages(Locale.GERMANY));

    @ParameterizedTest
    @CsvSource({
        "Ctrl+Shift+D, Strg+Umschalt+D",
        "Ctrl+Plus, Strg++",
        "Alt+Page Down, Alt+Bild ab",
        "Shift+F6, Umschalt+F6",
        "Esc, Esc"
    })
    void aKeyIsWrittenAsAGermanKeyboardHasIt(String key, String written) {
        assertThat(german.text(KeyCombination.valueOf(key))).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noKeyOfACommandIsLeftInEnglish(KeyCombination key) {
        assertThat(german.text(key).split("\\+", 0))
                .allSatisfy(part -> assertThat(part).matches("|.|F\\d+|Strg|Umschalt|Alt|Esc|Bild (auf|ab)|\\p{So}+"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aNamedKeyIsTheSameKey(KeyCombination key) {
        KeyCombination named = german.named(key);
        assertThat(named.getName()).isEqualTo(key.getName());
        assertThat(keys().filter(other -> german.named(other).equals(named))).containsExactly(key);
    }

    @Test
    void aNamedKeyIsPressedAsBefore() {
        KeyCombination named = german.named(KeyCombination.valueOf("Ctrl+Shift+D"));
        assertThat(named.match(pressed(KeyCode.D, true))).isTrue();
        assertThat(named.match(pressed(KeyCode.D, false))).isFalse();
        assertThat(named.match(pressed(KeyCode.E, true))).isFalse();
    }

    @Test
    void theHintOfACommandNamesItsKey() {
        Commands commands = new Commands(new Messages(Locale.GERMANY));
        assertThat(commands.hint(Command.TELL_PLACE)).endsWith("(Umschalt+F1)");
    }

    private static KeyEvent pressed(KeyCode code, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false);
    }

    static Stream<KeyCombination> keys() {
        return Stream.of(Command.values()).flatMap(command -> command.keys().stream());
    }
}
