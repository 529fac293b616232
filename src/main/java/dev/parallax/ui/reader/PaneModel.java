package dev.parallax.ui.reader;

import dev.parallax.story.Version;
import dev.parallax.ui.painting.Painter;
import dev.parallax.ui.painting.Painting;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** One version as it stands in the row of panes. */
public final class PaneModel {

    private final ReadOnlyStringWrapper letter = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<Painting> painting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PaneFacts> facts = new ReadOnlyObjectWrapper<>(PaneFacts.UNKNOWN);
    private final BooleanProperty leftOutShown = new SimpleBooleanProperty();
    private final Version version;
    private int place;

    PaneModel(Version version) {
        this.version = version;
        label.set(version.label());
        painting.set(Painter.plain(version.text()));
    }

    public Version version() {
        return version;
    }

    public String text() {
        return version.text();
    }

    /** The place of the version in the story, which is not its place in the row. */
    public int place() {
        return place;
    }

    /** A for the first pane of the row, B for the second, and so on. */
    public ReadOnlyStringProperty letter() {
        return letter.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty label() {
        return label.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Painting> painting() {
        return painting.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PaneFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** Whether captions, credits and boilerplate are shown. */
    public BooleanProperty leftOutShown() {
        return leftOutShown;
    }

    void standAt(int placeInStory, String labelInStory) {
        place = placeInStory;
        label.set(labelInStory);
    }

    void standInRow(int placeInRow) {
        letter.set(letterOf(placeInRow));
    }

    void show(Painting newPainting) {
        painting.set(newPainting);
    }

    void know(PaneFacts newFacts) {
        facts.set(newFacts);
    }

    /** Takes all marks away and lets the lines stand as they are, so that nothing jumps. */
    void unmark() {
        Painting plain = Painter.plain(version.text());
        painting.set(new Painting(plain.runs(), painting.get().looks(), plain.signs()));
    }

    static String letterOf(int placeInRow) {
        return String.valueOf((char) ('A' + placeInRow));
    }
}
