package dev.parallax.benchmark;

import dev.parallax.diff.EditScript;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two editions of one book, cut already, compared by us and by the one peer that is about as fast. */
@State(Scope.Benchmark)
public class WordDiffBenchmark extends WarmBenchmark {

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
