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

/** Texts that a diff may take long for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = Benchmarks.HEAP)
public class WorstCaseBenchmark {

    /** The name of the parameter, by which a run leaves out what it has no texts for. */
    static final String PARAMETER = "worstCase";

    @Param
    public WorstCase worstCase;

    private TextPair texts;

    @Setup
    public void write() {
        texts = worstCase.texts();
    }

    @Benchmark
    public EditScript enginePasses() {
        return Parallax.enginePasses(texts);
    }
}
