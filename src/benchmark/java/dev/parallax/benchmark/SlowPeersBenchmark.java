package dev.parallax.benchmark;

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

/** Peers that take seconds for a novel and more than a minute for the Bible: single runs, of the novel only. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = Benchmarks.HEAP)
public class SlowPeersBenchmark {

    @Param("FRANKENSTEIN")
    public Editions pair;

    private TextPair texts;

    @Setup
    public void read() {
        texts = pair.texts();
    }

    @Benchmark
    public int[] myers() {
        return Peers.myers(texts);
    }

    @Benchmark
    public int[] linearSpace() {
        return Peers.linearSpace(texts);
    }

    @Benchmark
    public int[] diffMatchPatch() {
        return Peers.diffMatchPatch(texts);
    }
}
