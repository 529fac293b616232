package dev.parallax.claim;

import org.jspecify.annotations.Nullable;

/**
 * What the text says about who said something.
 *
 * @param speaker null where only the verb is known
 * @param cue null for "according to" and where a speaker is carried over from the sentence before
 * @param beside whether the attribution stands in the same sentence and so proves that somebody is quoted
 */
record Attributed(@Nullable Speaker speaker, @Nullable Cue cue, boolean beside) {

    static final Attributed NOBODY = new Attributed(null, null, false);

    boolean isNobody() {
        return speaker == null && cue == null;
    }

    /** With this verb where it has none of its own. */
    Attributed withCue(@Nullable Cue other) {
        return cue != null || other == null ? this : new Attributed(speaker, other, beside);
    }
}
