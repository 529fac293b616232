package dev.parallax.ui.command;

import dev.parallax.message.Messages;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Writes keys as the reader's keyboard has them; the toolkit knows their English names only. */
public final class KeyWords {

    private static final Map<String, String> NAMES = Map.of(
            "Ctrl", "key.control",
            "Shift", "key.shift",
            "Alt", "key.alt",
            "Escape", "key.escape",
            "Page Up", "key.page-up",
            "Page Down", "key.page-down");

    private static final Pattern NAME = Pattern.compile("\\b(?:" + String.join("|", NAMES.keySet()) + ")\\b");

    private final Messages messages;

    public KeyWords(Messages messages) {
        this.messages = messages;
    }

    public String text(KeyCombination key) {
        return NAME.matcher(key.getDisplayText())
                .replaceAll(name -> Matcher.quoteReplacement(messages.text(NAMES.get(name.group()))));
    }

    /** The same key, for menus, which ask it for its name themselves. */
    public KeyCombination named(KeyCombination key) {
        return new Named(key, text(key));
    }

    private static final class Named extends KeyCombination {

        private final KeyCombination key;
        private final String text;

        private Named(KeyCombination key, String text) {
            super(key.getShift(), key.getControl(), key.getAlt(), key.getMeta(), key.getShortcut());
            this.key = key;
            this.text = text;
        }

        @Override
        public boolean match(KeyEvent event) {
            return key.match(event);
        }

        @Override
        public String getName() {
            return key.getName();
        }

        @Override
        public String getDisplayText() {
            return text;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && key.equals(named.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }
}
