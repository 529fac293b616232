package dev.parallax.ui.claims;

import dev.parallax.message.Messages;
import dev.parallax.ui.reader.PaneModel;
import java.util.List;
import javafx.scene.control.Label;

/** The letter by which the row of panes calls a version, in a small box. */
final class VersionLetter extends Label {

    VersionLetter(PaneModel pane) {
        super(pane.letter().get());
        getStyleClass().addAll("letter", "small-letter");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(pane.letter().get() + " " + pane.label().get());
    }

    /** The letters of some versions, as the panes stand. */
    static String list(List<Integer> versions, List<PaneModel> panes, Messages messages) {
        return messages.list(panes.stream()
                .filter(pane -> versions.contains(pane.place()))
                .map(pane -> pane.letter().get())
                .toList());
    }
}
