package dev.parallax.compare;

import dev.parallax.align.Alignment;
import dev.parallax.align.MoveFinder;
import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.EditScript;
import dev.parallax.diff.WordDiff;
import dev.parallax.work.CancelToken;
import java.util.List;
import java.util.stream.IntStream;

/** How the base becomes each version, and what of it stands there in another order. */
final class BaseScripts {

    private final List<CodedDocument> coded;
    private final int base;
    private final WordDiff diff;
    private final MoveFinder moves;

    /** @param coded the versions, by a vocabulary of what is ignored */
    BaseScripts(List<CodedDocument> coded, Alignment alignment, CompareOptions options) {
        this.coded = coded;
        base = options.base();
        diff = new WordDiff(options.ignored());
        moves = new MoveFinder(coded, alignment, diff);
    }

    /** One script a version, the base among them. */
    List<EditScript> scripts(CancelToken cancel) {
        return IntStream.range(0, coded.size()).parallel().mapToObj(version -> script(version, cancel)).toList();
    }

    /** One list of moved passages a version. */
    List<List<Integer>> moved() {
        return IntStream.range(0, coded.size()).mapToObj(version -> moves.moved(base, version)).toList();
    }

    private EditScript script(int version, CancelToken cancel) {
        if (version == base) {
            return WordDiff.identity(coded.get(base).document().text());
        }
        return moves.mark(diff.diff(coded.get(base), coded.get(version), cancel), base, version, cancel);
    }
}
