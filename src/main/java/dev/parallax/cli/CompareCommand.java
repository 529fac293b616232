package dev.parallax.cli;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.compare.Comparison;
import dev.parallax.diff.Ignored;
import dev.parallax.message.Messages;
import dev.parallax.report.CsvReport;
import dev.parallax.report.JsonReport;
import dev.parallax.report.Report;
import dev.parallax.report.TextReport;
import dev.parallax.source.LoadedStory;
import dev.parallax.source.StoryLoader;
import dev.parallax.source.StoryTitle;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: the comparison of the given versions on standard output or in a file; needs no display. */
@Command(name = "compare",
        description = "${bundle:cli.compare.description}")
final class CompareCommand implements Callable<Integer> {

    /** What the comparison can be written as. */
    enum Format {
        text,
        csv,
        json
    }

    @Parameters(arity = "1..*", paramLabel = "A B", description = "${bundle:cli.locations}")
    private List<String> locations = List.of();

    @Option(names = "--base", paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.base}")
    private @Nullable String base;

    @Mixin
    private final HelpOptions help = new HelpOptions();

    @Mixin
    private IgnoreOption ignore = new IgnoreOption();

    @Option(names = "--format", defaultValue = "text", paramLabel = "text|csv|json", description = "${bundle:cli.compare.format}")
    private Format format = Format.text;

    @Option(names = {"-o", "--output"}, paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.compare.output}")
    private @Nullable Path output;

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (output != null) {
            OutputFile.check(output, locations);
        }
        Set<Ignored> ignored = ignore.kinds();
        LoadedStory loaded = new StoryLoader().load(locations, new CancelToken());
        loaded.notices().forEach(console::tell);
        for (Version version : loaded.versions()) {
            version.warnings().forEach(warning ->
                    console.tell("compare.warning", version.label(), console.messages().text(warning)));
        }
        if (loaded.versions().isEmpty()) {
            return CommandLineMain.FAILED;
        }
        if (output != null) {
            OutputFile.check(output, origins(loaded.versions()));
        }
        String title = words().text(StoryTitle.of(loaded.versions()));
        Story story = new Story(title, loaded.versions());
        if (story.size() == 1) {
            console.tell("compare.alone", story.versions().getFirst().label());
        }
        CompareOptions options = new CompareOptions(basePlace(story), ignored);
        write(new Comparer().compare(story, options, Progress.NONE, new CancelToken()));
        return loaded.problems().isEmpty() ? CommandLineMain.DONE : CommandLineMain.DONE_IN_PART;
    }

    /** The files that were read, also those that a folder stood for. */
    private static List<String> origins(List<Version> versions) {
        return versions.stream().map(version -> version.provenance().origin()).filter(Objects::nonNull).toList();
    }

    private int basePlace(Story story) {
        int place = base == null ? 0 : story.indexOf(base);
        if (place < 0) {
            String labels = console.messages().list(story.versions().stream().map(Version::label).toList());
            throw new CommandException("cli.base.unknown", base, labels);
        }
        return place;
    }

    /** What programs read is in English on every machine. */
    private Messages words() {
        return format == Format.json ? Messages.english() : console.messages();
    }

    private void write(Comparison comparison) throws IOException {
        Report report = switch (format) {
            case text -> new TextReport(console.messages());
            case csv -> new CsvReport(console.messages());
            case json -> new JsonReport(words());
        };
        if (output == null) {
            report.write(comparison, console.out());
            console.out().flush();
            return;
        }
        OutputFile.write(output, locations, out -> report.write(comparison, out));
    }
}
