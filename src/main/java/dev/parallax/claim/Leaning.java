package dev.parallax.claim;

import dev.parallax.claim.NameMention.Kind;

/** How much speaks for each kind of a name, summed over its mentions. */
final class Leaning {

    /** "Microsoft said" and "Lee said" look alike, so that one verb behind one word says nothing. */
    private static final int LEAST_FOR_PERSON = 2;

    private final int[] weights = new int[Kind.values().length];

    void add(Kind kind, int weight) {
        weights[kind.ordinal()] += weight;
    }

    void add(Leaning other) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += other.weights[i];
        }
    }

    /** What speaks for a person, added from another name: "Lee said" speaks for Ann Lee. */
    void addPerson(Leaning other) {
        weights[Kind.PERSON.ordinal()] += other.weights[Kind.PERSON.ordinal()];
    }

    /** The kind that most speaks for; {@code OTHER} when nothing does. */
    Kind kind() {
        Kind best = Kind.OTHER;
        for (Kind kind : Kind.values()) {
            int least = kind == Kind.PERSON ? LEAST_FOR_PERSON : 1;
            boolean more = weights[kind.ordinal()] > weights[best.ordinal()];
            best = weights[kind.ordinal()] >= least && more ? kind : best;
        }
        return best;
    }
}
