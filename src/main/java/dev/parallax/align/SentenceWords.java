package dev.parallax.align;

import dev.parallax.meaning.Thesaurus;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Normalizer;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import dev.parallax.text.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the words of single sentences of a story. Thread-safe. */
public final class SentenceWords {

    /** Shorter words are abbreviations and particles. */
    private static final int SHORTEST = 3;

    private final List<Document> documents;
    private final Map<Language, Lexicon> lexicons = new ConcurrentHashMap<>();

    public SentenceWords(List<Document> documents) {
        this.documents = List.copyOf(documents);
    }

    /** What a language's words are known by. */
    private record Lexicon(Stems stems, Normalizer spelling, Set<String> stopWords, Set<String> numbers) {

        static Lexicon of(Language language) {
            WordLists figures = WordLists.of(language, "figures");
            Set<String> numbers = new HashSet<>(figures.words("ones"));
            numbers.addAll(figures.words("tens"));
            numbers.addAll(figures.words("ordinal"));
            numbers.addAll(figures.words("scale"));
            numbers.addAll(figures.words("percent"));
            Normalizer spelling = new Normalizer(Set.of(Normalizer.Rule.SPELLING), language);
            Set<String> stopWords = WordLists.of(language, "stopwords").words("stop");
            return new Lexicon(new Stems(language), spelling, stopWords, Set.copyOf(numbers));
        }

        String stem(String key) {
            return stems.of(spelling.key(key));
        }
    }

    Document document(int version) {
        return documents.get(version);
    }

    /** Words and numbers of a sentence in order, without punctuation and signs that cannot be seen. */
    public List<SentenceWord> of(SentenceRef ref) {
        Document document = documents.get(ref.version());
        Sentence sentence = document.sentences().get(ref.sentence());
        Lexicon lexicon = lexicons.computeIfAbsent(document.language(), Lexicon::of);
        List<SentenceWord> words = new ArrayList<>(sentence.endToken() - sentence.firstToken());
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            String key = document.tokens().kind(token) == TokenKind.PUNCTUATION ? "" : Stems.word(document, token);
            if (!key.isEmpty()) {
                boolean telling = !lexicon.stopWords.contains(key);
                boolean replaceable = telling
                        && !lexicon.numbers.contains(key)
                        && isPlainWord(document, token)
                        && !isName(document, sentence, token, words.isEmpty());
                words.add(new SentenceWord(
                        token, document.tokens().span(token), key, lexicon.stem(key), telling, replaceable));
            }
        }
        return words;
    }

    private static boolean isPlainWord(Document document, int token) {
        Tokens tokens = document.tokens();
        String text = tokens.span(token).of(document.text());
        return tokens.kind(token) == TokenKind.WORD
                && text.length() >= SHORTEST
                && text.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '’' || c == '\'');
    }

    /**
     * A capital letter makes a name, except at the beginning of a sentence, where it does so only before another one or
     * on a word that no dictionary has.
     */
    private static boolean isName(Document document, Sentence sentence, int token, boolean first) {
        if (!isCapital(document, token)) {
            return false;
        }
        boolean before = token + 1 < sentence.endToken() && isCapital(document, token + 1);
        String word = document.tokens().span(token).of(document.text());
        return !first || before || !Thesaurus.english().isCommonWord(document.language(), word);
    }

    private static boolean isCapital(Document document, int token) {
        return Character.isUpperCase(document.text().codePointAt(document.tokens().start(token)));
    }
}
