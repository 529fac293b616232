package dev.parallax.benchmark;

import dev.parallax.diff.EditScript;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Texts that a diff may take long for. */
@State(Scope.Benchmark)
public class WorstCaseBenchmark extends WarmBenchmark {

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
