package dev.parallax.align;

import dev.parallax.story.Role;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import dev.parallax.text.WordLists;
import dev.parallax.work.CancelToken;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of every sentence of a story as numbers: stems, so that "requests" and "requested" are one term, weighed by
 * how few sentences have them.
 */
final class Terms {

    /** A function word says that much less than a content word as rare. */
    private static final double STOP_WORD_WEIGHT = 0.15;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> numberOf = new HashMap<>();
    private final BitSet functionWords = new BitSet();
    private static final int NONE = -1;

    private final int[][][] terms;
    private final int[][] ofTokens;
    private final double[] weights;

    /** @throws java.util.concurrent.CancellationException when cancelled */
    Terms(List<Document> documents, CancelToken cancel) {
        terms = new int[documents.size()][][];
        ofTokens = new int[documents.size()][];
        // The first to have a word decides on its stem, so the order must not be the one that the versions came in.
        for (int version : VersionOrder.of(documents)) {
            ofTokens[version] = new int[documents.get(version).tokens().size()];
            Arrays.fill(ofTokens[version], NONE);
            terms[version] = terms(documents.get(version), ofTokens[version], cancel);
        }
        weights = weights();
    }

    /** The distinct terms of each sentence of a version, ascending; none where the sentence is left out. */
    int[][] of(int version) {
        return terms[version];
    }

    /** The weight of a token's term; 0 for punctuation and where the sentence is left out. */
    double weightOfToken(int version, int token) {
        int term = ofTokens[version][token];
        return term == NONE ? 0 : weights[term];
    }

    /** Whether the token is a word or number that is more than a function word. */
    boolean isTellingToken(int version, int token) {
        int term = ofTokens[version][token];
        return term != NONE && isTelling(term);
    }

    double weight(int term) {
        return weights[term];
    }

    /** Whether the term is more than a function word. */
    boolean isTelling(int term) {
        return !functionWords.get(term);
    }

    int size() {
        return weights.length;
    }

    private int[][] terms(Document document, int[] ofTokens, CancelToken cancel) {
        Set<String> stopWords = WordLists.of(document.language(), "stopwords").words("stop");
        Stems stems = new Stems(document.language());
        int[][] bySentence = new int[document.sentences().size()][];
        for (int i = 0; i < bySentence.length; i++) {
            cancel.check();
            Sentence sentence = document.sentences().get(i);
            bySentence[i] = sentence.role() == Role.BODY || sentence.role() == Role.HEADING
                    ? terms(document, sentence, ofTokens, stems, stopWords)
                    : new int[0];
        }
        return bySentence;
    }

    private int[] terms(
            Document document, Sentence sentence, int[] ofTokens, Stems stems, Set<String> stopWords) {
        Tokens tokens = document.tokens();
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            String word = tokens.kind(token) == TokenKind.PUNCTUATION ? "" : Stems.word(document, token);
            if (!word.isEmpty()) {
                Integer known = numberOf.get(word);
                int term = known != null ? known : number(stems.of(word));
                if (known == null) {
                    numberOf.put(word, term);
                    functionWords.set(term, functionWords.get(term) || stopWords.contains(word));
                }
                ofTokens[token] = term;
            }
        }
        return Arrays.stream(ofTokens, sentence.firstToken(), sentence.endToken())
                .filter(term -> term != NONE)
                .sorted()
                .distinct()
                .toArray();
    }

    private int number(String stem) {
        return numbers.computeIfAbsent(stem, unseen -> numbers.size());
    }

    /** Inverse sentence frequency, ln((N + 1) / (n + ½)), over all versions. */
    private double[] weights() {
        int[] frequency = new int[numbers.size()];
        int sentences = 0;
        for (int[][] version : terms) {
            for (int[] sentence : version) {
                sentences += sentence.length > 0 ? 1 : 0;
                for (int term : sentence) {
                    frequency[term]++;
                }
            }
        }
        double[] inverse = new double[frequency.length];
        for (int term = 0; term < inverse.length; term++) {
            double rarity = Math.log((sentences + 1) / (frequency[term] + 0.5));
            inverse[term] = Math.max(0.01, rarity) * (isTelling(term) ? 1 : STOP_WORD_WEIGHT);
        }
        return inverse;
    }
}
