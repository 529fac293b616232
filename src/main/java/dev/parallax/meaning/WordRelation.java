package dev.parallax.meaning;

/** What one word's meaning is to another's, as seen from the first to the second. */
public enum WordRelation {
    /** Both may mean the same. */
    SYNONYM,
    /** The first takes in the second, as "home" does "cottage". */
    WIDER,
    /** The first is a kind of the second. */
    NARROWER,
    /** What the one says, the other denies, as "allow" and "forbid". */
    OPPOSITE;

    /** The same as seen from the second to the first. */
    public WordRelation inverse() {
        return switch (this) {
            case WIDER -> NARROWER;
            case NARROWER -> WIDER;
            case SYNONYM, OPPOSITE -> this;
        };
    }
}
