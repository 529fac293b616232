package dev.parallax.ledger;

import dev.parallax.claim.Quotation;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Normalizer;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The words that are quoted, without marks, case, punctuation and what an editor put in brackets.
 *
 * @param runs words that follow each other; a new run begins behind an ellipsis, brackets or an interruption by another
 *     quotation
 */
record Wording(List<List<String>> runs) {

    /** What two wordings of one utterance are to each other. */
    enum Relation {
        SAME,
        /** The same words in another spelling, or contracted. */
        SPELT,
        TRUNCATED,
        ALTERED
    }

    /** Two pieces of one speech that share so many words at their ends overlap; fewer are chance. */
    private static final int LEAST_OVERLAP = 3;

    Wording {
        runs = runs.stream().filter(run -> !run.isEmpty()).map(List::copyOf).toList();
    }

    static Wording of(Document document, Quotation quotation) {
        List<List<String>> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        int depth = 0;
        Tokens tokens = document.tokens();
        for (Span piece : quotation.content()) {
            int end = Math.min(tokens.firstEndingAfter(piece.end() - 1), tokens.size() - 1);
            for (int token = tokens.firstEndingAfter(piece.start()); token <= end; token++) {
                String text = tokens.span(token).of(document.text());
                if (tokens.kind(token) == TokenKind.PUNCTUATION) {
                    depth = text.startsWith("[") ? depth + 1 : text.startsWith("]") ? Math.max(0, depth - 1) : depth;
                    if (text.startsWith("[") || text.startsWith("…") || text.startsWith("..")) {
                        runs.add(run);
                        run = new ArrayList<>();
                    }
                } else if (depth == 0) {
                    run.add(Normalizer.STYLE.key(text));
                }
            }
        }
        runs.add(run);
        return new Wording(runs);
    }

    /** Several quotations of one version in order as one wording. */
    static Wording joined(List<Wording> wordings) {
        return new Wording(wordings.stream().flatMap(wording -> wording.runs().stream()).toList());
    }

    List<String> words() {
        return runs.stream().flatMap(List::stream).toList();
    }

    /** Whether all runs of the other stand here, whole and in order. */
    boolean holds(Wording other) {
        List<String> words = words();
        int from = 0;
        for (List<String> run : other.runs) {
            int at = Collections.indexOfSubList(words.subList(from, words.size()), run);
            if (at < 0) {
                return false;
            }
            from += at + run.size();
        }
        return true;
    }

    Relation to(Wording other) {
        if (words().equals(other.words())) {
            return Relation.SAME;
        }
        if (Spelling.of(words()).equals(Spelling.of(other.words()))) {
            return Relation.SPELT;
        }
        boolean shortened = holds(other) || other.holds(this) || runsInto(other) || other.runsInto(this);
        return shortened ? Relation.TRUNCATED : Relation.ALTERED;
    }

    /** Whether the end of this is the beginning of the other. */
    private boolean runsInto(Wording other) {
        List<String> mine = words();
        List<String> others = other.words();
        for (int length = Math.min(mine.size(), others.size()); length >= LEAST_OVERLAP; length--) {
            if (mine.subList(mine.size() - length, mine.size()).equals(others.subList(0, length))) {
                return true;
            }
        }
        return false;
    }
}
