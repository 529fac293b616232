package dev.parallax.diff;

/** What happened to a piece of text. */
public enum EditKind {
    EQUAL,
    INSERT,
    DELETE,
    REPLACE
}
