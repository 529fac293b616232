package dev.parallax.text;

import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into sentences: the platform's break iterator proposes, rules on abbreviations, initials, numbers
 * and lower case join what it cut too eagerly.
 *
 * <p>Not thread-safe: one splitter a text.
 */
final class SentenceSplitter {

    private static final String NEVER_FIRST = "”’»›)]},;:";

    private final String text;
    private final PlatformBreaks breaks;
    private final Set<String> titles;
    private final Set<String> always;
    private final Set<String> beforeNumber;
    private final Set<String> maybe;
    private final Set<String> clock;
    private final Set<String> days;
    private final Set<String> ordinals;
    private final Set<String> starters;

    SentenceSplitter(String text, Language language) {
        this.text = text;
        breaks = new PlatformBreaks(text, language);
        WordLists lists = WordLists.of(language, "sentences");
        titles = lists.words("title");
        always = lists.words("always");
        beforeNumber = lists.words("number");
        maybe = lists.words("maybe");
        clock = lists.words("clock");
        days = lists.words("day");
        ordinals = lists.words("ordinal");
        starters = lists.words("starter");
    }

    /** The sentences of one paragraph in order, without the blanks around them; paragraphs are asked for in order. */
    List<Span> split(Span paragraph) {
        breaks.read(paragraph);
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        for (int border = breaks.next(); border != PlatformBreaks.DONE; border = breaks.next()) {
            if (border == paragraph.end() || !isJoined(text, paragraph, border)) {
                int end = beforeStrayOpener(text, start, border);
                add(sentences, Trim.inside(text, start, end));
                start = end;
            }
        }
        return splitCredits(text, sentences);
    }

    /** A quotation mark behind a blank opens what follows, even one of the closing kind: the sentence ends before it. */
    private static int beforeStrayOpener(String text, int start, int border) {
        Span piece = Trim.inside(text, start, border);
        int mark = piece.end() - 1;
        boolean stray = piece.length() > 2
                && border > piece.end()
                && border < text.length()
                && QuotationMarks.isMark(text.charAt(mark))
                && Trim.isBlank(text.charAt(mark - 1))
                && ".!?".indexOf(text.charAt(Trim.inside(text, start, mark).end() - 1)) >= 0;
        return stray ? mark : border;
    }

    private static void add(List<Span> sentences, Span piece) {
        if (!piece.isEmpty()) {
            sentences.add(piece);
        }
    }

    /** A picture credit in brackets behind its caption is a unit of its own. */
    private static List<Span> splitCredits(String text, List<Span> sentences) {
        List<Span> split = new ArrayList<>(sentences.size());
        for (Span sentence : sentences) {
            boolean closes = text.charAt(sentence.end() - 1) == ')';
            int bracket = closes ? sentence.start() + sentence.of(text).lastIndexOf('(') : -1;
            boolean endsInBracket = bracket > sentence.start();
            Span before = endsInBracket ? Trim.inside(text, sentence.start(), bracket) : sentence;
            if (endsInBracket && !before.isEmpty() && ".!?”’\"".indexOf(text.charAt(before.end() - 1)) >= 0) {
                split.add(before);
                split.add(new Span(bracket, sentence.end()));
            } else {
                split.add(sentence);
            }
        }
        return split;
    }

    /** Whether the pieces before and after a proposed border belong to one sentence. */
    private boolean isJoined(String text, Span paragraph, int border) {
        Span after = Trim.inside(text, border, paragraph.end());
        Span before = Trim.inside(text, paragraph.start(), border);
        if (after.isEmpty() || before.isEmpty()) {
            return true;
        }
        String next = nextWord(text, after);
        int first = text.codePointAt(after.start());
        if (next.isEmpty() && NEVER_FIRST.indexOf(first) >= 0) {
            return true;
        }
        if (!next.isEmpty() && Character.isLowerCase(next.codePointAt(0))) {
            return true;
        }
        return text.charAt(before.end() - 1) == '.' && joinsAfterStop(lastWord(text, before), before, text, after);
    }

    private boolean joinsAfterStop(String last, Span before, String text, Span after) {
        String next = nextWord(text, after);
        if (always.contains(last) || titles.contains(last)) {
            return true;
        }
        if (beforeNumber.contains(last)) {
            return !next.isEmpty() && Character.isDigit(next.codePointAt(0));
        }
        if (clock.contains(last)) {
            return days.contains(next);
        }
        if (isInitial(last)) {
            return isName(wordBefore(text, before, last)) || beginsWithInitial(text, after) || continuesName(next);
        }
        if (isOrdinal(last)) {
            return ordinals.contains(next);
        }
        if (isAcronym(last)) {
            return !next.isEmpty() && !starters.contains(next) && !followsComma(text, before, last);
        }
        return maybe.contains(last) && continuesName(next);
    }

    private boolean continuesName(String next) {
        return !next.isEmpty() && !starters.contains(next) && !next.endsWith("ly");
    }

    /** "Washington, D.C." is complete, so a capital after it begins a sentence. */
    private static boolean followsComma(String text, Span before, String last) {
        Span rest = Trim.inside(text, before.start(), before.end() - last.length());
        return !rest.isEmpty() && text.charAt(rest.end() - 1) == ',';
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0));
    }

    private static boolean beginsWithInitial(String text, Span piece) {
        return piece.length() > 2
                && Character.isUpperCase(text.charAt(piece.start()))
                && text.charAt(piece.start() + 1) == '.';
    }

    /** Of days and of kings; years end sentences. */
    private static boolean isOrdinal(String word) {
        return word.length() <= 3 && word.chars().limit(word.length() - 1L).allMatch(Character::isDigit);
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 4 && word.charAt(1) == '.' && Character.isLetter(word.charAt(0));
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String wordBefore(String text, Span before, String last) {
        Span rest = Trim.inside(text, before.start(), before.end() - last.length());
        return rest.isEmpty() ? "" : lastWord(text, rest);
    }

    /** The last run without blanks, its opening marks taken off. */
    private static String lastWord(String text, Span piece) {
        int start = piece.end();
        while (start > piece.start() && !Trim.isBlank(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        while (start < piece.end() && QuotationMarks.OPENERS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start, piece.end());
    }

    /** The first run of letters and digits, its opening marks passed over; empty where a sign comes first. */
    private static String nextWord(String text, Span piece) {
        int start = piece.start();
        while (start < piece.end()
                && (QuotationMarks.OPENERS.indexOf(text.charAt(start)) >= 0 || Trim.isBlank(text.charAt(start)))) {
            start++;
        }
        int end = start;
        while (end < piece.end() && Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(start, end);
    }
}
