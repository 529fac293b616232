package dev.parallax.benchmark;

import dev.parallax.compare.Comparison;
import dev.parallax.story.Story;
import dev.parallax.ui.reader.PaneView;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.input.ScrollEvent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A turn of the wheel in all panes at once, from the event to the picture, drawn without a display or graphics card. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 2, time = 5)
@Fork(value = 1, jvmArgsAppend = ScrollBenchmark.HEAP)
public class ScrollBenchmark {

    /** What five books are to be read with. */
    static final String HEAP = "-Xmx1g";

    static final double WIDTH = 1600;
    static final double HEIGHT = 1000;

    /** In pixels, about three lines. */
    private static final double TURN = 60;

    @Param({"FIVE_BOOKS", "TWENTY"})
    public Stories read;

    private Window window;
    private double direction;
    private int turns;

    @Setup(Level.Trial)
    public void open() {
        Window.startToolkit();
        Story story = read.story();
        Comparison compared = new Reader().words(story);
        window = new Window(compared, WIDTH, HEIGHT);
        window.open(story);
    }

    @TearDown(Level.Trial)
    public void close() {
        window.close();
    }

    @Benchmark
    public void scroll() {
        window.frame(this::turn);
    }

    /** Down for a while and up again, so that the end is never reached. */
    private void turn() {
        if (turns++ % 60 == 0) {
            direction = direction > 0 ? -TURN : TURN;
        }
        List<PaneView> panes = window.room().readerView().panes();
        PaneView pane = panes.get(panes.size() / 2);
        Bounds on = pane.area().localToScreen(pane.area().getBoundsInLocal());
        pane.area().fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL, 50, 50, on.getMinX() + 50, on.getMinY() + 50, false, false, false, false, false, false,
                0, -direction, 0, -direction, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }
}
