package dev.parallax.ledger;

import dev.parallax.align.SentenceWord;
import dev.parallax.claim.Attribution;
import dev.parallax.story.Span;
import java.util.List;
import java.util.function.Predicate;

/** The telling words by which a sentence states something, without those that name its source. Stateless. */
final class StatementReach {

    /** Fewer words before the source are its title, and fewer behind it belong to it. */
    private static final int LEAST = 3;

    private StatementReach() {}

    /** @param words of a sentence that gives what it says to a source */
    static List<SentenceWord> of(List<SentenceWord> words, Attribution attribution) {
        Span source = attribution.source().span();
        Span naming = attribution.cue() == null ? source : source.cover(attribution.cue().verb());
        List<SentenceWord> before = telling(words, word -> word.span().end() <= naming.start());
        List<SentenceWord> after = telling(words, word -> word.span().start() >= naming.end());
        boolean closes = attribution.cue() == null || isClosing(words, naming);
        return before.size() >= LEAST && (closes || after.size() < LEAST) ? before : after;
    }

    /** Whether a comma or nothing at all stands behind the naming, so that the statement came before. */
    private static boolean isClosing(List<SentenceWord> words, Span naming) {
        int last = -1;
        for (int place = 0; place < words.size(); place++) {
            last = words.get(place).span().end() <= naming.end() ? place : last;
        }
        return last == words.size() - 1 || last >= 0 && words.get(last + 1).token() > words.get(last).token() + 1;
    }

    private static List<SentenceWord> telling(List<SentenceWord> words, Predicate<SentenceWord> where) {
        return words.stream().filter(word -> word.telling() && where.test(word)).toList();
    }
}
