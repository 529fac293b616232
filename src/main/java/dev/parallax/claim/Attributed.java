package dev.parallax.claim;

import dev.parallax.story.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the text says about who said something.
 *
 * @param speaker null where only the verb is known
 * @param verb null for "according to" and where a speaker is carried over from the sentence before
 * @param beside whether the attribution stands in the same sentence and so proves that somebody is quoted
 */
record Attributed(@Nullable Speaker speaker, @Nullable Span verb, boolean beside) {

    static final Attributed NOBODY = new Attributed(null, null, false);

    boolean isNobody() {
        return speaker == null && verb == null;
    }

    /** With this verb where it has none of its own. */
    Attributed withVerb(@Nullable Span other) {
        return verb != null || other == null ? this : new Attributed(speaker, other, beside);
    }
}
