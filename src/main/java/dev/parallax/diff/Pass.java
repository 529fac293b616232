package dev.parallax.diff;

/** One step that makes a correct difference more readable, without making it wrong. Pure. */
@FunctionalInterface
interface Pass {

    Matching apply(Matching matching, CodedDocument from, CodedDocument to);
}
