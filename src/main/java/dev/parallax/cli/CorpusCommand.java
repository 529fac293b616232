package dev.parallax.cli;

import dev.parallax.compare.CompareOptions;
import dev.parallax.story.Notice;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code corpus}: one story a line in, one comparison a line out, in order; goes on where an earlier run stopped. */
@Command(name = "corpus",
        description = "${bundle:cli.corpus.description}")
final class CorpusCommand implements Callable<Integer> {

    @Parameters(paramLabel = "STORIES.jsonl", description = "${bundle:cli.corpus.input}")
    private Path input = Path.of("");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT.jsonl", description = "${bundle:cli.corpus.output}")
    private Path output = Path.of("");

    @Mixin
    private final HelpOptions help = new HelpOptions();

    @Mixin
    private IgnoreOption ignore = new IgnoreOption();

    private final Console console;

    CorpusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        CompareOptions options = new CompareOptions(CompareOptions.DEFAULT.base(), ignore.kinds());
        if (!Files.isRegularFile(input)) {
            throw new CommandException("cli.corpus.no-input", input.toString());
        }
        OutputFile.check(output, List.of(input.toString()));
        try (BufferedReader stories = Files.newBufferedReader(input, StandardCharsets.ISO_8859_1);
                CorpusOutput comparisons = resume()) {
            if (comparisons.linesBefore() > 0) {
                console.tell("cli.corpus.resumed", output.toString(), comparisons.linesBefore());
            }
            try (ProgressBar bar = bar();
                    CorpusRun run = new CorpusRun(options, stories, comparisons)) {
                long failed = run.toTheEnd(bar::step);
                if (failed > 0) {
                    console.tell("cli.corpus.failed", failed);
                }
                return failed > 0 ? CommandLineMain.DONE_IN_PART : CommandLineMain.DONE;
            }
        } catch (IOException e) {
            throw new CommandException(Notice.of("cli.corpus.io", String.valueOf(e.getMessage())), e);
        }
    }

    private CorpusOutput resume() {
        try {
            return CorpusOutput.resume(output);
        } catch (IOException e) {
            throw OutputFile.failed(output, e);
        }
    }

    /** A bar where somebody watches; nothing where output is collected. */
    private ProgressBar bar() throws IOException {
        long lines;
        try (var all = Files.lines(input, StandardCharsets.ISO_8859_1)) {
            lines = all.count();
        }
        boolean watched = System.console() != null && System.console().isTerminal();
        return new ProgressBarBuilder()
                .setTaskName(console.messages().text("cli.corpus.task"))
                .setInitialMax(lines)
                .setUpdateIntervalMillis(watched ? 200 : Integer.MAX_VALUE)
                .setConsumer(watched ? null : new DelegatingProgressBarConsumer(text -> {}))
                .build();
    }
}
