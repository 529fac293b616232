package dev.parallax.align;

import dev.parallax.meaning.Thesaurus;
import dev.parallax.meaning.TokenVectors;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.work.CancelToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds words of linked sentences that stand for each other: the thesaurus knows them as synonyms, as kind and genus or
 * as opposites, or their vectors are near.
 *
 * <p>Rather silent than wrong: only sentences that surely belong together, only words that neither names nor numbers
 * are and that the other sentence does not have as well, each word once. Without vectors only what the thesaurus knows
 * is told. The result does not depend on the order of the versions. May be used by several threads.
 */
public final class SubstitutionFinder {

    /** A longer sentence is a list; comparing its words pair by pair would take time by its square. */
    private static final int MOST_WORDS = 120;

    private final Thesaurus thesaurus;

    public SubstitutionFinder(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /**
     * What is found, by place; a sentence may have partners in several versions.
     *
     * @param documents the versions of the story
     * @param alignment of these documents
     * @param vectors of their tokens; null where there are none
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<Substitution> find(
            List<Document> documents, Alignment alignment, @Nullable TokenVectors vectors, CancelToken cancel) {
        SentenceWords words = new SentenceWords(documents);
        return alignment.links().parallelStream()
                .filter(link -> !link.weak() && differs(documents, link))
                .flatMap(link -> {
                    cancel.check();
                    return new LinkedWords(link, words, thesaurus, vectors).substitutions().stream();
                })
                .sorted(Substitution.BY_PLACE)
                .toList();
    }

    private static boolean differs(List<Document> documents, Link link) {
        Document documentA = documents.get(link.a().version());
        Document documentB = documents.get(link.b().version());
        Sentence a = documentA.sentences().get(link.a().sentence());
        Sentence b = documentB.sentences().get(link.b().sentence());
        return a.endToken() - a.firstToken() <= MOST_WORDS
                && b.endToken() - b.firstToken() <= MOST_WORDS
                && !documentA.text(a).equals(documentB.text(b));
    }
}
