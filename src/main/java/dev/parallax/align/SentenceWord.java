package dev.parallax.align;

import dev.parallax.story.Span;

/**
 * A word or number of a sentence, ready to be matched.
 *
 * @param token its place among the tokens of its document
 * @param span where it stands
 * @param key without style: small letters, straight apostrophes
 * @param stem of the key, the same for British and American spelling
 * @param telling whether it is more than a function word
 * @param replaceable whether another word could stand for it: neither a name nor a number
 */
public record SentenceWord(int token, Span span, String key, String stem, boolean telling, boolean replaceable) {}
