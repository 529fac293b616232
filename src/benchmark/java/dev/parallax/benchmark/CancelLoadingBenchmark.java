package dev.parallax.benchmark;

import dev.parallax.meaning.ModelVectors;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long the first comparison of a program goes on when it is cancelled so many milliseconds after it asked for the model. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = Benchmarks.HEAP)
public class CancelLoadingBenchmark {

    @Param({"0", "50", "100", "150", "200"})
    public int millis;

    private Interrupted comparison;

    @Setup
    public void start() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        Reader reader = new Reader((documents, sentences, progress, cancel) -> {
            asked.countDown();
            return new ModelVectors().read(documents, sentences, progress, cancel);
        });
        comparison = new Interrupted(reader, Stories.FIVE.story());
        asked.await();
        comparison.runsAfter(Duration.ofMillis(millis));
    }

    @Benchmark
    public void cancel() {
        comparison.cancel();
    }
}
