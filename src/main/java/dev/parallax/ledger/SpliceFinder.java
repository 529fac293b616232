package dev.parallax.ledger;

import dev.parallax.ledger.Splice.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a quotation in one pair of marks is made of two that stand apart in another version.
 *
 * <p>Rather silent than wrong: both pieces must be given word for word, one right behind the other; an ellipsis makes an
 * honest joint, and so do two quotations of which one follows the other at once.
 */
final class SpliceFinder {

    /** Fewer words than this are anybody's. */
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_CONTENT = 2;

    /** A longer speech is not made of two pieces. */
    private static final int MOST_WORDS = 300;

    private static final Comparator<Piece> BY_LENGTH =
            Comparator.<Piece>comparingInt(piece -> piece.to() - piece.from()).thenComparing(Piece::to);

    private final QuotationRef ref;
    private final Utterance utterance;

    SpliceFinder(QuotationRef ref, Utterance utterance) {
        this.ref = ref;
        this.utterance = utterance;
    }

    /** A quotation, how many pairs of marks it has, and the sentences that it begins and ends in. */
    record Part(QuotationRef ref, List<String> words, int pieces, int firstSentence, int lastSentence) {

        /** Whether a whole sentence stands between them, or they stand the other way round. */
        boolean isApartFrom(Part next) {
            return ref.version() == next.ref.version()
                    && (next.firstSentence - lastSentence > 1 || next.ref.quotation() < ref.quotation());
        }
    }

    /** How much of the beginning, or of the end, a part holds. */
    private record Share(Part part, Piece piece) {}

    /** @param candidates quotations of other versions that share words with it */
    @Nullable Splice find(Collection<Part> candidates) {
        List<String> words = utterance.words();
        if (utterance.wording().runs().size() != 1 || words.size() < 2 * LEAST_WORDS || words.size() > MOST_WORDS) {
            return null;
        }
        List<Share> heads = new ArrayList<>();
        for (Part part : candidates) {
            int end = headIn(part.words());
            if (end == words.size()) {
                return null;
            }
            if (end >= LEAST_WORDS) {
                heads.add(new Share(part, new Piece(0, end)));
            }
        }
        return heads.isEmpty() ? null : find(heads, tails(candidates));
    }

    private List<Share> tails(Collection<Part> candidates) {
        int end = utterance.words().size();
        List<Share> tails = new ArrayList<>();
        for (Part part : candidates) {
            int start = tailIn(part.words());
            if (end - start >= LEAST_WORDS) {
                tails.add(new Share(part, new Piece(start, end)));
            }
        }
        return tails;
    }

    private @Nullable Splice find(List<Share> heads, List<Share> tails) {
        List<QuotationRef> parts = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (Share head : heads) {
            for (Share tail : tails) {
                if (head.part().isApartFrom(tail.part()) && isJoint(head.piece().to(), tail.piece().from())) {
                    parts.addAll(List.of(head.part().ref(), tail.part().ref()));
                    pieces.addAll(List.of(head.piece(), tail.piece()));
                }
            }
        }
        return parts.isEmpty() ? null : new Splice(ref, Collections.max(pieces, BY_LENGTH), parts);
    }

    /** Whether the two pieces touch, and each tells something that the other does not. */
    private boolean isJoint(int endOfHead, int startOfTail) {
        List<String> words = utterance.words();
        return startOfTail <= endOfHead
                && tells(words.subList(0, startOfTail))
                && tells(words.subList(endOfHead, words.size()));
    }

    private boolean tells(List<String> words) {
        return words.stream().filter(utterance.content()::contains).distinct().count() >= LEAST_CONTENT;
    }

    /** How many of the first words stand there in one run. */
    private int headIn(List<String> others) {
        return longestRun(utterance.words(), others);
    }

    /** The first of the last words that stand there in one run. */
    private int tailIn(List<String> others) {
        return utterance.words().size() - longestRun(utterance.words().reversed(), others.reversed());
    }

    /** How far the words go on as the others do, from the best place on. */
    private static int longestRun(List<String> words, List<String> others) {
        int longest = 0;
        for (int start = 0; start + longest < others.size(); start++) {
            int length = 0;
            while (length < words.size()
                    && start + length < others.size()
                    && words.get(length).equals(others.get(start + length))) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
