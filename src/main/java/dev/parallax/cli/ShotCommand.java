package dev.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shot}: a picture of the window, drawn without a display. */
@Command(name = "shot",
        description = "${bundle:cli.shot.description}")
final class ShotCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
    private static final Set<String> THEMES = Set.of("light", "dark");

    @Parameters(arity = "0..*", paramLabel = "A B", description = "${bundle:cli.locations}")
    private List<String> locations = List.of();

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "${bundle:cli.label.file}", description = "${bundle:cli.shot.output}")
    private Path output;

    @Option(names = "--size", defaultValue = "1600x1000", paramLabel = "WxH", description = "${bundle:cli.shot.size}")
    private String size;

    @Option(names = "--theme", defaultValue = "light", paramLabel = "light|dark", description = "${bundle:cli.shot.theme}")
    private String theme;

    @Option(names = "--base", paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.base}")
    private @Nullable String base;

    @Mixin
    private final HelpOptions help = new HelpOptions();

    @Mixin
    private IgnoreOption ignore = new IgnoreOption();

    @Option(names = "--view", paramLabel = "${bundle:cli.label.view}", description = "${bundle:cli.shot.view}")
    private @Nullable String view;

    private final Windows windows;

    ShotCommand(Windows windows) {
        this.windows = windows;
    }

    @Override
    public Integer call() {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw new CommandException("cli.shot.bad-size", size);
        }
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        if (width < 320 || width > ShotRequest.MOST_WIDTH || height < 240 || height > ShotRequest.MOST_HEIGHT) {
            throw new CommandException("cli.shot.bad-size", size);
        }
        if (!THEMES.contains(theme)) {
            throw new CommandException("cli.shot.bad-theme", theme);
        }
        return windows.shot(
                new ShotRequest(locations, output, width, height, theme, base, ignore.kinds(), view));
    }
}
