package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.Set;

/** Tells questions, instructions, tales of the past, comparisons and judgements from other sentences; all but questions in English only. */
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

    /** Whether something is more, less or most; "more than 40 ships" only bounds a number. */
    boolean compares(Words words) {
        for (int place = 0; english && place < words.size(); place++) {
            String key = words.key(place);
            if (vocabulary.is(Kind.COMPARING, key) || key.equals("than") && comparesBefore(words, place) || isSuperlative(words, place)) {
                return true;
            }
        }
        return false;
    }

    private boolean comparesBefore(Words words, int than) {
        String next = words.key(than + 1);
        boolean bound = !next.isEmpty() && (Character.isDigit(next.charAt(0)) || "$£€".indexOf(next.charAt(0)) >= 0 || vocabulary.is(Kind.COUNT, next));
        return !bound && !words.key(than - 1).equals("rather") && !words.key(than - 1).equals("other");
    }

    private boolean isSuperlative(Words words, int place) {
        boolean definite = words.key(place - 1).equals("the") || words.get(Math.max(0, place - 1)).possessive();
        return definite && vocabulary.is(Kind.SUPERLATIVE, words.key(place));
    }

    /** Whether the version says what it finds good, bad or right by itself. */
    boolean judges(Words words) {
        for (int place = 0; english && place < words.size(); place++) {
            if (vocabulary.is(Kind.JUDGING, words.key(place))) {
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
