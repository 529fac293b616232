package dev.parallax.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import dev.parallax.story.Span;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import dev.parallax.work.CancelToken;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares two documents, sentences first and words second, and makes the result readable by named passes.
 *
 * <p>The search itself is any diff algorithm of java-diff-utils. May be used by several threads if the engine may.
 */
public final class WordDiff {

    /** Applied in this order. */
    private static final List<Pass> PASSES = List.of(new SlideEdits(), new ReplaceUnrelatedSentences());

    /** Shorter sentences ("No.", "he said.") recur by chance and anchor nothing. */
    private static final int LEAST_TOKENS_OF_ANCHOR = 5;

    private final DiffAlgorithmI<Integer> engine;

    public WordDiff() {
        this(new AnchoredMyers<>());
    }

    public WordDiff(DiffAlgorithmI<Integer> engine) {
        this.engine = engine;
    }

    /**
     * The script that turns the first text into the second.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public EditScript diff(CodedDocument from, CodedDocument to, CancelToken cancel) {
        SearchMonitor monitor = new SearchMonitor(cancel);
        Matching matching = words(from, to, sentences(from, to, monitor), monitor);
        for (Pass pass : PASSES) {
            cancel.check();
            matching = pass.apply(matching, from, to);
        }
        List<Edit> edits = ScriptWriter.write(
                matching, from.document(), whole(from.document().text()), to.document(), whole(to.document().text()));
        return new EditScript(edits, monitor.wasCutShort());
    }

    /**
     * The edits that turn one piece of the first text into one piece of the second, as for a moved block.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<Edit> diff(CodedDocument from, Span fromPiece, CodedDocument to, Span toPiece, CancelToken cancel) {
        int[] partners = new int[from.codes().length];
        Arrays.fill(partners, Matching.NONE);
        gap(tokens(from, fromPiece), tokens(to, toPiece), partners, new SearchMonitor(cancel));
        Matching matching = new Matching(partners, to.codes().length);
        return ScriptWriter.write(matching, from.document(), fromPiece, to.document(), toPiece);
    }

    private static IntList tokens(CodedDocument document, Span piece) {
        Tokens tokens = document.document().tokens();
        int low = tokens.firstEndingAfter(piece.start());
        int high = low;
        while (high < tokens.size() && tokens.end(high) <= piece.end()) {
            high++;
        }
        return new IntList(document.codes(), low, high);
    }

    /** The script of a text against itself. */
    public static EditScript identity(String text) {
        return new EditScript(text.isEmpty() ? List.of() : List.of(Edit.equal(whole(text), whole(text))), false);
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }

    /** Matches the tokens of sentences that both texts have, in order. */
    private int[] sentences(CodedDocument from, CodedDocument to, SearchMonitor monitor) {
        Map<List<Integer>, Integer> known = new HashMap<>();
        List<Integer> source = sentenceCodes(from, known);
        List<Integer> target = sentenceCodes(to, known);
        int[] partners = new int[from.codes().length];
        Arrays.fill(partners, Matching.NONE);
        int next = 0;
        int shift = 0;
        for (Change change : engine.computeDiff(source, target, monitor)) {
            anchor(from, to, partners, next, change.startOriginal, shift);
            next = change.endOriginal;
            shift = change.endRevised - change.endOriginal;
        }
        anchor(from, to, partners, next, source.size(), shift);
        return partners;
    }

    private static List<Integer> sentenceCodes(CodedDocument document, Map<List<Integer>, Integer> known) {
        List<Integer> codes = new IntList(document.codes(), 0, document.codes().length);
        return document.document().sentences().stream()
                .map(s -> known.computeIfAbsent(codes.subList(s.firstToken(), s.endToken()), unseen -> known.size()))
                .toList();
    }

    private static void anchor(CodedDocument from, CodedDocument to, int[] partners, int first, int end, int shift) {
        for (int sentence = first; sentence < end; sentence++) {
            Sentence a = from.document().sentences().get(sentence);
            Sentence b = to.document().sentences().get(sentence + shift);
            if (a.endToken() - a.firstToken() >= LEAST_TOKENS_OF_ANCHOR) {
                for (int token = a.firstToken(); token < a.endToken(); token++) {
                    partners[token] = token - a.firstToken() + b.firstToken();
                }
            }
        }
    }

    /** Matches words between the anchored sentences. */
    private Matching words(CodedDocument from, CodedDocument to, int[] partners, SearchMonitor monitor) {
        int low = 0;
        int otherLow = 0;
        for (int token = 0; token <= partners.length; token++) {
            boolean atEnd = token == partners.length;
            if (!atEnd && partners[token] == Matching.NONE) {
                continue;
            }
            int otherHigh = atEnd ? to.codes().length : partners[token];
            if (low < token && otherLow < otherHigh) {
                gap(new IntList(from.codes(), low, token), new IntList(to.codes(), otherLow, otherHigh), partners, monitor);
            }
            low = token + 1;
            otherLow = otherHigh + 1;
        }
        return new Matching(partners, to.codes().length);
    }

    private void gap(IntList source, IntList target, int[] partners, SearchMonitor monitor) {
        int next = 0;
        int shift = 0;
        List<Change> changes = engine.computeDiff(source, target, monitor);
        for (int i = 0; i <= changes.size(); i++) {
            int end = i < changes.size() ? changes.get(i).startOriginal : source.size();
            for (int token = next; token < end; token++) {
                partners[source.low + token] = target.low + token + shift;
            }
            if (i < changes.size()) {
                next = changes.get(i).endOriginal;
                shift = changes.get(i).endRevised - changes.get(i).endOriginal;
            }
        }
    }

    /** A part of an int array as the list that java-diff-utils wants. */
    private static final class IntList extends AbstractList<Integer> {

        private final int[] codes;
        private final int low;
        private final int high;

        IntList(int[] codes, int low, int high) {
            this.codes = codes;
            this.low = low;
            this.high = high;
        }

        @Override
        public Integer get(int index) {
            return codes[low + index];
        }

        @Override
        public int size() {
            return high - low;
        }
    }
}
