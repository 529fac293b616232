package dev.parallax.ui.reader;

import dev.parallax.compare.Comparison;
import dev.parallax.compare.StoryMap;
import dev.parallax.text.Document;
import dev.parallax.ui.painting.Painter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A comparison and what the window needs of it that takes long to find out for long texts.
 *
 * @param facts one entry per version, in the story's order
 */
record Compared(Comparison comparison, PlaceMap places, List<PaneFacts> facts, StoryMap map) {

    Compared {
        facts = List.copyOf(facts);
    }

    /** Belongs in the background. */
    static Compared of(Comparison comparison, PlaceMap places) {
        List<PaneFacts> facts = IntStream.range(0, comparison.documents().size())
                .mapToObj(version -> facts(comparison, version))
                .toList();
        return new Compared(comparison, places, facts, new StoryMap(comparison));
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
