package dev.parallax.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code open}: the window on the given versions, or on the sample story. */
@Command(name = "open",
        description = "${bundle:cli.open.description}")
final class OpenCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "A B", description = "${bundle:cli.locations}")
    private List<String> locations = List.of();

    @Mixin
    private final HelpOptions help = new HelpOptions();

    @Mixin
    private IgnoreOption ignore = new IgnoreOption();

    private final Windows windows;

    OpenCommand(Windows windows) {
        this.windows = windows;
    }

    @Override
    public Integer call() {
        return windows.open(new OpenRequest(locations, ignore.kinds()));
    }
}
