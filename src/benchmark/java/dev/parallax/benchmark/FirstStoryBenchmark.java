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

/** The first comparison of a program that has the heap that Java gives it, loading of the language model included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Measurement(iterations = 1)
@Fork(1)
public class FirstStoryBenchmark {

    @Param({"SAMPLE", "FIVE"})
    public Stories first;

    private Story texts;

    @Setup
    public void read() {
        texts = first.story();
    }

    @Benchmark
    public Comparison meaning() {
        return new Reader().meaning(texts);
    }
}
