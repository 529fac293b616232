package dev.parallax.diff;

import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import dev.parallax.text.Trim;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a matching of tokens into an edit script over characters. The white space between tokens goes with the text
 * around it: equal white space is equal, and an inserted word takes the blank that follows it.
 */
final class ScriptWriter {

    private final String from;
    private final String to;
    private final List<Edit> edits = new ArrayList<>();
    private int fromEnd;
    private int toEnd;

    private ScriptWriter(String from, int fromStart, String to, int toStart) {
        this.from = from;
        this.to = to;
        fromEnd = fromStart;
        toEnd = toStart;
    }

    /** The edits that lead from one piece of the source to one piece of the target and cover both. */
    static List<Edit> write(Matching matching, Document source, Span sourcePiece, Document target, Span targetPiece) {
        ScriptWriter writer =
                new ScriptWriter(source.text(), sourcePiece.start(), target.text(), targetPiece.start());
        Tokens fromTokens = source.tokens();
        Tokens toTokens = target.tokens();
        int first = fromTokens.firstEndingAfter(sourcePiece.start());
        for (int token = first; token < fromTokens.size() && fromTokens.start(token) < sourcePiece.end(); token++) {
            if (matching.isMatched(token)) {
                int partner = matching.partners()[token];
                writer.between(fromTokens.start(token), toTokens.start(partner));
                writer.pair(fromTokens.end(token), toTokens.end(partner));
            }
        }
        writer.between(sourcePiece.end(), targetPiece.end());
        return withoutVainChanges(
                writer.edits, new ScriptWriter(source.text(), sourcePiece.start(), target.text(), targetPiece.start()));
    }

    /** A pass may part what is equal to the letter; where nothing else changes around it, the reader sees it as equal. */
    private static List<Edit> withoutVainChanges(List<Edit> edits, ScriptWriter writer) {
        for (Edit edit : edits) {
            boolean same = writer.isSame(edit.from().end(), edit.to().end());
            writer.add(same, edit.from().end(), edit.to().end());
        }
        return writer.edits;
    }

    /** What lies before the next pair of matched tokens: unmatched tokens and white space. */
    private void between(int nextFrom, int nextTo) {
        int common = 0;
        while (fromEnd + common < nextFrom
                && toEnd + common < nextTo
                && isSameBlank(fromEnd + common, toEnd + common)) {
            common++;
        }
        add(true, fromEnd + common, toEnd + common);
        int tail = 0;
        while (nextFrom - tail > fromEnd
                && nextTo - tail > toEnd
                && isSameBlank(nextFrom - tail - 1, nextTo - tail - 1)) {
            tail++;
        }
        add(false, nextFrom - tail, nextTo - tail);
        add(true, nextFrom, nextTo);
    }

    private boolean isSameBlank(int fromPlace, int toPlace) {
        return from.charAt(fromPlace) == to.charAt(toPlace) && Trim.isBlank(from.charAt(fromPlace));
    }

    private void pair(int nextFrom, int nextTo) {
        add(isSame(nextFrom, nextTo), nextFrom, nextTo);
    }

    private boolean isSame(int nextFrom, int nextTo) {
        return nextFrom - fromEnd == nextTo - toEnd && from.regionMatches(fromEnd, to, toEnd, nextFrom - fromEnd);
    }

    private void add(boolean same, int nextFrom, int nextTo) {
        Span fromSpan = new Span(fromEnd, nextFrom);
        Span toSpan = new Span(toEnd, nextTo);
        fromEnd = nextFrom;
        toEnd = nextTo;
        if (fromSpan.isEmpty() && toSpan.isEmpty()) {
            return;
        }
        if (!edits.isEmpty() && edits.getLast().same() == same) {
            Edit last = edits.removeLast();
            fromSpan = last.from().cover(fromSpan);
            toSpan = last.to().cover(toSpan);
        }
        edits.add(same ? Edit.equal(fromSpan, toSpan) : Edit.change(fromSpan, toSpan));
    }
}
