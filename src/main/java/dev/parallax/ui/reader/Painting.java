package dev.parallax.ui.reader;

import java.util.List;
import java.util.Set;

/**
 * How one version's text is to be shown.
 *
 * @param runs cover the text
 * @param looks one per line of the text
 * @param signs one set per line of the text
 */
public record Painting(List<MarkRun> runs, List<LineLook> looks, List<Set<GutterSign>> signs) {

    public Painting {
        runs = List.copyOf(runs);
        looks = List.copyOf(looks);
        signs = List.copyOf(signs);
    }
}
