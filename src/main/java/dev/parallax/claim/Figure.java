package dev.parallax.claim;

import dev.parallax.story.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number that the text states, with its unit.
 *
 * <p>A time of day is a number of the unit {@code time-of-day}, in minutes since midnight. A part of something
 * ("two-thirds of", "one in five") is a percentage. "Hundreds of people" are at least 100.
 *
 * @param span from the first to the last character of number and unit
 * @param sentence the sentence it stands in
 * @param value what it is worth in {@code unit}; for a date what its text resolves to: {@code YYYYMMDD}, with 00 for
 *     what is not said; null where nothing can be computed ("last month" without a publication date)
 * @param upTo the upper end of a range, of which {@code value} is the lower one; null for a single value
 * @param bound how exact the text says it is
 * @param unit singular, in English and lower case: {@code day}, {@code percent},
 *     {@code percentage-point}, {@code USD}; a date has {@code date}; for a bare number the head noun that is counted, or
 *     null
 */
public record Figure(
        Span span,
        int sentence,
        Kind kind,
        @Nullable Double value,
        @Nullable Double upTo,
        Bound bound,
        @Nullable String unit) {

    /** What is measured. */
    public enum Kind {
        NUMBER,
        MONEY,
        PERCENT,
        DATE,
        DURATION,
        ORDINAL
    }

    /** How exact a figure is said to be. */
    public enum Bound {
        EXACT,
        /** "About", "nearly", "roughly". */
        ABOUT,
        /** "More than", "at least": the value is the lower bound. */
        AT_LEAST,
        /** "Less than", "up to": the value is the upper bound. */
        AT_MOST
    }
}
