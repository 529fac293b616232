package dev.parallax.claim;

import dev.parallax.claim.Words.Range;
import dev.parallax.story.Span;

/**
 * Capitalised words that stand together and may be a name.
 *
 * @param words the sentence
 * @param range where it stands among them
 * @param sentence place of the sentence in its document
 * @param key as it stands, see {@link NameKeys}
 * @param sure whether its capitals can have no other cause than a name
 * @param titled whether "Mayor" or the like stands right before it
 */
record NameRun(Words words, Range range, int sentence, String key, boolean sure, boolean titled) {

    Span span() {
        return words.span(range);
    }

    int length() {
        return range.length();
    }

    String first() {
        return words.key(range.from());
    }

    String last() {
        return words.key(range.to() - 1);
    }

    /** Whether it is one word. */
    boolean isSingle() {
        return range.length() == 1;
    }

    boolean isPossessive() {
        return words.get(range.to() - 1).possessive();
    }
}
