package dev.parallax.claim;

import dev.parallax.story.Span;

/**
 * A word or number of a sentence, ready to be looked up.
 *
 * @param span where it stands, without a possessive ending
 * @param key lower case, with straight apostrophes
 * @param capital whether it begins with a capital letter
 * @param possessive whether {@code ’s} follows
 * @param token its place among the document's tokens; of a mixed number that of the whole
 * @param cut whether a comma, dash, bracket or quotation mark stands between it and the word before
 */
record Word(Span span, String key, boolean capital, boolean possessive, int token, boolean cut) {}
