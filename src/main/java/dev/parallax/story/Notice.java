package dev.parallax.story;

import java.util.List;

/**
 * One sentence for the reader, kept as a message key and its arguments until it is shown.
 *
 * @param key key in the message bundle
 * @param arguments strings and numbers that the message names, in its order
 */
public record Notice(String key, List<Object> arguments) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    public static Notice of(String key, Object... arguments) {
        return new Notice(key, List.of(arguments));
    }
}
