package dev.parallax.diff;

import dev.parallax.story.Span;

/**
 * One step from a wording to another.
 *
 * @param from piece of the first wording; empty when something was inserted
 * @param to piece of the second one; empty when something was deleted
 */
public record WordingEdit(Kind kind, Span from, Span to) {

    /** What became of a piece. */
    public enum Kind {
        /** Nothing, to the letter. */
        EQUAL,
        /** Letter case, marks or white space: shown, and not counted as a change. */
        STYLE,
        INSERT,
        DELETE,
        REPLACE
    }

    public WordingEdit {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("an edit must touch a wording");
        }
    }

    /** Whether words or letters of words differ. */
    public boolean isChange() {
        return kind != Kind.EQUAL && kind != Kind.STYLE;
    }
}
