package dev.parallax.text;

import dev.parallax.story.Role;
import dev.parallax.story.Span;
import dev.parallax.story.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts a version into paragraphs, sentences and tokens.
 *
 * <p>Sentences never cross a paragraph, tokens never cross a sentence, and what lies between them is white space, so
 * that the pieces joined with what lies between give the text back. May be used by several threads.
 */
public final class Segmenter {

    private final LanguageDetector languages = new LanguageDetector();
    private final Map<Language, Furniture> furniture = new ConcurrentHashMap<>();

    /** Cuts a version in the language that its text seems to be written in. */
    public Document cut(Version version) {
        return cut(version, languages.detect(version.text()));
    }

    /** Cuts a version whose language is known. */
    public Document cut(Version version, Language language) {
        String text = version.text();
        List<Span> paragraphs = ParagraphFinder.find(text);
        Furniture rules = furniture.computeIfAbsent(language, Furniture::of);
        SentenceSplitter splitter = new SentenceSplitter(text, language);
        RoleFinder roleFinder = new RoleFinder(version, paragraphs, rules, language);
        TokenScanner scanner = new TokenScanner(text, language);
        List<Sentence> sentences = new ArrayList<>();
        int tokens = 0;
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            List<Span> spans = splitter.split(paragraphs.get(paragraph));
            List<Role> roles = roleFinder.roles(paragraph, spans);
            for (int i = 0; i < spans.size(); i++) {
                int end = scanner.scan(spans.get(i));
                sentences.add(new Sentence(spans.get(i), roles.get(i), paragraph, tokens, end));
                tokens = end;
            }
        }
        return new Document(text, language, paragraphs, sentences, scanner.tokens());
    }
}
