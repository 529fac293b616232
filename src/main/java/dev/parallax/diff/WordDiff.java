package dev.parallax.diff;

import com.github.difflib.algorithm.DiffAlgorithmI;
import dev.parallax.story.Span;
import dev.parallax.work.CancelToken;
import java.util.List;
import java.util.Set;

/**
 * Compares two documents, sentences first and words second, and makes the result readable by named passes.
 *
 * <p>The search itself is ours or any diff algorithm of java-diff-utils. May be used by several threads if that may.
 */
public final class WordDiff {

    /** Applied in this order. */
    static final List<Pass> PASSES =
            List.of(new SlideEdits(), new JoinEdits(), new ReplaceUnrelatedSentences(), new GrowToWholes());

    private final Engine engine;
    private final Set<Ignored> ignored;

    /** Shows every difference. */
    public WordDiff() {
        this(Set.of());
    }

    /**
     * Shows all but some kinds of differences: such pieces count as equal, as edits of their own.
     *
     * @param ignored for {@link Ignored#SPELLING} the documents must be coded by a vocabulary of these kinds, too
     */
    public WordDiff(Set<Ignored> ignored) {
        this.ignored = Set.copyOf(ignored);
        engine = CommonSubsequence::new;
    }

    /** Shows every difference, as found by another search than ours. */
    public WordDiff(DiffAlgorithmI<Integer> algorithm) {
        ignored = Set.of();
        engine = (a, b, weak, monitor) -> new PluggedSearch(algorithm, a, b, monitor);
    }

    /**
     * The script that turns the first text into the second.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public EditScript diff(CodedDocument from, CodedDocument to, CancelToken cancel) {
        SearchMonitor monitor = new SearchMonitor(cancel);
        Matching matching = new SentencesThenWords(engine, from, to, monitor).match();
        for (Pass pass : PASSES) {
            cancel.check();
            matching = pass.apply(matching, from, to);
        }
        List<Edit> edits = ScriptWriter.write(matching, from.document(), to.document(), ignored);
        return new EditScript(edits, monitor.wasCutShort());
    }

    /**
     * The tokens that both texts keep in the same order, before edits are joined and grow; words left over by chance in
     * sentences that have nothing to do with each other are not among them.
     *
     * @return for every token of the first text the place of its partner in the second, ascending, or −1
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public int[] keptTokens(CodedDocument from, CodedDocument to, CancelToken cancel) {
        Matching matching = new SentencesThenWords(engine, from, to, new SearchMonitor(cancel)).match();
        return new ReplaceUnrelatedSentences().apply(new SlideEdits().apply(matching, from, to), from, to).partners();
    }

    /**
     * The script that turns one piece of the first text into one piece of the second, as for a moved block; its spans are
     * places in the whole texts. A token that reaches over a border counts as changed.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public PieceScript diff(CodedDocument from, Span fromPiece, CodedDocument to, Span toPiece, CancelToken cancel) {
        EditScript script = diff(from.part(fromPiece), to.part(toPiece), cancel);
        List<Edit> edits = script.edits().stream()
                .map(edit -> edit.shifted(fromPiece.start(), toPiece.start()))
                .toList();
        return new PieceScript(edits, script.approximate());
    }

    /**
     * How one piece of a text becomes another.
     *
     * @param edits in order; they cover both pieces
     * @param approximate as in {@link EditScript}
     */
    public record PieceScript(List<Edit> edits, boolean approximate) {}

    /** The script of a text against itself. */
    public static EditScript identity(String text) {
        return new EditScript(text.isEmpty() ? List.of() : List.of(Edit.equal(whole(text), whole(text))), false);
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }
}
