package dev.parallax.benchmark;

import dev.parallax.diff.EditScript;
import dev.parallax.story.Version;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two editions of one book as they were read; apart from the others so that nothing but the texts is in the heap. */
@State(Scope.Benchmark)
public class CutBenchmark extends WarmBenchmark {

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
