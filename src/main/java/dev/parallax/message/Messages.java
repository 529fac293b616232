package dev.parallax.message;

import dev.parallax.story.Notice;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;

/** Looks messages up by key and fills in their arguments. Immutable; any thread may use it. */
public final class Messages {

    private static final String BUNDLE = "messages.messages";

    private final ResourceBundle bundle;
    private final Locale formats;

    public Messages(Locale locale) {
        this(locale, locale);
    }

    private Messages(Locale locale, Locale region) {
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Locale spoken = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
        formats = region.getLanguage().equals(spoken.getLanguage()) ? region : spoken;
    }

    /** Messages in the language of this machine, English where there is no translation. */
    public static Messages ofSystem() {
        return new Messages(Locale.getDefault(Locale.Category.DISPLAY), Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Messages for what programs read, the same on every machine. */
    public static Messages english() {
        return new Messages(Locale.ENGLISH);
    }

    /**
     * @param arguments what {@code {0}}, {@code {1}} … stand for in the message
     * @throws java.util.MissingResourceException when the bundle lacks the key, which a test rules out
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), formats).format(arguments);
    }

    public String text(Notice notice) {
        return text(notice.key(), notice.arguments().toArray());
    }

    /** Several of a kind in one line, as the language sets them apart. */
    public String list(Collection<String> parts) {
        return String.join(text("text.list"), parts);
    }

    /** How numbers and dates are written: in the language of the messages, as the reader's country has it. */
    public Locale formats() {
        return formats;
    }

    /** For libraries that look messages up by themselves. */
    public ResourceBundle bundle() {
        return bundle;
    }
}
