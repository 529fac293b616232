package dev.parallax.diff;

import dev.parallax.story.Span;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds runs of words that a script deletes at one place and inserts at another, such as a clause that went to the other
 * end of its sentence. A run counts when it occurs once among what was deleted and once among what was inserted, so that
 * each source has one target.
 */
public final class MovedRuns {

    /** Shorter runs recur as phrases; that is no move. Marks do not count, though they stand in a run. */
    private static final int LEAST_WORDS = 5;

    /** Of these words as many must say something by themselves. */
    private static final int LEAST_CONTENT_WORDS = 3;

    /** Pieces of a run may be parted by as many changed tokens, which are then its inner edits. */
    private static final int LONGEST_INNER_GAP = 3;

    /** With more changed tokens the texts have too little to do with each other. */
    private static final int MOST_CHANGED = 200_000;

    private static final int SEVERAL = -1;

    private final CodedDocument from;
    private final CodedDocument to;
    private final BitSet deleted;
    private final BitSet inserted;

    /** A piece of the first text that stands at another place in the second, perhaps with some changes. */
    public record Move(Span from, Span to) {}

    private record Run(int start, int end, int toStart, int toEnd) {

        boolean isSameShift(Run other) {
            return toStart - start == other.toStart - other.start;
        }

        boolean isFollowedBy(Run next) {
            return next.start >= end
                    && next.toStart >= toEnd
                    && next.start - end <= LONGEST_INNER_GAP
                    && next.toStart - toEnd <= LONGEST_INNER_GAP;
        }
    }

    private MovedRuns(EditScript script, CodedDocument from, CodedDocument to) {
        this.from = from;
        this.to = to;
        List<Edit> changes = script.changes().stream().filter(edit -> edit.move() == 0).toList();
        deleted = changed(changes.stream().map(Edit::from).toList(), from.document().tokens());
        inserted = changed(changes.stream().map(Edit::to).toList(), to.document().tokens());
    }

    /**
     * The moves among those changes of a script that are not told as moved yet, by place in the first text; no two overlap
     * in either text.
     */
    public static List<Move> find(EditScript script, CodedDocument from, CodedDocument to) {
        return new MovedRuns(script, from, to).find();
    }

    private static BitSet changed(List<Span> spans, Tokens tokens) {
        BitSet changed = new BitSet();
        for (Span span : spans) {
            if (!span.isEmpty()) {
                changed.set(tokens.firstEndingAfter(span.start()), tokens.firstEndingAfter(span.end()));
            }
        }
        return changed;
    }

    private List<Move> find() {
        if (Math.max(deleted.cardinality(), inserted.cardinality()) > MOST_CHANGED) {
            return List.of();
        }
        List<Move> moves = new ArrayList<>();
        for (Run run : apart(joined(runs()))) {
            if (isLong(run)) {
                moves.add(new Move(
                        span(from.document().tokens(), run.start, run.end), span(to.document().tokens(), run.toStart, run.toEnd)));
            }
        }
        moves.sort(Comparator.comparing(Move::from));
        return moves;
    }

    private static Span span(Tokens tokens, int start, int end) {
        return new Span(tokens.start(start), tokens.end(end - 1));
    }

    /** The longest runs round every stretch of words that is unique among the deleted and among the inserted ones. */
    private List<Run> runs() {
        Map<IntBuffer, Integer> places = uniqueStretches(from.codes(), deleted);
        Map<IntBuffer, Integer> targets = uniqueStretches(to.codes(), inserted);
        List<Run> seeds = places.entrySet().stream()
                .filter(entry -> entry.getValue() != SEVERAL && targets.getOrDefault(entry.getKey(), SEVERAL) != SEVERAL)
                .map(entry -> seed(entry.getValue(), targets.get(entry.getKey())))
                .sorted(Comparator.comparingInt(Run::start))
                .toList();
        List<Run> runs = new ArrayList<>();
        for (Run seed : seeds) {
            boolean known = !runs.isEmpty() && runs.getLast().end >= seed.end && runs.getLast().isSameShift(seed);
            if (!known) {
                runs.add(extended(seed));
            }
        }
        return runs;
    }

    private static Run seed(int place, int target) {
        return new Run(place, place + LEAST_WORDS, target, target + LEAST_WORDS);
    }

    private static Map<IntBuffer, Integer> uniqueStretches(int[] codes, BitSet changed) {
        Map<IntBuffer, Integer> places = new HashMap<>();
        int end = 0;
        for (int start = changed.nextSetBit(0); start >= 0; start = changed.nextSetBit(start + 1)) {
            end = start < end ? end : changed.nextClearBit(start);
            if (end - start >= LEAST_WORDS) {
                places.merge(IntBuffer.wrap(codes, start, LEAST_WORDS), start, (one, other) -> SEVERAL);
            }
        }
        return places;
    }

    private Run extended(Run seed) {
        int left = 0;
        while (isSame(seed.start - left - 1, seed.toStart - left - 1)) {
            left++;
        }
        int right = 0;
        while (isSame(seed.end + right, seed.toEnd + right)) {
            right++;
        }
        return new Run(seed.start - left, seed.end + right, seed.toStart - left, seed.toEnd + right);
    }

    private boolean isSame(int token, int target) {
        return token >= 0
                && target >= 0
                && deleted.get(token)
                && inserted.get(target)
                && from.codes()[token] == to.codes()[target];
    }

    /** Runs that follow each other in both texts are pieces of one move. */
    private List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            if (!joined.isEmpty() && joined.getLast().isFollowedBy(run) && isChangedBetween(joined.getLast(), run)) {
                Run last = joined.removeLast();
                joined.add(new Run(last.start, run.end, last.toStart, run.toEnd));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    /** A word that stayed where it was parts two moves. */
    private boolean isChangedBetween(Run run, Run next) {
        return deleted.nextClearBit(run.end) >= next.start && inserted.nextClearBit(run.toEnd) >= next.toStart;
    }

    /** The longest runs that overlap in neither text. */
    private static List<Run> apart(List<Run> runs) {
        BitSet taken = new BitSet();
        BitSet takenTargets = new BitSet();
        List<Run> apart = new ArrayList<>();
        runs.stream()
                .sorted(Comparator.comparingInt((Run run) -> run.start - run.end).thenComparingInt(Run::start))
                .filter(run -> isFree(taken, run.start, run.end) && isFree(takenTargets, run.toStart, run.toEnd))
                .forEach(run -> {
                    taken.set(run.start, run.end);
                    takenTargets.set(run.toStart, run.toEnd);
                    apart.add(run);
                });
        return apart;
    }

    private static boolean isFree(BitSet taken, int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    private boolean isLong(Run run) {
        int words = 0;
        int contentWords = 0;
        for (int token = run.start; token < run.end; token++) {
            words += from.document().tokens().kind(token) == TokenKind.PUNCTUATION ? 0 : 1;
            contentWords += from.weak().get(from.codes()[token]) ? 0 : 1;
        }
        return words >= LEAST_WORDS && contentWords >= LEAST_CONTENT_WORDS;
    }
}
