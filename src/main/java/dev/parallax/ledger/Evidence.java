package dev.parallax.ledger;

import dev.parallax.story.Span;
import java.util.Comparator;

/** Where a version says what a finding is about. */
public record Evidence(int version, Span span, String text) {

    /** By version, then by position. */
    static final Comparator<Evidence> BY_PLACE =
            Comparator.comparingInt(Evidence::version).thenComparing(Evidence::span);
}
