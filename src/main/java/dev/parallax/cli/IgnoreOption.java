package dev.parallax.cli;

import dev.parallax.diff.Ignored;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** {@code --ignore}: kinds of differences that count as none, the same for every command that compares. */
final class IgnoreOption {

    @Option(names = "--ignore", split = ",", paramLabel = "${bundle:cli.label.kind}", description = "${bundle:cli.ignore}")
    private List<String> names = List.of();

    /**
     * What is ignored, in the order of the kinds.
     *
     * @throws CommandException when a name is none of theirs
     */
    Set<Ignored> kinds() {
        EnumSet<Ignored> kinds = EnumSet.noneOf(Ignored.class);
        names.forEach(name -> kinds.add(kind(name.strip())));
        return kinds;
    }

    private static Ignored kind(String name) {
        return Stream.of(Ignored.values())
                .filter(kind -> kind.key().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandException("cli.ignore.unknown", name, all()));
    }

    private static String all() {
        return Stream.of(Ignored.values()).map(Ignored::key).collect(Collectors.joining(", "));
    }
}
