package dev.parallax.align;

import dev.parallax.story.Role;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Normalizer;
import dev.parallax.text.NumberSigns;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import dev.parallax.text.WordLists;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * The words of every sentence of a story as numbers: stems, so that "requests" and "requested" are one term, weighed by
 * how few sentences have them.
 */
final class Terms {

    /** A function word says that much less than a content word as rare. */
    private static final double STOP_WORD_WEIGHT = 0.15;

    private static final int NONE = -1;

    private static final Map<String, ALGORITHM> STEMMERS = Map.ofEntries(
            Map.entry("en", ALGORITHM.ENGLISH), Map.entry("de", ALGORITHM.GERMAN), Map.entry("fr", ALGORITHM.FRENCH),
            Map.entry("es", ALGORITHM.SPANISH), Map.entry("it", ALGORITHM.ITALIAN), Map.entry("nl", ALGORITHM.DUTCH),
            Map.entry("pt", ALGORITHM.PORTUGUESE), Map.entry("sv", ALGORITHM.SWEDISH), Map.entry("da", ALGORITHM.DANISH),
            Map.entry("no", ALGORITHM.NORWEGIAN), Map.entry("fi", ALGORITHM.FINNISH), Map.entry("ru", ALGORITHM.RUSSIAN),
            Map.entry("hu", ALGORITHM.HUNGARIAN), Map.entry("ro", ALGORITHM.ROMANIAN), Map.entry("tr", ALGORITHM.TURKISH));

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final BitSet functionWords = new BitSet();
    private final int[][][] terms;
    private final int[][] ofTokens;
    private final double[] weights;

    Terms(List<Document> documents) {
        terms = new int[documents.size()][][];
        ofTokens = new int[documents.size()][];
        // The first to have a word decides on its stem, so the order must not be the one that the versions came in.
        for (int version : VersionOrder.of(documents)) {
            ofTokens[version] = new int[documents.get(version).tokens().size()];
            Arrays.fill(ofTokens[version], NONE);
            terms[version] = terms(documents.get(version), ofTokens[version]);
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

    private int[][] terms(Document document, int[] ofTokens) {
        Set<String> stopWords = WordLists.of(document.language(), "stopwords").words("stop");
        Stemmer stemmer = stemmer(document.language());
        int[][] bySentence = new int[document.sentences().size()][];
        for (int i = 0; i < bySentence.length; i++) {
            Sentence sentence = document.sentences().get(i);
            bySentence[i] = sentence.role() == Role.BODY || sentence.role() == Role.HEADING
                    ? terms(document, sentence, ofTokens, stemmer, stopWords)
                    : new int[0];
        }
        return bySentence;
    }

    private int[] terms(
            Document document, Sentence sentence, int[] ofTokens, Stemmer stemmer, Set<String> stopWords) {
        Tokens tokens = document.tokens();
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (tokens.kind(token) != TokenKind.PUNCTUATION) {
                String word = word(document, token);
                Integer known = stems.get(word);
                int term = known != null ? known : number(stem(word, stemmer));
                if (known == null) {
                    stems.put(word, term);
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

    /** "5%" is "5" as in "5 percent". */
    private static String word(Document document, int token) {
        String word = document.tokens().span(token).of(document.text());
        boolean number = document.tokens().kind(token) == TokenKind.NUMBER;
        return Normalizer.STYLE.key(number ? NumberSigns.between(word).of(word) : word);
    }

    private int number(String stem) {
        return numbers.computeIfAbsent(stem, unseen -> numbers.size());
    }

    private static String stem(String word, Stemmer stemmer) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return stemmer.stem(bare).toString();
    }

    private static Stemmer stemmer(Language language) {
        ALGORITHM algorithm = STEMMERS.get(language.equals(Language.UNKNOWN) ? "en" : language.code());
        return algorithm == null ? word -> word : new SnowballStemmer(algorithm);
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
