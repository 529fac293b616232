package dev.parallax.cli;

import dev.parallax.message.Messages;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code --help} and {@code --version} of every command, in the reader's language. */
final class HelpOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:cli.help}")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "${bundle:cli.version}")
    private boolean version;

    /** Gives the help of a command and of those under it the words that the library has in English only. */
    static void translate(CommandLine commandLine, Messages messages) {
        commandLine.setResourceBundle(messages.bundle());
        Stream.concat(Stream.of(commandLine), commandLine.getSubcommands().values().stream())
                .map(command -> command.getCommandSpec().usageMessage())
                .forEach(help -> help.synopsisHeading(messages.text("cli.help.synopsis"))
                        .commandListHeading(messages.text("cli.help.commands")));
    }
}
