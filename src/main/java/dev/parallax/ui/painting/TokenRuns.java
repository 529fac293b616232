package dev.parallax.ui.painting;

import dev.parallax.story.Span;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Joins neighbouring words of a sentence that are to be marked alike. */
final class TokenRuns {

    private TokenRuns() {}

    /**
     * @param kind how a token is to be marked; null where it is not
     * @param run hears each run from its first word to its last
     */
    static <K> void each(
            Sentence sentence, Tokens tokens, IntFunction<@Nullable K> kind, BiConsumer<K, Span> run) {
        int token = sentence.firstToken();
        while (token < sentence.endToken()) {
            K first = kind.apply(token);
            int end = token + 1;
            while (end < sentence.endToken() && first == kind.apply(end)) {
                end++;
            }
            if (first != null) {
                run.accept(first, new Span(tokens.start(token), tokens.end(end - 1)));
            }
            token = end;
        }
    }
}
