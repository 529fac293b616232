package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShotViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyViewIsNamedByTheHelpAndWhereOneIsWrong(String language) {
        Messages messages = new Messages(Locale.of(language));
        for (String told : List.of(messages.text("cli.shot.view"), messages.text("shot.badView", "nothing"))) {
            assertThat(List.of(told.split("[ ,;.:]+"))).containsAll(ShotView.WORDS).contains("find", "finding", "difference", "hidden");
        }
    }
}
