package dev.parallax.report;

import dev.parallax.compare.Comparison;
import dev.parallax.diff.Edit;
import dev.parallax.message.Messages;
import dev.parallax.story.Span;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** One line for each change between the base and a version, with a few words around it. */
final class ChangeLines {

    /** Characters of unchanged text shown on either side, to the next word border. */
    private static final int CONTEXT = 28;

    private final Comparison comparison;
    private final int version;
    private final Messages messages;
    private final String from;
    private final String to;

    ChangeLines(Comparison comparison, int version, Messages messages) {
        this.comparison = comparison;
        this.version = version;
        this.messages = messages;
        from = comparison.documents().get(comparison.base()).text();
        to = comparison.documents().get(version).text();
    }

    /** The changes of more than white space; of a moved block only its new place. */
    List<Edit> shown() {
        return comparison.scripts().get(version).changes().stream()
                .filter(edit -> !edit.from().of(from).isBlank() || !edit.to().of(to).isBlank())
                .filter(edit -> edit.move() == 0 || !edit.to().isEmpty())
                .toList();
    }

    String line(Edit edit) {
        if (edit.move() > 0) {
            return messages.text("report.moved", TextReport.oneLine(edit.to().of(to)));
        }
        String gone = TextReport.oneLine(edit.from().of(from));
        String come = TextReport.oneLine(edit.to().of(to));
        String before = before(edit.to().start());
        String after = after(edit.to().end());
        String mark = gone.isEmpty() ? "{+" + come + "+}"
                : come.isEmpty() ? "[-" + gone + "-]"
                : "[-" + gone + "-] {+" + come + "+}";
        return before + mark + after;
    }

    private String before(int place) {
        int line = to.lastIndexOf('\n', place - 1) + 1;
        int start = Math.max(line, place - CONTEXT);
        start = start > line ? wordBorder(start) : start;
        return start >= place ? "" : (start > line ? "… " : "") + new Span(start, place).of(to).stripLeading();
    }

    private String after(int place) {
        int next = to.indexOf('\n', place);
        int line = next < 0 ? to.length() : next;
        int end = Math.min(line, place + CONTEXT);
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
