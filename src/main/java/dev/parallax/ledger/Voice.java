package dev.parallax.ledger;

import java.util.Collections;
import java.util.List;

/**
 * Who is meant by a speaker, so far as the story tells.
 *
 * @param key the name by which the story knows them; of somebody without a name what the text calls them
 */
record Voice(Kind kind, String key) {

    /** What a voice is known by. */
    enum Kind {
        /** A person by name. */
        PERSON,
        /** An organisation by name. */
        BODY,
        /** "Officials", "the mayor": may be anybody. */
        NAMELESS
    }

    /**
     * Whether the two cannot be one: two persons by name, or two organisations by name. Names that share a word or differ
     * by a slip of the pen may be meant for one, and somebody without a name may be anybody.
     */
    boolean differsFrom(Voice other) {
        return kind == other.kind
                && kind != Kind.NAMELESS
                && Collections.disjoint(words(), other.words())
                && !new SpellingDistance().isSlip(words().getLast(), other.words().getLast())
                && !isShortFor(other)
                && !other.isShortFor(this);
    }

    /** Whether both are surely one. */
    boolean isSameAs(Voice other) {
        return kind == other.kind && kind != Kind.NAMELESS && key.equals(other.key);
    }

    private List<String> words() {
        return List.of(key.split(" "));
    }

    /** "FBI" for "Federal Bureau of Investigation", with or without the small words. */
    private boolean isShortFor(Voice other) {
        if (words().size() > 1) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        StringBuilder telling = new StringBuilder();
        for (String word : other.words()) {
            all.append(word.charAt(0));
            telling.append(word.length() > 3 ? word.substring(0, 1) : "");
        }
        return key.contentEquals(all) || key.contentEquals(telling);
    }
}
