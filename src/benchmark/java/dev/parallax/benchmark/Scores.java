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
import org.openjdk.jmh.util.Statistics;

/** What was measured, by benchmark and parameter. */
final class Scores {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double MEGABYTE = 1 << 20;

    private final Map<String, Map<String, Score>> scores = new LinkedHashMap<>();

    /**
     * @param millis on average
     * @param each the time of every iteration, in milliseconds
     * @param spread of all times that were taken, in milliseconds
     * @param megabytes allocated by one run, whether or not collected meanwhile
     * @param resident the most megabytes that the program held; 0 where that is not known
     */
    record Score(double millis, List<Double> each, Statistics spread, double megabytes, double resident) {}

    Scores(Collection<RunResult> results) {
        for (RunResult result : results) {
            scores.computeIfAbsent(name(result.getParams()), unseen -> new LinkedHashMap<>())
                    .put(parameter(result.getParams()), score(result));
        }
    }

    private static Score score(RunResult result) {
        List<Double> each = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(iteration -> iteration.getPrimaryResult().getScore())
                .toList();
        double allocated = profiled(result, ALLOCATED) / MEGABYTE;
        Result<?> primary = result.getPrimaryResult();
        double resident = profiled(result, ResidentMemory.PEAK);
        return new Score(primary.getScore(), each, primary.getStatistics(), allocated, resident);
    }

    private static double profiled(RunResult result, String name) {
        Result<?> found = result.getSecondaryResults().get(name);
        return found == null ? 0 : found.getScore();
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
