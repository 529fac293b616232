package dev.parallax.claim;

import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of one paragraph, of every style and also wrong ones. Pairs inside pairs are left alone.
 *
 * <p>A mark is judged by what stands around it first and by its shape second, because rewritten and badly converted
 * text closes with opening marks and the other way round. Passes over the text once. One reader a paragraph.
 */
final class QuotationMarks {

    private static final String DOUBLES = "\"＂“”„‟«»「」『』";
    private static final String SINGLES = "'‘’‚‛";
    private static final String BEFORE_OPENING = "([{—–-/¡¿";
    private static final String ENDS_SPEECH = ",.!?…;—–";

    /** Words that begin with an apostrophe, without it. */
    private static final Set<String> ELIDED = Set.of("em", "til", "tis", "twas", "cause", "n", "round", "bout", "cos");

    /** Single marks look like apostrophes: a closing one further away than this is not believed. */
    private static final int SINGLE_REACH = 2_000;

    private final String text;
    private final Span range;

    /** By opening mark: up to where nothing closes it, so that marks that are never closed are searched for once. */
    private final Map<Character, Integer> unclosedUntil = new HashMap<>();

    QuotationMarks(String text, Span range) {
        this.text = text;
        this.range = range;
    }

    /** The outermost marked texts in order. The last one may lack its closing mark. */
    List<MarkedText> read() {
        List<MarkedText> found = new ArrayList<>();
        int at = range.start();
        while (at < range.end()) {
            MarkedText marked = isDouble(at) ? doubleAt(at) : isSingle(at) ? singleAt(at) : null;
            if (marked == null) {
                at++;
            } else {
                found.add(marked);
                at = marked.whole().end();
            }
        }
        return found;
    }

    private @Nullable MarkedText doubleAt(int open) {
        if (!opensDouble(open)) {
            return null;
        }
        int unclosed = unclosedUntil.getOrDefault(text.charAt(open), range.start());
        if (open < unclosed) {
            return unclosed(open, unclosed);
        }
        int depth = 1;
        for (int at = open + 1; at < range.end(); at++) {
            if (!isDouble(at)) {
                continue;
            }
            if (closesDouble(open, at)) {
                if (--depth == 0) {
                    return marked(open, at, true);
                }
            } else if (opensInside(open, at)) {
                if (!isNested(open, at)) {
                    return unclosed(open, at);
                }
                depth++;
            }
        }
        return unclosed(open, range.end());
    }

    private @Nullable MarkedText unclosed(int open, int end) {
        unclosedUntil.put(text.charAt(open), end);
        return looksOpening(open) ? marked(open, end, false) : null;
    }

    private boolean opensDouble(int at) {
        char mark = text.charAt(at);
        boolean apart = isApartBefore(at);
        return switch (mark) {
            case '「', '『' -> true;
            case '」', '』' -> false;
            case '“', '„', '‟', '«' -> apart || !isBlankAfter(at);
            case '"', '＂' -> apart || before(at) == ':' && !isBlankAfter(at);
            default -> apart;
        };
    }

    private boolean closesDouble(int open, int at) {
        char mark = text.charAt(at);
        boolean looksClosing = !isApartBefore(at) || isBlankAfter(at);
        return switch (text.charAt(open)) {
            case '「' -> mark == '」';
            case '『' -> mark == '』';
            case '«' -> mark == '»';
            case '»' -> mark == '«' || mark == '»' && looksClosing;
            case '„', '‟' -> mark == '”' || mark == '“' || mark == '"' || mark == '‟';
            default -> switch (mark) {
                case '”' -> text.charAt(open) != '”' || looksClosing;
                case '"', '＂', '“', '‟' -> looksClosing && (mark != '“' || isBlankAfter(at) || isPunctuation(at + 1));
                default -> false;
            };
        };
    }

    /** Whether a mark that does not close begins another pair of the same family. */
    private boolean opensInside(int open, int at) {
        char opening = text.charAt(open);
        char mark = text.charAt(at);
        boolean sameFamily = "«»".indexOf(opening) >= 0 == "«»".indexOf(mark) >= 0 && "「」『』".indexOf(opening) < 0;
        return sameFamily && looksOpening(at);
    }

    /** Marks of the same shape nest where two closing ones follow before the next opening one. */
    private boolean isNested(int open, int at) {
        int closing = 0;
        for (int i = at + 1; i < range.end() && closing < 2; i++) {
            if (!isDouble(i)) {
                continue;
            }
            if (!closesDouble(open, i)) {
                return false;
            }
            closing++;
        }
        return closing == 2;
    }

    private @Nullable MarkedText singleAt(int open) {
        if (!opensSingle(open)) {
            return null;
        }
        int first = -1;
        int limit = Math.min(range.end(), open + SINGLE_REACH);
        for (int at = open + 1; at < limit; at++) {
            if (!isSingle(at)) {
                continue;
            }
            if (opensSingle(at)) {
                break;
            }
            if (!isApartBefore(at) && !isLetterAfter(at)) {
                if (ENDS_SPEECH.indexOf(before(at)) >= 0) {
                    return marked(open, at, true);
                }
                first = first < 0 && !isOwner(open, at) ? at : first;
            }
        }
        if (first >= 0) {
            return marked(open, first, true);
        }
        boolean mayGoOn = open == range.start() || opensSentence(open) || open > range.start() + 1 && ":,".indexOf(text.charAt(open - 2)) >= 0;
        return text.charAt(open) == '‘' && mayGoOn ? marked(open, range.end(), false) : null;
    }

    /** "‘He slept at his nephews’ house." in a speech that goes on: no closing mark, but a plural possessive. */
    private boolean isOwner(int open, int at) {
        boolean plural = before(at) == 's' && at + 2 < range.end() && text.charAt(at + 1) == ' ' && Character.isLowerCase(text.charAt(at + 2));
        return plural && opensSentence(open);
    }

    private boolean opensSentence(int open) {
        int before = open - 1;
        while (before >= range.start() && isBlank(text.charAt(before))) {
            before--;
        }
        boolean ended = before < range.start() || ".?!:’”".indexOf(text.charAt(before)) >= 0;
        return ended && open + 1 < range.end() && Character.isUpperCase(text.charAt(open + 1));
    }

    private boolean opensSingle(int at) {
        if (text.charAt(at) == '‛' || !looksOpening(at)) {
            return false;
        }
        int end = at + 1;
        while (end < range.end() && end < at + 8 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean decade = Character.isDigit(text.charAt(at + 1)) && text.startsWith("0s", at + 2);
        return !decade && !ELIDED.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
    }

    private @Nullable MarkedText marked(int open, int end, boolean closed) {
        int from = open + 1;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        Span whole = new Span(open, closed ? end + 1 : to);
        return from == to ? null : new MarkedText(new Span(from, to), whole, closed, text.charAt(open));
    }

    private boolean looksOpening(int at) {
        return isApartBefore(at) && at + 1 < range.end() && !isBlankAfter(at) && !isPunctuation(at + 1);
    }

    private boolean isApartBefore(int at) {
        char before = before(at);
        boolean opening = isSingle(at - 1) && before != '’' && before != '\'';
        return isBlank(before) || BEFORE_OPENING.indexOf(before) >= 0 || opening;
    }

    /** The unit before this place; a space at the start of the paragraph. */
    private char before(int at) {
        return at == range.start() ? ' ' : text.charAt(at - 1);
    }

    private boolean isBlankAfter(int at) {
        return at + 1 >= range.end() || isBlank(text.charAt(at + 1));
    }

    private boolean isLetterAfter(int at) {
        return at + 1 < range.end() && Character.isLetterOrDigit(text.codePointAt(at + 1));
    }

    private boolean isPunctuation(int at) {
        return at >= range.end() || ",.;:!?…)]}".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isDouble(int at) {
        return DOUBLES.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isSingle(int at) {
        return at >= range.start() && at < range.end() && SINGLES.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
