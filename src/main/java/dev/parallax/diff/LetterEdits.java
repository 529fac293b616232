package dev.parallax.diff;

import dev.parallax.story.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The letters in which two words differ, where they are forms of one word; else the whole words. */
final class LetterEdits {

    /**
     * So much of the longer word must be kept at its ends, and some of it at its beginning; else it is another word that
     * shares letters by chance.
     */
    private static final double LEAST_KEPT = 0.6;

    private LetterEdits() {}

    /** Adds the letters that differ between "organise" and "organize", or both words. */
    static void add(Span fromWord, Span toWord, WordingEdits edits) {
        List<Integer> from = borders(edits.from(fromWord));
        List<Integer> to = borders(edits.to(toWord));
        int least = Math.min(from.size(), to.size()) - 1;
        int head = 0;
        while (head < least && letter(edits.from(fromWord), from, head).equals(letter(edits.to(toWord), to, head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && letter(edits.from(fromWord), from, from.size() - 2 - tail)
                        .equals(letter(edits.to(toWord), to, to.size() - 2 - tail))) {
            tail++;
        }
        boolean kept = head > 0 && head + tail >= LEAST_KEPT * (Math.max(from.size(), to.size()) - 1);
        if (!kept || isNumber(edits.from(fromWord)) || isNumber(edits.to(toWord))) {
            edits.add(false, fromWord, toWord);
            return;
        }
        Span fromMiddle = new Span(at(fromWord, from, head), at(fromWord, from, from.size() - 1 - tail));
        Span toMiddle = new Span(at(toWord, to, head), at(toWord, to, to.size() - 1 - tail));
        edits.add(true, new Span(fromWord.start(), fromMiddle.start()), new Span(toWord.start(), toMiddle.start()));
        edits.add(false, fromMiddle, toMiddle);
        edits.add(true, new Span(fromMiddle.end(), fromWord.end()), new Span(toMiddle.end(), toWord.end()));
    }

    /** One digit makes another number of the whole. */
    private static boolean isNumber(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    private static int at(Span word, List<Integer> borders, int letter) {
        return word.start() + borders.get(letter);
    }

    private static String letter(String word, List<Integer> borders, int place) {
        return word.substring(borders.get(place), borders.get(place + 1));
    }

    /** Where letters as the reader sees them begin, and the end: no accent is taken from its letter. */
    private static List<Integer> borders(String word) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        List<Integer> borders = new ArrayList<>();
        for (int place = letters.first(); place != BreakIterator.DONE; place = letters.next()) {
            borders.add(place);
        }
        return borders;
    }
}
