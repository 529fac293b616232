package dev.parallax.report;

import dev.parallax.compare.Comparison;
import dev.parallax.compare.Difference;
import dev.parallax.message.Messages;
import dev.parallax.story.Span;
import java.text.BreakIterator;
import java.util.Locale;

/** One line for each change between the base and a version, with a few words around it. */
final class ChangeLines {

    /** Characters of unchanged text shown on either side, to the next word border. */
    private static final int CONTEXT = 28;

    private final Messages messages;
    private final String from;
    private final String to;

    ChangeLines(Comparison comparison, int version, Messages messages) {
        this.messages = messages;
        from = comparison.documents().get(comparison.base()).text();
        to = comparison.documents().get(version).text();
    }

    String line(Difference difference) {
        String come = TextLines.oneLine(difference.version().of(to));
        if (difference.moved()) {
            return messages.text("report.moved", come);
        }
        String gone = TextLines.oneLine(difference.base().of(from));
        String mark = gone.isEmpty() ? "{+" + come + "+}"
                : come.isEmpty() ? "[-" + gone + "-]"
                : "[-" + gone + "-] {+" + come + "+}";
        return joined(joined(before(difference.version().start()), mark), after(difference.version().end()));
    }

    /** With a space between words, where the one that stood there went with the change. */
    private static String joined(String left, String right) {
        boolean ended = !left.isEmpty() && ".,;:!?)”’]}".indexOf(left.charAt(left.length() - 1)) >= 0;
        boolean begins = !right.isEmpty() && (Character.isLetter(right.charAt(0)) || "[{".indexOf(right.charAt(0)) >= 0);
        return ended && begins ? left + " " + right : left + right;
    }

    private String before(int place) {
        int nearest = Math.max(0, place - CONTEXT);
        int lineEnd = to.substring(nearest, place).lastIndexOf('\n');
        boolean cut = lineEnd < 0 && nearest > 0;
        int start = cut ? wordBorder(nearest) : nearest + lineEnd + 1;
        return start >= place ? "" : (cut ? "… " : "") + new Span(start, place).of(to).stripLeading();
    }

    private String after(int place) {
        int furthest = Math.min(to.length(), place + CONTEXT);
        int next = to.substring(place, furthest).indexOf('\n');
        int end = next < 0 ? furthest : place + next;
        int line = next < 0 ? to.length() : end;
        end = end < line ? Math.max(place, wordBorder(end)) : end;
        return end <= place ? "" : new Span(place, end).of(to).stripTrailing() + (end < line ? " …" : "");
    }

    private int wordBorder(int place) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        int from = Math.max(0, place - 2 * CONTEXT);
        int end = Math.min(to.length(), place + 2 * CONTEXT);
        words.setText(to.substring(from, end));
        int border = words.following(Math.min(place - from, end - from - 1));
        return border == BreakIterator.DONE ? place : from + border;
    }
}
