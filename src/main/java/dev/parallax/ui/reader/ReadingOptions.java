package dev.parallax.ui.reader;

import dev.parallax.diff.Ignored;
import dev.parallax.ui.painting.Filters;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the reader likes to read. */
public final class ReadingOptions {

    /** Sizes of the reading text in pixels; the style sheet has a class for each. */
    private static final int[] SIZES = {13, 14, 15, 16, 17, 18, 20, 22, 24, 28, 32};

    private static final int USUAL = 3;

    public static final int MOST_CONTEXT = 5;

    private final ReadOnlyIntegerWrapper textSize = new ReadOnlyIntegerWrapper(SIZES[USUAL]);
    private final ObjectProperty<Filters> filters = new SimpleObjectProperty<>(Filters.ALL);
    private final ObjectProperty<Set<Ignored>> ignored = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final ObjectProperty<ScrollMode> scrollMode = new SimpleObjectProperty<>(ScrollMode.FLUID);
    private final BooleanProperty inStep = new SimpleBooleanProperty(true);
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final IntegerProperty foldContext = new SimpleIntegerProperty(1);
    private final BooleanProperty panelShown = new SimpleBooleanProperty(true);
    private ScrollMode together = ScrollMode.FLUID;
    private int step = USUAL;

    public ReadingOptions() {
        scrollMode.subscribe(mode -> {
            together = mode == ScrollMode.APART ? together : mode;
            inStep.set(mode != ScrollMode.APART);
        });
        inStep.subscribe(on -> scrollMode.set(on ? together : ScrollMode.APART));
    }

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

    public BooleanProperty dark() {
        return dark;
    }

    /** How the panes go when one of them is scrolled. */
    public ObjectProperty<ScrollMode> scrollMode() {
        return scrollMode;
    }

    /** Whether the panes follow one another when one is scrolled, in the way in which they did last. */
    public BooleanProperty inStep() {
        return inStep;
    }

    /** Levels paragraphs with blank space from now on or, where that is done, no longer. */
    public void flipRows() {
        scrollMode.set(scrollMode.get() == ScrollMode.ALIGNED ? ScrollMode.FLUID : ScrollMode.ALIGNED);
    }

    /** Whether paragraphs without differences are folded away. */
    public BooleanProperty folded() {
        return folded;
    }

    /** How many paragraphs around differences stay open, 0 to {@link #MOST_CONTEXT}. */
    public IntegerProperty foldContext() {
        return foldContext;
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
