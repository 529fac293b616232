package dev.parallax.benchmark;

import dev.parallax.diff.EditScript;
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
import org.openjdk.jmh.annotations.Warmup;

/** Two editions of one book, cut already, compared by us and by the one peer that is about as fast. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = Benchmarks.HEAP)
public class WordDiffBenchmark {

    @Param
    public Editions pair;

    private TextPair texts;

    @Setup
    public void read() {
        texts = pair.texts();
    }

    @Benchmark
    public int[] engine() {
        return Parallax.engine(texts);
    }

    @Benchmark
    public EditScript enginePasses() {
        return Parallax.enginePasses(texts);
    }

    @Benchmark
    public int[] histogram() {
        return Peers.histogram(texts);
    }
}
