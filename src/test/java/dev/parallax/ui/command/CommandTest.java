package dev.parallax.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void everyCommandStandsInTheMenuOnce() {
        List<Command> listed = Stream.of(CommandGroup.values())
                .flatMap(group -> group.commands().stream())
                .toList();
        assertThat(listed).containsExactlyInAnyOrder(Command.values());
    }

    @Test
    void noTwoCommandsShareAKey() {
        assertThat(Stream.of(Command.values()).flatMap(command -> command.keys().stream())).doesNotHaveDuplicates();
    }

    @Test
    void everyCommandAndGroupHasWordsOfItsOwn() {
        Messages messages = new Messages(Locale.ENGLISH);
        assertThat(Stream.of(Command.values()).map(command -> messages.text(command.messageKey())))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(Stream.of(CommandGroup.values()).map(group -> messages.text(group.messageKey())))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void whatIsDoneOftenHasAKey() {
        List<Command> rare = List.of(Command.OPEN_SAMPLE, Command.CLOSE_ALL);
        assertThat(Command.values()).filteredOn(command -> command.keys().isEmpty()).isSubsetOf(rare);
    }
}
