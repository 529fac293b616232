package dev.parallax.benchmark;

import dev.parallax.diff.EditScript;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same kind of text and of edits at growing length. */
@State(Scope.Benchmark)
public class GrowthBenchmark extends WarmBenchmark {

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
