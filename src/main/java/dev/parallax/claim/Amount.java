package dev.parallax.claim;

/**
 * A number as written, before its unit is known.
 *
 * @param value what the number is worth
 * @param start first unit of the number in the text
 * @param end one past its last unit
 * @param next place of the word behind the number
 * @param tail what is written on to the number with a hyphen or without a space ("day" of "90-day", "km"); may be empty
 * @param ordinal whether it tells a place in an order
 */
record Amount(double value, int start, int end, int next, String tail, boolean ordinal) {}
