package dev.parallax.benchmark;

import dev.parallax.diff.EditScript;
import java.util.List;
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

/** The same kind of text and of edits at growing length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = Benchmarks.HEAP)
public class GrowthBenchmark {

    @Param({"10000", "40000", "160000", "640000", "1600000"})
    public int tokens;

    private TextPair texts;

    @Setup
    public void write() {
        Prose prose = new Prose(Prose.SOFT, tokens);
        List<String> words = prose.write(tokens);
        texts = TextPair.of(Prose.text(words), Prose.text(prose.edit(words)));
    }

    @Benchmark
    public int[] engine() {
        return Parallax.engine(texts);
    }

    @Benchmark
    public EditScript enginePasses() {
        return Parallax.enginePasses(texts);
    }
}
