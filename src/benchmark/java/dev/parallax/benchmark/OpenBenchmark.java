package dev.parallax.benchmark;

import dev.parallax.compare.Comparison;
import dev.parallax.story.Story;
import dev.parallax.ui.painting.Painting;
import dev.parallax.ui.painting.Perspective;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.settings.ReadingOptions;
import java.util.concurrent.TimeUnit;
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

/** What the reader waits for when a story opens that has been compared, or when it is to be seen in another way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgsAppend = ScrollBenchmark.HEAP)
public class OpenBenchmark {

    @Param({"FIVE_BOOKS", "TWENTY"})
    public Stories opened;

    private Story story;
    private Window window;

    @Setup(Level.Trial)
    public void compare() {
        Window.startToolkit();
        story = opened.story();
        Comparison compared = new Reader().words(story);
        window = new Window(compared, ScrollBenchmark.WIDTH, ScrollBenchmark.HEIGHT);
        window.open(story);
    }

    @TearDown(Level.Trial)
    public void close() {
        window.close();
    }

    @Benchmark
    public void open() {
        window.open(story);
    }

    @Benchmark
    public void otherTheme() {
        window.frame(() -> window.context().options().dark().set(!window.context().options().dark().get()));
    }

    @Benchmark
    public void otherView() {
        ReadingOptions options = window.context().options();
        boolean isBase = options.perspective().get() == Perspective.AGAINST_BASE;
        painted(
                window.context().reader().base().get(),
                () -> options.perspective().set(isBase ? Perspective.HEAT : Perspective.AGAINST_BASE));
    }

    @Benchmark
    public void otherBase() {
        ReaderModel reader = window.context().reader();
        int next = (reader.panes().indexOf(reader.base().get()) + 1) % reader.panes().size();
        painted(reader.panes().get(next), () -> reader.makeBase(reader.panes().get(next)));
    }

    /** Until a pane is drawn with other marks than before. */
    private void painted(PaneModel pane, Runnable change) {
        Painting before = pane.painting().get();
        window.drawn(change, () -> pane.painting().get() != before, 1);
    }
}
