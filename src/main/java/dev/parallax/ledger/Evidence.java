package dev.parallax.ledger;

import dev.parallax.story.Span;

/** Where a version says what a finding is about. */
public record Evidence(int version, Span span, String text) {}
