package dev.parallax.diff;

import dev.parallax.diff.EditCollector.Kind;
import dev.parallax.text.Document;
import dev.parallax.text.Normalizer;
import dev.parallax.text.Tokens;
import dev.parallax.text.Trim;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Turns a matching of tokens into an edit script over characters. The white space between tokens goes with the text
 * around it: equal white space is equal, and an inserted word takes the blank that follows it.
 */
final class ScriptWriter {

    private final Matching matching;
    private final Document from;
    private final Document to;
    private final Set<Ignored> ignored;
    private final Normalizer normalizer;
    private final EditCollector collector;

    private ScriptWriter(Matching matching, Document from, Document to, Set<Ignored> ignored) {
        this.matching = matching;
        this.from = from;
        this.to = to;
        this.ignored = ignored;
        normalizer = new Normalizer(Ignored.rules(ignored), from.language());
        collector = new EditCollector(from.text(), to.text());
    }

    /** The edits that lead from one text to the other and cover both. */
    static List<Edit> write(Matching matching, Document from, Document to, Set<Ignored> ignored) {
        ScriptWriter writer = new ScriptWriter(matching, from, to, ignored);
        writer.write();
        return writer.collector.finish();
    }

    private void write() {
        Tokens tokens = from.tokens();
        Tokens toTokens = to.tokens();
        int next = 0;
        int toNext = 0;
        int token = matching.next(0, true);
        while (token < tokens.size()) {
            int partner = matching.partners()[token];
            gap(next, token, tokens.start(token), toNext, partner, toTokens.start(partner));
            next = matching.runEnd(token);
            toNext = partner + next - token;
            run(token, next, partner);
            token = matching.next(next, true);
        }
        gap(next, tokens.size(), from.text().length(), toNext, toTokens.size(), to.text().length());
    }

    /** Tokens that are matched one by one. */
    private void run(int start, int end, int partner) {
        Tokens tokens = from.tokens();
        Tokens toTokens = to.tokens();
        int last = partner + end - 1 - start;
        if (collector.isEqual(tokens.end(end - 1), toTokens.end(last))) {
            collector.add(Kind.EQUAL, tokens.end(end - 1), toTokens.end(last));
            return;
        }
        for (int token = start, other = partner; token < end; token++, other++) {
            gap(token, token, tokens.start(token), other, other, toTokens.start(other));
            Kind kind = collector.isEqual(tokens.end(token), toTokens.end(other))
                    ? Kind.EQUAL
                    : difference(isIgnored(token, token + 1, other, other + 1));
            collector.add(kind, tokens.end(token), toTokens.end(other));
        }
    }

    /** Whether all that differs between two runs of tokens is ignored. */
    private boolean isIgnored(int start, int end, int toStart, int toEnd) {
        return !ignored.isEmpty() && keys(from, start, end).equals(keys(to, toStart, toEnd));
    }

    /** The keys of those tokens that count. */
    private List<String> keys(Document document, int start, int end) {
        return IntStream.range(start, end)
                .filter(token -> !ignored.contains(Ignored.PUNCTUATION) || !PunctuationMarks.areAll(document, token))
                .mapToObj(token -> normalizer.key(document.tokens().span(token).of(document.text())))
                .toList();
    }

    /** Unmatched tokens on both sides, perhaps none, with the white space up to these places. */
    private void gap(int start, int end, int nextFrom, int toStart, int toEnd, int nextTo) {
        int head = 0;
        while (collector.fromEnd() + head < nextFrom
                && collector.toEnd() + head < nextTo
                && isSameBlank(collector.fromEnd() + head, collector.toEnd() + head)) {
            head++;
        }
        collector.add(Kind.EQUAL, collector.fromEnd() + head, collector.toEnd() + head);
        int tail = 0;
        while (nextFrom - tail > collector.fromEnd()
                && nextTo - tail > collector.toEnd()
                && isSameBlank(nextFrom - tail - 1, nextTo - tail - 1)) {
            tail++;
        }
        collector.add(difference(isGapIgnored(start, end, nextFrom, toStart, toEnd, nextTo)), nextFrom - tail, nextTo - tail);
        collector.add(Kind.EQUAL, nextFrom, nextTo);
    }

    private static Kind difference(boolean isIgnored) {
        return isIgnored ? Kind.IGNORED : Kind.CHANGED;
    }

    private boolean isGapIgnored(int start, int end, int nextFrom, int toStart, int toEnd, int nextTo) {
        boolean blanksCount = !ignored.contains(Ignored.WHITE_SPACE);
        if (start == end && toStart == toEnd) {
            return !blanksCount;
        }
        boolean sameLines = lineBreaks(from, collector.fromEnd(), nextFrom) == lineBreaks(to, collector.toEnd(), nextTo);
        return (!blanksCount || sameLines) && isIgnored(start, end, toStart, toEnd);
    }

    private static long lineBreaks(Document document, int start, int end) {
        return document.text().substring(start, end).chars().filter(unit -> unit == '\n').count();
    }

    private boolean isSameBlank(int fromPlace, int toPlace) {
        char blank = from.text().charAt(fromPlace);
        return blank == to.text().charAt(toPlace) && Trim.isBlank(blank);
    }
}
