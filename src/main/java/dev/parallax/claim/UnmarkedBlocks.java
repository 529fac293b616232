package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds paragraphs that are quoted by their place instead of by marks: behind "the mayor wrote:", in the first person.
 * English only.
 */
final class UnmarkedBlocks {

    /** Fewer words are a label or the item of a list. */
    private static final int LEAST_WORDS = 10;

    private static final String MARKS = "\"“”„«»";

    /** Who speaks for themselves says one of these before long; a version hardly ever does. */
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "us", "me");

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final ReportingVerbs verbs = ReportingVerbs.ENGLISH;
    private final TaggedText text;
    private final Document document;

    UnmarkedBlocks(TaggedText text) {
        this.text = text;
        document = text.document();
    }

    /** The paragraphs, by position, as if they stood between marks. */
    List<MarkedText> find() {
        List<MarkedText> found = new ArrayList<>();
        for (int sentence = 1; text.isEnglish() && sentence < document.sentences().size(); sentence++) {
            Sentence first = document.sentences().get(sentence);
            Sentence before = document.sentences().get(sentence - 1);
            boolean opens = first.paragraph() != before.paragraph() && document.isBody(sentence);
            if (opens && document.isBody(sentence - 1) && announces(before.span())) {
                Span paragraph = document.paragraphs().get(first.paragraph());
                if (speaks(paragraph)) {
                    found.add(new MarkedText(paragraph, paragraph, true, ' '));
                }
            }
        }
        return found;
    }

    private boolean announces(Span span) {
        if (document.text().charAt(span.end() - 1) != ':') {
            return false;
        }
        Words words = text.words(span);
        for (int place = 0; place < words.size(); place++) {
            if (verbs.isFinite(words, place) || vocabulary.is(Kind.DOCUMENT, words.key(place))) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(Span paragraph) {
        String written = paragraph.of(document.text());
        if (written.chars().anyMatch(unit -> MARKS.indexOf(unit) >= 0) || ".!?…".indexOf(written.charAt(written.length() - 1)) < 0) {
            return false;
        }
        Words words = text.words(paragraph);
        boolean first = false;
        for (int place = 0; place < words.size(); place++) {
            first |= FIRST_PERSON.contains(words.key(place));
        }
        return first && words.size() >= LEAST_WORDS;
    }
}
