package dev.parallax.ui.reader;

import dev.parallax.align.SentenceRef;
import dev.parallax.ledger.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has picked out.
 *
 * @param landing what is brought level
 * @param sentence the sentence that was picked, or that holds what was picked
 * @param passage place of its passage in the alignment; null for what only one version has
 * @param finding the finding that was picked; null where the reader picked a place
 * @param visit counts up, so that picking the same once more brings it level once more
 */
public record Focus(
        Landing landing, SentenceRef sentence, @Nullable Integer passage, @Nullable Finding finding, long visit) {}
