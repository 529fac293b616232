package dev.parallax.compare;

/**
 * How to compare.
 *
 * @param base place of the version that the others are compared with
 */
public record CompareOptions(int base) {

    public static final CompareOptions DEFAULT = new CompareOptions(0);
}
