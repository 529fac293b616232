package dev.parallax.text;

import dev.parallax.story.Span;
import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;

/**
 * The borders that the platform's break iterator proposes for the sentences of a paragraph.
 *
 * <p>Up to the first sign that can end a sentence the platform does nothing but go on, only slowly. So it is asked from
 * the unit before that sign, which gives the same border.
 *
 * <p>Not thread-safe: one a text.
 */
final class PlatformBreaks {

    /** No border is left. */
    static final int DONE = BreakIterator.DONE;

    /** What the platform takes for the end of a text. */
    private static final char NO_CHARACTER = CharacterIterator.DONE;

    /** Full stops and what ends a sentence in other scripts; the platform passes over all else. */
    private static final String ENDS = ".!?\u0964\u0965\u2029。！．？" + NO_CHARACTER;

    private final String text;
    private final BreakIterator breaks;
    private final SignSearch ends;
    private Span paragraph = Span.emptyAt(0);
    private String plain = "";
    private int at;

    PlatformBreaks(String text, Language language) {
        this.text = text;
        breaks = BreakIterator.getSentenceInstance(language.locale());
        ends = new SignSearch(text, ENDS);
    }

    /** Begins with another paragraph, which lies behind the one before. */
    void read(Span next) {
        paragraph = next;
        plain = "";
        at = next.start();
    }

    /** The next border, a place in the text; the last one is the paragraph's end, and then comes {@link #DONE}. */
    int next() {
        if (at == paragraph.end()) {
            return DONE;
        }
        int sign = ends.next(at);
        at = sign >= paragraph.end() || isFinalStop(sign) ? paragraph.end() : asked(Math.max(at, sign - 1));
        return at;
    }

    private boolean isFinalStop(int sign) {
        return sign == paragraph.end() - 1 && text.charAt(sign) != NO_CHARACTER;
    }

    private int asked(int from) {
        if (plain.isEmpty()) {
            plain = QuotationMarks.facing(paragraph.of(text));
        }
        int place = from - paragraph.start();
        breaks.setText(new StringCharacterIterator(plain, place, plain.length(), place));
        return paragraph.start() + breaks.next();
    }
}
