package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.parallax.diff.Ignored;
import dev.parallax.message.Messages;
import dev.parallax.ui.command.Command;
import dev.parallax.ui.painting.Filters;
import dev.parallax.ui.painting.GutterSign;
import dev.parallax.ui.painting.Perspective;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that are put together from names in the program have their words. */
class MessageKeysOfTheWindowTest {

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyHasItsWords(String key) {
        assertThatCode(() -> new Messages(Locale.ENGLISH).text(key)).doesNotThrowAnyException();
    }

    static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Command command : Command.values()) {
            keys.add(command.messageKey());
        }
        for (GutterSign sign : GutterSign.values()) {
            keys.add(sign.messageKey());
        }
        for (Filters.Kind kind : Filters.Kind.values()) {
            keys.add("toolbar.legend." + kind.name().toLowerCase(Locale.ROOT));
            if (kind != Filters.Kind.DIFFERENCES) {
                keys.add("toolbar.legend." + kind.name().toLowerCase(Locale.ROOT) + ".hint");
            }
        }
        for (Ignored kind : Ignored.values()) {
            String key = "toolbar.ignore." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            keys.addAll(List.of(key, key + ".hint"));
        }
        for (Perspective perspective : Perspective.values()) {
            String key = "toolbar.view." + perspective.key();
            String legend = "toolbar.legend.differences." + perspective.key() + ".hint";
            keys.addAll(List.of(key, key + ".short", key + ".hint", legend));
        }
        for (String stage : List.of("cut", "align", "diff", "claims", "findings")) {
            keys.add("stage." + stage);
        }
        return keys;
    }
}
