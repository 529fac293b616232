package dev.parallax.message;

import dev.parallax.story.Notice;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Looks messages up by key and fills in their arguments. Immutable; any thread may use it. */
public final class Messages {

    private static final String BUNDLE = "messages.messages";

    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Messages in the language of this machine, English where there is no translation. */
    public static Messages ofSystem() {
        return new Messages(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * @param arguments what {@code {0}}, {@code {1}} … stand for in the message
     * @throws java.util.MissingResourceException when the bundle lacks the key, which a test rules out
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
    }

    public String text(Notice notice) {
        return text(notice.key(), notice.arguments().toArray());
    }
}
