package dev.parallax.claim;

import dev.parallax.story.Span;

/**
 * A number as written, before its unit is known.
 *
 * @param value what the number is worth, {@code scale} included
 * @param scale what "million" and the like make of the digits; 1 without them
 * @param span where it stands
 * @param next place of the word behind the number
 * @param tail what is written on to the number with a hyphen or without a space ("day" of "90-day", "km"); may be empty
 */
record Amount(double value, double scale, Span span, int next, String tail, Form form) {

    /** What a number tells. */
    enum Form {
        CARDINAL,
        /** A place in an order. */
        ORDINAL,
        /** A part of something, in percent: "two-thirds", "one in five". */
        SHARE
    }

    static Amount cardinal(double value, Span span, int next) {
        return new Amount(value, 1, span, next, "", Form.CARDINAL);
    }

    Amount withTail(String other) {
        return new Amount(value, scale, span, next, other, form);
    }

    /** The number times a scale that is written behind it. */
    Amount times(double factor, int end, int behind, String rest) {
        return new Amount(value * factor, scale * factor, new Span(span.start(), end), behind, rest, form);
    }

    /** This number and one that is added to it. */
    Amount plus(Amount other) {
        return new Amount(value + other.value, 1, span.cover(other.span), other.next, other.tail, form);
    }

    /** Read from another place on. */
    Amount startingAt(int start) {
        return new Amount(value, scale, new Span(start, span.end()), next, tail, form);
    }

    boolean isOrdinal() {
        return form == Form.ORDINAL;
    }
}
