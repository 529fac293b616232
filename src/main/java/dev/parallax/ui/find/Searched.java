package dev.parallax.ui.find;

import dev.parallax.compare.Comparison;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.PlaceMap;
import dev.parallax.ui.reader.ReaderModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something is looked for: the panes as they stand and what is known about them.
 *
 * @param texts from left to right
 * @param comparison null while there is none
 * @param places where places of one version lie in another; null while there is no comparison
 */
record Searched(List<Text> texts, @Nullable Comparison comparison, @Nullable PlaceMap places) {

    Searched {
        texts = List.copyOf(texts);
    }

    /** @param row the panes that are searched, from left to right */
    static Searched of(ReaderModel reader, List<PaneModel> row) {
        List<Text> texts = row.stream()
                .map(pane -> new Text(pane.place(), pane.text(), pane.leftOutShown().get()))
                .toList();
        return new Searched(texts, reader.comparison().get(), reader.places());
    }

    /**
     * One pane's text.
     *
     * @param version place of the version in the story
     * @param whole whether lines are shown of which nothing is compared
     */
    record Text(int version, String text, boolean whole) {}
}
