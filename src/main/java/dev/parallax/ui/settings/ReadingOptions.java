package dev.parallax.ui.settings;

import dev.parallax.diff.Ignored;
import dev.parallax.ui.painting.Filters;
import dev.parallax.ui.painting.Perspective;
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
    private final ObjectProperty<Perspective> perspective = new SimpleObjectProperty<>(Perspective.AGAINST_BASE);
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.SERIF);
    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final BooleanProperty systemDark = new SimpleBooleanProperty();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty basePinned = new SimpleBooleanProperty();
    private final ObjectProperty<ScrollMode> scrollMode = new SimpleObjectProperty<>(ScrollMode.FLUID);
    private final BooleanProperty inStep = new SimpleBooleanProperty(true);
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final IntegerProperty foldContext = new SimpleIntegerProperty(1);
    private final BooleanProperty panelShown = new SimpleBooleanProperty(true);
    private final BooleanProperty mapShown = new SimpleBooleanProperty(true);
    private final BooleanProperty ribbonsShown = new SimpleBooleanProperty(true);
    private ScrollMode together = ScrollMode.FLUID;
    private int step = USUAL;

    public ReadingOptions() {
        theme.subscribe(this::choosePalette);
        systemDark.subscribe(this::choosePalette);
        dark.subscribe(isDark -> {
            if (isDark != theme.get().isDark(systemDark.get())) {
                theme.set(isDark ? ThemeChoice.DARK : ThemeChoice.LIGHT);
            }
        });
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

    /** Reads at this size from now on, or at the nearest that there is. */
    public void readAt(int pixels) {
        int nearest = 0;
        for (int size = 1; size < SIZES.length; size++) {
            if (Math.abs(SIZES[size] - pixels) < Math.abs(SIZES[nearest] - pixels)) {
                nearest = size;
            }
        }
        stepTo(nearest);
    }

    /** The letters that the texts are read in. */
    public ObjectProperty<Face> face() {
        return face;
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

    /** What the reader wants: light, dark, or whatever the system has. */
    public ObjectProperty<ThemeChoice> theme() {
        return theme;
    }

    /** Whether the system is dark. */
    public BooleanProperty systemDark() {
        return systemDark;
    }

    /** Whether the window is dark; to set it is to choose light or dark. */
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

    /** Whether the map of the whole is shown below the panes. */
    public BooleanProperty mapShown() {
        return mapShown;
    }

    /** Whether bands between the panes join what belongs together. */
    public BooleanProperty ribbonsShown() {
        return ribbonsShown;
    }

    /** Whether the base stands at the left end and stays in sight there. */
    public BooleanProperty basePinned() {
        return basePinned;
    }

    private void choosePalette() {
        dark.set(theme.get().isDark(systemDark.get()));
    }

    private void stepTo(int newStep) {
        step = Math.clamp(newStep, 0, SIZES.length - 1);
        textSize.set(SIZES[step]);
    }
}
