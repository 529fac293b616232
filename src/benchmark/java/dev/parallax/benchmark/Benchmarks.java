package dev.parallax.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs all benchmarks, or those that JMH's own arguments choose, and shows the tables; those of a whole run go into the
 * README.
 */
public final class Benchmarks {

    /** What the comparison of two Bibles has to do with, and enough for the others, too. */
    static final String HEAP = "-Xmx512m";

    private Benchmarks() {}

    public static void main(String[] args) throws IOException {
        try {
            run(args);
        } catch (CommandLineOptionException | RunnerException e) {
            System.err.println(e);
            System.exit(1);
        }
    }

    private static void run(String[] args) throws CommandLineOptionException, RunnerException, IOException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .addProfiler(GCProfiler.class)
                .addProfiler(ResidentMemory.class)
                .shouldFailOnError(true);
        boolean hasAll = Editions.areThere() && TextFolder.OUTLETS.isThere();
        if (!hasAll) {
            System.out.println("A folder of texts is not there, so only the others are measured and README.md stays as it"
                    + " is; -Deditions=FOLDER and -Dstories=FOLDER name the folders.");
            leaveOutStories(options);
        }
        if (!Editions.areThere()) {
            leaveOutEditions(options);
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        String tables = SpeedTable.markdown(new Scores(results), command(args));
        System.out.println("\n" + tables);
        if (args.length == 0 && hasAll) {
            Readme.write(tables);
        }
    }

    private static void leaveOutEditions(ChainedOptionsBuilder options) {
        options.exclude(WordDiffBenchmark.class.getSimpleName())
                .exclude(CutBenchmark.class.getSimpleName())
                .exclude(SlowPeersBenchmark.class.getSimpleName())
                .param(WorstCaseBenchmark.PARAMETER, Arrays.stream(WorstCase.values())
                        .filter(worstCase -> !worstCase.isMadeOfEditions())
                        .map(WorstCase::name)
                        .toArray(String[]::new));
    }

    private static void leaveOutStories(ChainedOptionsBuilder options) {
        options.param(StoryBenchmark.PARAMETER, thoseThere(Arrays.stream(Stories.values())))
                .param(FindingsBenchmark.PARAMETER, thoseThere(FindingsBenchmark.STORIES.stream()));
    }

    private static String[] thoseThere(Stream<Stories> stories) {
        return stories.filter(Stories::isThere).map(Stories::name).toArray(String[]::new);
    }

    private static String command(String[] args) {
        return args.length == 0 ? "mvn -Pbenchmarks" : "mvn -Pbenchmarks -Dargs=\"" + String.join(" ", args) + '"';
    }
}
