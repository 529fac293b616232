package dev.parallax.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured, by benchmark and parameter. */
final class Scores {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double MEGABYTE = 1 << 20;

    private final Map<String, Map<String, Score>> scores = new LinkedHashMap<>();

    /** @param megabytes allocated by one run, whether or not collected meanwhile */
    record Score(double millis, double megabytes) {}

    Scores(Collection<RunResult> results) {
        for (RunResult result : results) {
            Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
            double megabytes = allocated == null ? 0 : allocated.getScore() / MEGABYTE;
            scores.computeIfAbsent(name(result.getParams()), unseen -> new LinkedHashMap<>())
                    .put(parameter(result.getParams()), new Score(result.getPrimaryResult().getScore(), megabytes));
        }
    }

    private static String name(BenchmarkParams benchmark) {
        return benchmark.getBenchmark().substring(Scores.class.getPackageName().length() + 1);
    }

    private static String parameter(BenchmarkParams benchmark) {
        List<String> values = new ArrayList<>();
        for (String key : benchmark.getParamsKeys()) {
            values.add(benchmark.getParam(key));
        }
        return String.join(" ", values);
    }

    /** @param benchmark its class and method */
    @Nullable Score of(String benchmark, String parameter) {
        return parameters(benchmark).get(parameter);
    }

    /** What a benchmark was run with, in that order. */
    Map<String, Score> parameters(String benchmark) {
        return scores.getOrDefault(benchmark, Map.of());
    }
}
