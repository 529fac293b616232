package dev.parallax.cli;

import dev.parallax.story.Notice;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the reader's language what is wrong with a command line; the parser itself knows English only. */
final class Misunderstood {

    private Misunderstood() {}

    static Notice of(ParameterException problem) {
        return switch (problem) {
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                    Notice.of("cli.usage.missing", shown(missing.getMissing().getFirst()));
            case UnmatchedArgumentException unmatched ->
                    Notice.of("cli.usage.unknown", unmatched.getUnmatched().getFirst());
            case OverwrittenOptionException again -> Notice.of("cli.usage.twice", shown(again.getOverwritten()));
            default -> problem.getArgSpec() == null || problem.getValue() == null
                    ? Notice.of("cli.usage.other", String.valueOf(problem.getMessage()))
                    : Notice.of("cli.usage.value", problem.getValue(), shown(problem.getArgSpec()));
        };
    }

    private static String shown(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
