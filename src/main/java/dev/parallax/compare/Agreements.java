package dev.parallax.compare;

import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who agrees with whom, word by word, over all versions and without a base: found out when asked for the first time, and
 * kept. May be used by several threads.
 */
public final class Agreements {

    private final List<Document> documents;
    private final PairScripts scripts;
    private final Map<Integer, Agreement> known = new ConcurrentHashMap<>();
    private final Map<Integer, BitSet> discords = new ConcurrentHashMap<>();

    private Agreements(List<Document> documents, PairScripts scripts) {
        this.documents = documents;
        this.scripts = scripts;
    }

    public static Agreements of(Comparison comparison) {
        return new Agreements(comparison.documents(), PairScripts.of(comparison));
    }

    public PairScripts scripts() {
        return scripts;
    }

    /**
     * Who has the words of this version.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Agreement of(int version, CancelToken cancel) {
        Agreement found = known.get(version);
        if (found == null) {
            found = new Agreement(version, documents, scripts.from(version, cancel));
            known.put(version, found);
        }
        return found;
    }

    /** The same where it can be told without a search. */
    public @Nullable Agreement ofKnown(int version) {
        return isKnown(version) ? of(version, new CancelToken()) : null;
    }

    private boolean isKnown(int version) {
        return IntStream.range(0, documents.size())
                .allMatch(other -> other == version || scripts.isKnown(version, other));
    }

    /**
     * The tokens of this version at whose places every version has words of its own.
     *
     * @return not to be changed
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public BitSet discord(int version, CancelToken cancel) {
        BitSet found = discords.get(version);
        if (found == null) {
            List<Agreement> all = IntStream.range(0, documents.size())
                    .mapToObj(each -> of(each, cancel))
                    .toList();
            found = new Discord(documents, all, version).tokens(scripts.from(version, cancel));
            discords.put(version, found);
        }
        return found;
    }

    /** Whether {@link #of} and {@link #discord} need no search for any version. */
    public boolean isComplete() {
        return IntStream.range(0, documents.size()).allMatch(this::isKnown);
    }
}
