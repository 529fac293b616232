package dev.parallax.ui.claims;

import dev.parallax.ui.reader.PaneModel;
import javafx.scene.control.Label;

/** The letter by which the row of panes calls a version, in a small box. */
final class VersionLetter extends Label {

    VersionLetter(PaneModel pane) {
        super(pane.letter().get());
        getStyleClass().addAll("letter", "small-letter");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(pane.letter().get() + " " + pane.label().get());
    }
}
