package dev.parallax.diff;

import dev.parallax.text.Document;

/**
 * A document with its tokens as numbers of one {@link Vocabulary}. Only documents of the same vocabulary can be
 * compared.
 *
 * @param codes one per token; not to be changed
 */
public record CodedDocument(Document document, int[] codes) {}
