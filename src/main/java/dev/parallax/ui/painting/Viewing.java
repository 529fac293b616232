package dev.parallax.ui.painting;

import dev.parallax.compare.Agreements;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.PairScripts;
import dev.parallax.diff.EditScript;
import dev.parallax.work.CancelToken;
import java.util.List;

/**
 * From where the reader looks at a comparison.
 *
 * @param agreements of that comparison, or of one that differs from it in the base only
 * @param row the places of the versions in the story, from left to right
 * @param counterpart place of the version that the base is marked against; the base itself where there is no other
 */
public record Viewing(
        Comparison comparison, Agreements agreements, Perspective perspective, List<Integer> row, int counterpart) {

    public Viewing {
        row = List.copyOf(row);
    }

    /**
     * What a version's differences are told by; found out first where it is not known yet.
     *
     * @param version its place in the story
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Marking marking(int version, CancelToken cancel) {
        boolean isBase = version == comparison.base();
        return switch (perspective) {
            case AGAINST_BASE -> againstBase(comparison, version, counterpart);
            case AGAINST_LEFT -> againstNeighbour(version, cancel);
            case ODD_ONE_OUT -> new Marking.OddOneOut(
                    agreements.of(version, cancel), agreements.discord(version, cancel));
            case HEAT -> isBase
                    ? new Marking.Heat(agreements.of(version, cancel))
                    : againstBase(comparison, version, counterpart);
        };
    }

    /** Whether {@link #marking} needs no search for any version. */
    public boolean isKnown() {
        return switch (perspective) {
            case AGAINST_BASE, HEAT -> true;
            case AGAINST_LEFT -> neighboursAreKnown();
            case ODD_ONE_OUT -> agreements.isComplete();
        };
    }

    static Marking againstBase(Comparison comparison, int version, int counterpart) {
        boolean isBase = version == comparison.base();
        EditScript script = comparison.scripts().get(isBase ? counterpart : version);
        return new Marking.Against(script, isBase ? counterpart : comparison.base(), isBase);
    }

    /** The first of the row has no neighbour on the left and is marked as the beginning of its neighbour on the right. */
    private Marking againstNeighbour(int version, CancelToken cancel) {
        int place = row.indexOf(version);
        int neighbour = neighbour(place);
        boolean first = place == 0;
        PairScripts scripts = agreements.scripts();
        EditScript script = first ? scripts.script(version, neighbour, cancel) : scripts.script(neighbour, version, cancel);
        return new Marking.Against(script, neighbour, first);
    }

    private int neighbour(int place) {
        return row.get(place == 0 ? Math.min(1, row.size() - 1) : place - 1);
    }

    private boolean neighboursAreKnown() {
        for (int place = 1; place < row.size(); place++) {
            if (!agreements.scripts().isKnown(row.get(place - 1), row.get(place))) {
                return false;
            }
        }
        return true;
    }
}
