package dev.parallax.ui.reader;

import dev.parallax.diff.Ignored;
import dev.parallax.ui.painting.Filters;
import dev.parallax.ui.painting.Perspective;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the reader likes to read. */
public final class ReadingOptions {

    /** Sizes of the reading text in pixels; the style sheet has a class for each. */
    private static final int[] SIZES = {13, 14, 15, 16, 17, 18, 20, 22, 24, 28, 32};

    private static final int USUAL = 3;

    private final ReadOnlyIntegerWrapper textSize = new ReadOnlyIntegerWrapper(SIZES[USUAL]);
    private final ObjectProperty<Filters> filters = new SimpleObjectProperty<>(Filters.ALL);
    private final ObjectProperty<Set<Ignored>> ignored = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Perspective> perspective = new SimpleObjectProperty<>(Perspective.AGAINST_BASE);
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty inStep = new SimpleBooleanProperty(true);
    private final BooleanProperty panelShown = new SimpleBooleanProperty(true);
    private int step = USUAL;

    /** In pixels. */
    public ReadOnlyIntegerProperty textSize() {
        return textSize.getReadOnlyProperty();
    }

    /** The text size that is usual, in pixels. */
    public static int usualTextSize() {
        return SIZES[USUAL];
    }

    public void largerText() {
        stepTo(step + 1);
    }

    public void smallerText() {
        stepTo(step - 1);
    }

    public void usualText() {
        stepTo(USUAL);
    }

    public ObjectProperty<Filters> filters() {
        return filters;
    }

    /** Kinds of differences that are neither marked nor counted. */
    public ObjectProperty<Set<Ignored>> ignored() {
        return ignored;
    }

    /** Ignores this kind of differences from now on or, where it was ignored, no longer. */
    public void flip(Ignored kind) {
        Set<Ignored> changed = new HashSet<>(ignored.get());
        if (!changed.remove(kind)) {
            changed.add(kind);
        }
        ignored.set(Set.copyOf(changed));
    }

    /** What differences are told by. */
    public ObjectProperty<Perspective> perspective() {
        return perspective;
    }

    public BooleanProperty dark() {
        return dark;
    }

    /** Whether the panes follow one another when one is scrolled. */
    public BooleanProperty inStep() {
        return inStep;
    }

    /** Whether the side panel is shown. */
    public BooleanProperty panelShown() {
        return panelShown;
    }

    private void stepTo(int newStep) {
        step = Math.clamp(newStep, 0, SIZES.length - 1);
        textSize.set(SIZES[step]);
    }
}
