package dev.parallax.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code --help} and {@code --version} of every command, in the reader's language. */
@Command(synopsisHeading = "${bundle:cli.help.synopsis}", commandListHeading = "${bundle:cli.help.commands}")
final class HelpOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:cli.help}")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "${bundle:cli.version}")
    private boolean version;
}
