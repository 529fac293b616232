package dev.parallax.story;

/** A role that the source format states by itself, as HTML does with {@code <h2>} and {@code <figcaption>}. */
public record RoleMark(Span span, Role role) {}
