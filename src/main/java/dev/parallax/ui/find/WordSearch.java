package dev.parallax.ui.find;

import dev.parallax.story.Notice;
import dev.parallax.story.Span;
import dev.parallax.text.WordBorders;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds what is wanted in a text. Pure but for its patience. */
final class WordSearch {

    private static final int FLAGS = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;

    /** So much of an expression is shown from where it is wrong. */
    private static final int SHOWN = 12;

    private final Wanted wanted;
    private final Patience patience;
    private final Pattern pattern;
    private final String words;

    /** @throws Wrong when the expression is none */
    WordSearch(Wanted wanted, Patience patience) {
        this.wanted = wanted;
        this.patience = patience;
        words = wanted.matchCase() ? wanted.words() : Folding.fold(wanted.words());
        pattern = compile();
    }

    /** What the reader is told where an expression cannot be searched for. */
    static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Notice notice;

        Wrong(Notice notice) {
            super(notice.key(), null, false, false);
            this.notice = notice;
        }

        Notice notice() {
            return notice;
        }
    }

    /**
     * Matches by position, none inside another.
     *
     * @throws Wrong when it takes too long
     */
    List<Span> in(String text) {
        if (wanted.isNothing()) {
            return List.of();
        }
        try {
            return wanted.expression() ? expressions(text) : words(text);
        } catch (Patience.Exhausted | StackOverflowError e) {
            // The platform's search goes one call deeper with every turn of some expressions.
            throw new Wrong(Notice.of("find.laborious"));
        }
    }

    private Pattern compile() {
        String source = wanted.expression() ? wanted.words() : "";
        try {
            int letters = wanted.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return Pattern.compile(source, FLAGS | letters);
        } catch (PatternSyntaxException e) {
            int place = e.getIndex();
            if (place < 0 || place >= source.length()) {
                throw new Wrong(Notice.of("find.wrong.end"));
            }
            int end = Math.min(source.length(), source.offsetByCodePoints(place, Math.min(
                    SHOWN, source.codePointCount(place, source.length()))));
            throw new Wrong(Notice.of("find.wrong", source.codePointCount(0, place) + 1, source.substring(place, end)));
        } catch (StackOverflowError e) {
            throw new Wrong(Notice.of("find.laborious"));
        }
    }

    private List<Span> words(String text) {
        String searched = wanted.matchCase() ? text : Folding.fold(text);
        List<Span> found = new ArrayList<>();
        int at = searched.indexOf(words);
        while (at >= 0) {
            patience.step();
            boolean fits = add(found, text, at, at + words.length());
            at = searched.indexOf(words, fits ? at + words.length() : at + 1);
        }
        return found;
    }

    private List<Span> expressions(String text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(patience.watched(text));
        while (matcher.find()) {
            patience.step();
            if (matcher.start() < matcher.end()) {
                add(found, text, matcher.start(), matcher.end());
            }
        }
        return found;
    }

    private boolean add(List<Span> found, String text, int start, int end) {
        boolean fits = !wanted.wholeWord() || WordBorders.isAt(text, start) && WordBorders.isAt(text, end);
        if (fits) {
            found.add(new Span(start, end));
        }
        return fits;
    }
}
