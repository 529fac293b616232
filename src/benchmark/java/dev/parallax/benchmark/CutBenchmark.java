package dev.parallax.benchmark;

import dev.parallax.diff.EditScript;
import dev.parallax.story.Version;
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

/** Two editions of one book as they were read; apart from the others so that nothing but the texts is in the heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = Benchmarks.HEAP)
public class CutBenchmark {

    @Param
    public Editions pair;

    private Version from;
    private Version to;

    @Setup
    public void read() {
        from = Version.ofText("from", pair.from());
        to = Version.ofText("to", pair.to());
    }

    @Benchmark
    public EditScript cutEnginePasses() {
        return Parallax.cutEnginePasses(from, to);
    }
}
