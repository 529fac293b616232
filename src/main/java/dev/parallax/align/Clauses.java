package dev.parallax.align;

import dev.parallax.align.MeantSentence.Range;
import dev.parallax.text.Document;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence at commas, dashes, semicolons, colons and brackets into clauses that say enough to stand alone; what
 * is too short goes with what follows it or, at the end, with what came before.
 */
final class Clauses {

    private static final String CUTS = ",;:()—–-，；：、";

    private final Document document;
    private final int leastTelling;
    private final List<Range> clauses = new ArrayList<>();
    private int start;
    private int telling;

    Clauses(Document document, int leastTelling) {
        this.document = document;
        this.leastTelling = leastTelling;
    }

    /** The next word of the sentence and its place among the words. */
    void add(int token, int word, boolean isTelling) {
        if (telling >= leastTelling && isCutBefore(token)) {
            clauses.add(new Range(start, word));
            start = word;
            telling = 0;
        }
        telling += isTelling ? 1 : 0;
    }

    private boolean isCutBefore(int token) {
        Tokens tokens = document.tokens();
        for (int mark = token - 1; mark >= 0 && tokens.kind(mark) == TokenKind.PUNCTUATION; mark--) {
            if (CUTS.indexOf(document.text().charAt(tokens.start(mark))) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The whole sentence first. */
    List<Range> ranges(int words) {
        List<Range> ranges = new ArrayList<>();
        ranges.add(new Range(0, words));
        if (!clauses.isEmpty()) {
            if (telling < leastTelling) {
                start = clauses.removeLast().first();
            }
            ranges.addAll(clauses);
            ranges.add(new Range(start, words));
        }
        return ranges.size() > 2 ? ranges : List.of(ranges.getFirst());
    }
}
