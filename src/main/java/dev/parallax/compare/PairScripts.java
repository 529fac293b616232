package dev.parallax.compare;

import dev.parallax.align.Alignment;
import dev.parallax.align.MoveFinder;
import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.EditScript;
import dev.parallax.diff.Ignored;
import dev.parallax.diff.Vocabulary;
import dev.parallax.diff.WordDiff;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How any version becomes any other, and what of it stands there in another order: found out when asked for the first
 * time, and kept.
 *
 * <p>The same for the same two versions, whatever others there are and in whichever order. May be used by several
 * threads.
 */
public final class PairScripts {

    private final List<Document> documents;
    private final Alignment alignment;
    private final WordDiff diff;
    private final Supplier<List<CodedDocument>> coding;
    private final Map<Pair, EditScript> scripts = new ConcurrentHashMap<>();
    private final Map<Pair, List<Integer>> moved = new ConcurrentHashMap<>();
    private @Nullable Means means;

    private record Pair(int from, int to) {}

    private record Means(List<CodedDocument> coded, MoveFinder moves) {}

    /** @param coding gives the versions by a vocabulary of what is ignored; asked once, and only when it is needed */
    PairScripts(
            List<Document> documents, Alignment alignment, Set<Ignored> ignored, Supplier<List<CodedDocument>> coding) {
        this.documents = List.copyOf(documents);
        this.alignment = alignment;
        this.coding = coding;
        diff = new WordDiff(ignored);
    }

    /** The scripts of what was compared; those from its base are known at once. */
    public static PairScripts of(Comparison comparison) {
        Set<Ignored> ignored = comparison.options().ignored();
        PairScripts pairs = new PairScripts(comparison.documents(), comparison.alignment(), ignored,
                () -> new Vocabulary(ignored).code(comparison.documents()));
        for (int version = 0; version < comparison.documents().size(); version++) {
            Pair pair = new Pair(comparison.base(), version);
            pairs.scripts.put(pair, comparison.scripts().get(version));
            pairs.moved.put(pair, comparison.moved().get(version));
        }
        return pairs;
    }

    /** How many versions there are. */
    public int versions() {
        return documents.size();
    }

    /**
     * How one version becomes another.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public EditScript script(int from, int to, CancelToken cancel) {
        Pair pair = new Pair(from, to);
        EditScript known = scripts.get(pair);
        if (known != null) {
            return known;
        }
        EditScript found = from == to ? WordDiff.identity(documents.get(from).text()) : search(from, to, cancel);
        scripts.put(pair, found);
        return found;
    }

    /** How one version becomes each, itself among them. */
    public List<EditScript> from(int version, CancelToken cancel) {
        return IntStream.range(0, documents.size()).parallel().mapToObj(to -> script(version, to, cancel)).toList();
    }

    /** For each version the places, in the alignment, of the passages that stand in another order than in this one. */
    List<List<Integer>> movedFrom(int version) {
        return IntStream.range(0, documents.size())
                .mapToObj(to -> moved.computeIfAbsent(
                        new Pair(version, to), pair -> means().moves.moved(pair.from, pair.to)))
                .toList();
    }

    /** Whether {@link #script} has its answer at hand. */
    public boolean isKnown(int from, int to) {
        return scripts.containsKey(new Pair(from, to));
    }

    private EditScript search(int from, int to, CancelToken cancel) {
        cancel.check();
        Means with = means();
        EditScript words = diff.diff(with.coded.get(from), with.coded.get(to), cancel);
        return with.moves.mark(words, from, to, cancel);
    }

    private synchronized Means means() {
        if (means == null) {
            List<CodedDocument> coded = coding.get();
            means = new Means(coded, new MoveFinder(coded, alignment, diff));
        }
        return means;
    }
}
