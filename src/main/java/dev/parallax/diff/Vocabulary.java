package dev.parallax.diff;

import dev.parallax.text.Document;
import dev.parallax.text.Normalizer;
import dev.parallax.text.TokenKind;
import dev.parallax.text.WordLists;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives every distinct token of a story one number, so that words are compared as ints. Not thread-safe. */
public final class Vocabulary {

    private final Set<Normalizer.Rule> rules = EnumSet.copyOf(Normalizer.STYLE_RULES);
    private final Map<String, Integer> codes = new HashMap<>();

    /** Tokens that differ in style only get the same number. */
    public Vocabulary() {
        this(Set.of());
    }

    /** Tokens that differ in style only, or in what is ignored, get the same number. */
    public Vocabulary(Set<Ignored> ignored) {
        rules.addAll(Ignored.rules(ignored));
    }

    /** Numbers a document's tokens, from 0 without gaps over all documents. */
    public CodedDocument code(Document document) {
        return code(List.of(document)).getFirst();
    }

    /** Numbers the tokens of several documents, in their order. */
    public List<CodedDocument> code(List<Document> documents) {
        List<DistinctTokens> distinct = documents.parallelStream().map(DistinctTokens::new).toList();
        return IntStream.range(0, documents.size())
                .mapToObj(place -> code(documents.get(place), distinct.get(place)))
                .toList();
    }

    private CodedDocument code(Document document, DistinctTokens distinct) {
        Normalizer normalizer = new Normalizer(rules, document.language());
        Set<String> functionWords = WordLists.of(document.language(), "stopwords").words("stop");
        BitSet weak = new BitSet();
        int[] codeOfNumber = new int[distinct.count()];
        for (int number = 0; number < codeOfNumber.length; number++) {
            int token = distinct.first(number);
            String key = normalizer.key(document.tokens().span(token).of(document.text()));
            int code = codes.computeIfAbsent(key, unseen -> codes.size());
            codeOfNumber[number] = code;
            if (document.tokens().kind(token) == TokenKind.PUNCTUATION || functionWords.contains(key)) {
                weak.set(code);
            }
        }
        int[] coded = new int[distinct.numbers().length];
        for (int token = 0; token < coded.length; token++) {
            coded[token] = codeOfNumber[distinct.numbers()[token]];
        }
        return new CodedDocument(document, coded, weak);
    }
}
