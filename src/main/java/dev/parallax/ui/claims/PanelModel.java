package dev.parallax.ui.claims;

import dev.parallax.ui.reader.Focus;
import dev.parallax.ui.reader.FocusModel;
import java.util.EnumMap;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/** What the side panel shows, and how wide it is. */
public final class PanelModel {

    /** The lists that the panel has. */
    public enum View {
        FINDINGS(320, 0, 0.16),
        CLAIMS(330, 31, 0.25),
        QUOTATIONS(430, 0, 0.22),
        DIFFERENCES(360, 0, 0.2);

        private final double words;
        private final double perVersion;
        private final double share;

        /**
         * @param words room for words, in pixels
         * @param perVersion room for a column a version
         * @param share of a window that has more room than that
         */
        View(double words, double perVersion, double share) {
            this.words = words;
            this.perVersion = perVersion;
            this.share = share;
        }

        private double usual(int versions, double room) {
            return Math.max(words + perVersion * versions, room * share);
        }
    }

    /** In pixels; in less a line holds too few words to be read. */
    private static final double LEAST_WIDTH = 280;

    private static final double USUAL_ROOM = 1440;

    /** The panes are what the window is for. */
    private static final double LARGEST_SHARE = 0.48;

    private final FocusModel focus;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.FINDINGS);
    private final ReadOnlyBooleanWrapper passageShown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper width = new ReadOnlyDoubleWrapper();
    private final DoubleProperty room = new SimpleDoubleProperty(USUAL_ROOM);
    private final IntegerProperty versions = new SimpleIntegerProperty();
    private final ObservableMap<View, Double> chosen = FXCollections.observableMap(new EnumMap<>(View.class));
    private boolean staying;
    private long visit;

    public PanelModel(FocusModel focus) {
        this.focus = focus;
        focus.focus().subscribe(this::follow);
        view.subscribe(this::measure);
        room.subscribe(this::measure);
        versions.subscribe(this::measure);
        chosen.addListener((MapChangeListener<View, Double>) change -> measure());
        measure();
    }

    /** The list that is shown, or that the reader comes back to from a passage. */
    public ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    /** Whether the picked passage is shown in place of the list. */
    public ReadOnlyBooleanProperty passageShown() {
        return passageShown.getReadOnlyProperty();
    }

    /** In pixels. */
    public ReadOnlyDoubleProperty width() {
        return width.getReadOnlyProperty();
    }

    /** How wide panes and panel are together. */
    public DoubleProperty room() {
        return room;
    }

    /** How wide the reader wants lists to be, in pixels; nothing for those that are as wide as usual. */
    public ObservableMap<View, Double> chosenWidths() {
        return chosen;
    }

    /** How many versions a table has to hold. */
    public IntegerProperty versions() {
        return versions;
    }

    /** Shows a list; what is picked stays picked. */
    public void show(View wanted) {
        passageShown.set(false);
        view.set(wanted);
    }

    /** Shows the picked passage once more; does nothing where nothing is picked. */
    public void showPassage() {
        passageShown.set(focus.focus().get() != null);
    }

    /** From the passage to the list that the reader came from. */
    public void back() {
        passageShown.set(false);
    }

    /** Picks something without leaving the list. */
    void stay(Runnable pick) {
        staying = true;
        try {
            pick.run();
        } finally {
            staying = false;
        }
    }

    /** Gives the list that is shown this width from now on, as far as there is room. */
    public void resize(double wanted) {
        chosen.put(view.get(), Math.clamp(wanted, LEAST_WIDTH, widest()));
    }

    private void follow(@Nullable Focus picked) {
        if (picked == null) {
            passageShown.set(false);
        } else if (picked.visit() != visit) {
            visit = picked.visit();
            passageShown.set(!staying);
        }
    }

    private void measure() {
        View shown = view.get();
        double wanted = chosen.getOrDefault(shown, shown.usual(versions.get(), room.get()));
        width.set(Math.rint(Math.clamp(wanted, LEAST_WIDTH, widest())));
    }

    private double widest() {
        return Math.max(LEAST_WIDTH, room.get() * LARGEST_SHARE);
    }
}
