package dev.parallax.benchmark;

import dev.parallax.story.Story;
import java.time.Duration;
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

/** How long a comparison goes on when it is cancelled, at moments spread evenly over it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Measurement(iterations = CancelBenchmark.TRIES)
@Fork(value = 1, jvmArgsAppend = Benchmarks.HEAP)
public class CancelBenchmark {

    static final int TRIES = 15;

    @Param("TWENTY")
    public Stories cancelled;

    private final Reader reader = new Reader();
    private Story texts;
    private Duration whole;
    private int tries;
    private Interrupted comparison;

    @Setup
    public void read() {
        texts = cancelled.story();
        reader.meaning(texts);
        long start = System.nanoTime();
        reader.meaning(texts);
        whole = Duration.ofNanos(System.nanoTime() - start);
    }

    /** On a busy machine no two comparisons take the same time, so one may have ended when its moment comes. */
    @Setup(Level.Iteration)
    public void start() {
        Duration wait = whole.multipliedBy(tries++ % TRIES).dividedBy(TRIES);
        comparison = new Interrupted(reader, texts);
        while (!comparison.runsAfter(wait)) {
            wait = wait.multipliedBy(9).dividedBy(10);
            comparison = new Interrupted(reader, texts);
        }
    }

    @Benchmark
    public void cancel() {
        comparison.cancel();
    }
}
