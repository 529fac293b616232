package dev.parallax.align;

import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Normalizer;
import dev.parallax.text.NumberSigns;
import dev.parallax.text.TokenKind;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** Words of one language without style and inflection, so that "requests" and "requested" are the same. Thread-safe. */
final class Stems {

    private static final Map<String, ALGORITHM> STEMMERS = Map.ofEntries(
            Map.entry("en", ALGORITHM.ENGLISH), Map.entry("de", ALGORITHM.GERMAN), Map.entry("fr", ALGORITHM.FRENCH),
            Map.entry("es", ALGORITHM.SPANISH), Map.entry("it", ALGORITHM.ITALIAN), Map.entry("nl", ALGORITHM.DUTCH),
            Map.entry("pt", ALGORITHM.PORTUGUESE), Map.entry("sv", ALGORITHM.SWEDISH), Map.entry("da", ALGORITHM.DANISH),
            Map.entry("no", ALGORITHM.NORWEGIAN), Map.entry("fi", ALGORITHM.FINNISH), Map.entry("ru", ALGORITHM.RUSSIAN),
            Map.entry("hu", ALGORITHM.HUNGARIAN), Map.entry("ro", ALGORITHM.ROMANIAN), Map.entry("tr", ALGORITHM.TURKISH));

    private final Stemmer stemmer;
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    Stems(Language language) {
        ALGORITHM algorithm = STEMMERS.get(language.equals(Language.UNKNOWN) ? "en" : language.code());
        stemmer = algorithm == null ? word -> word : new SnowballStemmer(algorithm);
    }

    /** The token without style; "5%" is "5" as in "5 percent". */
    static String word(Document document, int token) {
        String word = document.tokens().span(token).of(document.text());
        boolean number = document.tokens().kind(token) == TokenKind.NUMBER;
        return Normalizer.STYLE.key(number ? NumberSigns.between(word).of(word) : word);
    }

    /** @param word as {@link #word} gives it */
    String of(String word) {
        return stems.computeIfAbsent(word, this::stem);
    }

    private String stem(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        synchronized (stemmer) {
            return stemmer.stem(bare).toString();
        }
    }
}
