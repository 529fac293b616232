package dev.parallax.diff;

import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Normalizer;
import dev.parallax.text.Tokens;
import dev.parallax.text.WordLists;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Gives every distinct token of a story one number, so that words are compared as ints. Not thread-safe. */
public final class Vocabulary {

    private final Map<String, Integer> codes = new HashMap<>();

    /** Numbers a document's tokens; equal keys (see {@link Normalizer}) get equal numbers, from 0 without gaps. */
    public CodedDocument code(Document document) {
        Tokens tokens = document.tokens();
        int[] coded = new int[tokens.size()];
        for (int token = 0; token < coded.length; token++) {
            String key = Normalizer.key(document.text().substring(tokens.start(token), tokens.end(token)));
            coded[token] = codes.computeIfAbsent(key, unseen -> codes.size());
        }
        return new CodedDocument(document, coded, functionWords(document.language()));
    }

    private BitSet functionWords(Language language) {
        BitSet functionWords = new BitSet();
        for (String word : WordLists.of(language, "stopwords").words("stop")) {
            Integer code = codes.get(word);
            if (code != null) {
                functionWords.set(code);
            }
        }
        return functionWords;
    }
}
