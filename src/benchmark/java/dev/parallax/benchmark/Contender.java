package dev.parallax.benchmark;

import java.util.function.Function;

/** Everything that is measured on the editions: a row of their tables. */
enum Contender {
    ENGINE("Parallax: engine alone (`AnchoredMyers`)", "WordDiffBenchmark.engine", Parallax::engine),
    ENGINE_PASSES("Parallax: tokens to finished script (`WordDiff`)", "WordDiffBenchmark.enginePasses",
            texts -> Partners.of(Parallax.enginePasses(texts), texts)),
    CUT_ENGINE_PASSES("Parallax: cutting included", "CutBenchmark.cutEnginePasses",
            texts -> Partners.of(Parallax.cutEnginePasses(texts.from(), texts.to()), texts)),
    HISTOGRAM("JGit `HistogramDiff`", "WordDiffBenchmark.histogram", Peers::histogram),
    MYERS("java-diff-utils `MyersDiff`", "SlowPeersBenchmark.myers", Peers::myers),
    LINEAR_SPACE("java-diff-utils `MyersDiffWithLinearSpace`", "SlowPeersBenchmark.linearSpace", Peers::linearSpace),
    DIFF_MATCH_PATCH("diff-match-patch", "SlowPeersBenchmark.diffMatchPatch", Peers::diffMatchPatch);

    private final String label;
    private final String benchmark;
    private final Function<TextPair, int[]> partners;

    Contender(String label, String benchmark, Function<TextPair, int[]> partners) {
        this.label = label;
        this.benchmark = benchmark;
        this.partners = partners;
    }

    String label() {
        return label;
    }

    /** The benchmark's class and method. */
    String benchmark() {
        return benchmark;
    }

    Sizes sizes(TextPair texts) {
        return Sizes.of(partners.apply(texts), texts);
    }

    boolean isSlow() {
        return benchmark.startsWith(SlowPeersBenchmark.class.getSimpleName());
    }
}
