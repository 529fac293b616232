package dev.parallax.claim;

import dev.parallax.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes Mueller for Müller where some version writes the name so: which word is meant cannot be told from the letters of
 * one version, because Manuel is no Manül. Immutable once read.
 */
final class StorySpellings {

    private static final Map<Character, String> DIGRAPHS = Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'ø', "oe", 'å', "aa");

    private final Map<String, String> plainByDigraph = new HashMap<>();

    StorySpellings(List<Document> documents, List<Statements> statements) {
        for (int version = 0; version < statements.size(); version++) {
            String text = documents.get(version).text();
            statements.get(version).names().forEach(mention -> Stream.of(mention.span().of(text).split("\\s+")).forEach(this::add));
        }
    }

    private void add(String word) {
        StringBuilder spelled = new StringBuilder();
        for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
            spelled.append(DIGRAPHS.getOrDefault(letter, String.valueOf(letter)));
        }
        if (spelled.length() > word.length()) {
            plainByDigraph.put(NameKeys.part(spelled.toString()), NameKeys.part(word));
        }
    }

    /** The mention with the key that all versions share. */
    NameMention shared(NameMention mention) {
        if (plainByDigraph.isEmpty()) {
            return mention;
        }
        String key = Stream.of(mention.key().split(" "))
                .map(word -> plainByDigraph.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return new NameMention(mention.span(), mention.sentence(), mention.kind(), key);
    }
}
