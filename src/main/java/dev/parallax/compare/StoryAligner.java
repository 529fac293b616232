package dev.parallax.compare;

import dev.parallax.align.Alignment;
import dev.parallax.align.LexicalSimilarity;
import dev.parallax.align.SemanticSimilarity;
import dev.parallax.align.SentenceAligner;
import dev.parallax.align.VersionPairs;
import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.WordDiff;
import dev.parallax.meaning.StoryVectors;
import dev.parallax.meaning.TokenVectors;
import dev.parallax.meaning.VectorReader;
import dev.parallax.meaning.VectorsUnavailable;
import dev.parallax.story.HandWork;
import dev.parallax.story.Notice;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Aligns a story by its words at once, and by what they mean where that leaves something open. */
final class StoryAligner {

    /**
     * Words of a story that are read for their meaning: all of twenty articles, and of books those of sentences that words
     * leave in doubt. It is a matter of time, about 0.1 ms a word on two processors.
     */
    private static final int MOST_WORDS_READ = 30_000;

    private final SentenceAligner aligner = new SentenceAligner(new WordDiff());
    private final VectorReader vectors;

    StoryAligner(VectorReader vectors) {
        this.vectors = vectors;
    }

    /**
     * An alignment and what it rests on.
     *
     * @param vectors null where no meanings were read
     */
    record Aligned(Alignment alignment, Basis basis, @Nullable TokenVectors vectors) {}

    Aligned byWords(List<CodedDocument> coded, HandWork handWork, CancelToken cancel) {
        VersionPairs pairs = aligner.pair(coded, handWork, cancel);
        return byWords(pairs, new LexicalSimilarity(documents(coded), cancel), Basis.OF_WORDS, cancel);
    }

    private Aligned byWords(VersionPairs pairs, LexicalSimilarity words, Basis basis, CancelToken cancel) {
        return new Aligned(aligner.align(pairs, List.of(words), cancel), basis, null);
    }

    /** @param progress hears {@code vectors} and the share of sentences that are read */
    Aligned byMeaning(List<CodedDocument> coded, HandWork handWork, Progress progress, CancelToken cancel) {
        List<Document> documents = documents(coded);
        VersionPairs pairs = aligner.pair(coded, handWork, cancel);
        LexicalSimilarity words = new LexicalSimilarity(documents, cancel);
        List<BitSet> open = pairs.open();
        List<BitSet> readable = IntStream.range(0, documents.size())
                .mapToObj(version -> isReadable(documents.get(version)) ? open.get(version) : new BitSet())
                .toList();
        if (readable.stream().allMatch(BitSet::isEmpty)) {
            Basis basis = readable.equals(open) ? Basis.OF_WORDS : wordsBecause(Notice.of("align.not-english"));
            return byWords(pairs, words, basis, cancel);
        }
        boolean isTooMuch = words(documents, readable) > MOST_WORDS_READ;
        List<BitSet> chosen = isTooMuch ? pairs.inDoubt(readable, words, MOST_WORDS_READ, cancel) : readable;
        Notice limit = isTooMuch
                ? Notice.of("align.too-long", MOST_WORDS_READ)
                : readable.equals(open) ? null : Notice.of("align.partly-english");
        try {
            StoryVectors read = vectors.read(documents, chosen, progress, cancel);
            SemanticSimilarity meaning = new SemanticSimilarity(documents, words, read);
            Basis basis = new Basis(Basis.Kind.MEANING, limit);
            return new Aligned(aligner.align(pairs, List.of(meaning, words), cancel), basis, read);
        } catch (VectorsUnavailable e) {
            System.getLogger(StoryAligner.class.getName())
                    .log(System.Logger.Level.DEBUG, "no vectors", e);
            return byWords(pairs, words, wordsBecause(Notice.of("align.no-vectors")), cancel);
        }
    }

    private static int words(List<Document> documents, List<BitSet> sentences) {
        int words = 0;
        for (int version = 0; version < documents.size(); version++) {
            Document document = documents.get(version);
            words += sentences.get(version).stream().map(place -> document.wordCount(document.sentences().get(place))).sum();
        }
        return words;
    }

    private static Basis wordsBecause(Notice limit) {
        return new Basis(Basis.Kind.WORDS, limit);
    }

    /** The language model has learnt English only. */
    private static boolean isReadable(Document document) {
        return document.language().equals(Language.ENGLISH) || document.language().equals(Language.UNKNOWN);
    }

    private static List<Document> documents(List<CodedDocument> coded) {
        return coded.stream().map(CodedDocument::document).toList();
    }
}
