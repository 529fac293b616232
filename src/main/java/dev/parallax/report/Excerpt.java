package dev.parallax.report;

import dev.parallax.story.Span;
import java.text.BreakIterator;
import java.util.Locale;

/** A few words with what stands around them. */
final class Excerpt {

    /** Characters shown on either side, to the next word border. */
    private static final int CONTEXT = 45;

    /** Where no more than this would be left out, all is shown. */
    private static final int LEAST_LEFT_OUT = 15;

    private Excerpt() {}

    /** The words between asterisks, and what of the sentence stands near them. */
    static String of(String text, Span sentence, Span words) {
        int start = sentence.start();
        int end = sentence.end();
        BreakIterator borders = BreakIterator.getWordInstance(Locale.ROOT);
        borders.setText(sentence.of(text));
        if (words.start() - start > CONTEXT + LEAST_LEFT_OUT) {
            start = start + borders.following(words.start() - CONTEXT - start);
        }
        if (end - words.end() > CONTEXT + LEAST_LEFT_OUT) {
            end = sentence.start() + borders.preceding(words.end() + CONTEXT - sentence.start());
        }
        String before = new Span(Math.min(start, words.start()), words.start()).of(text);
        String after = new Span(words.end(), Math.max(end, words.end())).of(text);
        return TextLines.oneLine((start > sentence.start() ? "… " : "") + before.stripLeading() + "*" + words.of(text) + "*"
                + after.stripTrailing() + (end < sentence.end() ? " …" : ""));
    }
}
