package dev.parallax.align;

/**
 * Two sentences of two versions and how sure it is that they say the same.
 *
 * @param a sentence of the one version
 * @param b sentence of the other
 * @param score 0 to 1
 */
record JudgedPair(int a, int b, double score) {}
