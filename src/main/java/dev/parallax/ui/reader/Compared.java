package dev.parallax.ui.reader;

import dev.parallax.compare.Agreements;
import dev.parallax.compare.Comparer;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.StoryMap;
import dev.parallax.text.Document;
import dev.parallax.ui.painting.Painter;
import dev.parallax.work.CancelToken;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A comparison and what the window needs of it that takes long to find out for long texts.
 *
 * @param agreements who agrees with whom, whichever version is the base
 * @param facts one entry per version, in the story's order
 */
record Compared(
        Comparison comparison, PlaceMap places, Agreements agreements, List<PaneFacts> facts, StoryMap map) {

    Compared {
        facts = List.copyOf(facts);
    }

    /** Belongs in the background. */
    static Compared of(Comparison comparison, PlaceMap places) {
        return new Compared(comparison, places, Agreements.of(comparison), facts(comparison), new StoryMap(comparison));
    }

    /** The same beside another base. Belongs in the background. */
    Compared rebased(int base, CancelToken cancel) {
        Comparison found = Comparer.rebase(comparison, agreements.scripts(), base, cancel);
        return new Compared(found, places, agreements, facts(found), map.rebased(found));
    }

    private static List<PaneFacts> facts(Comparison comparison) {
        return IntStream.range(0, comparison.documents().size())
                .parallel()
                .mapToObj(version -> facts(comparison, version))
                .toList();
    }

    private static PaneFacts facts(Comparison comparison, int version) {
        Document document = comparison.documents().get(version);
        return new PaneFacts(
                document.wordCount(),
                comparison.distance(version),
                Painter.countLeftOut(document),
                comparison.scripts().get(version).approximate());
    }
}
