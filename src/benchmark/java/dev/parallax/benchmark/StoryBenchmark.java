package dev.parallax.benchmark;

import dev.parallax.compare.Comparison;
import dev.parallax.story.Story;
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

/** Everything that a comparison does, in a warm program; an iteration is at least one comparison, however long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = Benchmarks.HEAP)
public class StoryBenchmark {

    /** The name of the parameter, by which a run leaves out what it has no texts for. */
    static final String PARAMETER = "story";

    @Param
    public Stories story;

    private final Reader reader = new Reader();
    private Story texts;

    @Setup
    public void read() {
        texts = story.story();
    }

    @Benchmark
    public Comparison words() {
        return reader.words(texts);
    }

    @Benchmark
    public Comparison meaning() {
        return reader.meaning(texts);
    }
}
