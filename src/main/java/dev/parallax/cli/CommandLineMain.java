package dev.parallax.cli;

import dev.parallax.message.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** Reads the command line and runs what it asks for; without a command it opens the window. */
@Command(
        name = "parallax",
        version = "Parallax 0.1.0",
        description = "${bundle:cli.description}",
        synopsisSubcommandLabel = "[${bundle:cli.label.command}]",
        usageHelpAutoWidth = true)
public final class CommandLineMain implements Callable<Integer> {

    /** Everything was done. */
    public static final int DONE = 0;

    /** It was done, but something was left out and told. */
    public static final int DONE_IN_PART = 1;

    /** It could not be done. */
    public static final int FAILED = 2;

    @Parameters(arity = "0..*", paramLabel = "A B", description = "${bundle:cli.locations}")
    private List<String> locations = List.of();

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "${bundle:cli.debug}")
    private boolean debug;

    @Mixin
    private final HelpOptions help = new HelpOptions();

    private final Windows windows;

    private CommandLineMain(Windows windows) {
        this.windows = windows;
    }

    /**
     * Runs one command line.
     *
     * @return the exit code of the program
     */
    public static int run(String[] arguments, Windows windows) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        return run(arguments, windows, new Console(out, err, Messages.ofSystem()));
    }

    static int run(String[] arguments, Windows windows, Console console) {
        CommandLineMain main = new CommandLineMain(windows);
        CommandLine commandLine = new CommandLine(main)
                .addSubcommand("open", new OpenCommand(windows))
                .addSubcommand("compare", new CompareCommand(console))
                .addSubcommand("corpus", new CorpusCommand(console))
                .addSubcommand("shot", new ShotCommand(windows));
        HelpOptions.translate(commandLine, console.messages());
        commandLine.setOut(console.writer(console.out()));
        commandLine.setErr(console.writer(console.err()));
        commandLine.setParameterExceptionHandler((problem, args) -> {
            String what = console.messages().text(Misunderstood.of(problem));
            console.tell("cli.usage", what, problem.getCommandLine().getCommandName());
            return FAILED;
        });
        commandLine.setExecutionExceptionHandler((problem, command, result) -> main.explain(problem, console));
        int code = commandLine.execute(arguments);
        console.flush();
        return code;
    }

    @Override
    public Integer call() {
        return windows.open(new OpenRequest(locations, Set.of()));
    }

    /** The last resort: what no command expected still ends in one sentence. */
    private int explain(Exception problem, Console console) {
        if (debug) {
            problem.printStackTrace(console.err());
        }
        switch (problem) {
            case CommandException known -> console.tell(known.notice());
            case CancellationException cancelled -> console.tell("cli.cancelled");
            default -> console.tell("cli.unexpected", String.valueOf(problem));
        }
        return FAILED;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
