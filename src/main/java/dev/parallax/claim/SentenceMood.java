package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.Set;

/** Tells questions, instructions and tales of the past from other sentences. The last two in English only. */
final class SentenceMood {

    /** An imperative verb, with what may stand before it, ends within so many UTF-16 units. */
    private static final int LONGEST_FIRST_WORD = 40;

    private static final String CLOSERS = "\"”’»)] ";

    /** "Is closed" tells of now. */
    private static final Set<String> PRESENT_BEING = Set.of("is", "are", "am", "be", "being");

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final Document document;
    private final boolean english;

    SentenceMood(Document document) {
        this.document = document;
        english = QuotationFinder.isEnglish(document);
    }

    boolean asks(int sentence) {
        Span span = document.sentences().get(sentence).span();
        int end = span.end();
        while (end > span.start() && CLOSERS.indexOf(document.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return end > span.start() && "?？؟".indexOf(document.text().charAt(end - 1)) >= 0;
    }

    /** Whether the sentence begins with a verb that tells the reader to do something. */
    boolean instructs(int sentence) {
        Span span = document.sentences().get(sentence).span();
        Span beginning = new Span(span.start(), Math.min(span.end(), span.start() + LONGEST_FIRST_WORD));
        return english && vocabulary.is(Kind.IMPERATIVE, Words.in(document, beginning).key(0));
    }

    /** Whether a verb in the past tense stands in the sentence; participles behind articles and the like are none. */
    boolean tellsOfThePast(Words words) {
        for (int place = 1; english && place < words.size(); place++) {
            String key = words.key(place);
            String before = words.key(place - 1);
            boolean regular = key.endsWith("ed") && key.length() > 4 && !words.isCapital(place);
            boolean adjective = vocabulary.isAny(before, Kind.DETERMINER, Kind.PREPOSITION);
            if (regular && !adjective && !PRESENT_BEING.contains(before) || vocabulary.is(Kind.PAST, key) && !words.isCapital(place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word other than the first begins with a capital, days and months aside. */
    boolean names(Words words) {
        for (int place = 1; place < words.size(); place++) {
            boolean day = vocabulary.is(Kind.CALENDAR, words.key(place));
            if (words.isCapital(place) && words.key(place).length() > 1 && !day) {
                return true;
            }
        }
        return false;
    }
}
