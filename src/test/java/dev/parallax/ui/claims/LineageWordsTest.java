package dev.parallax.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.Lineage;
import dev.parallax.compare.Lineage.Event;
import dev.parallax.message.Messages;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageWordsTest {

    /** One sign a version: {@code +} first, {@code =} the same, {@code ~} reworded, {@code m} moved, {@code x} both. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "-+=~m- | First in B, reworded in D, moved in E, gone after E.",
        "+===== | In every version, in the same words.",
        "-+==== | First in B, in the same words since.",
        "--+--- | Only in C.",
        "+~~=-- | First in A, reworded in B, C, gone after D.",
        "+-=--~ | First in A, missing in B, back in C, missing in D, E, reworded in F.",
        "+x     | First in A, reworded and moved in B.",
        "+=-    | First in A, gone after B."
    })
    void aLineageIsToldInOneSentence(String signs, String told) {
        assertThat(new LineageWords(new Messages(Locale.ENGLISH), place -> String.valueOf((char) ('A' + place)))
                        .sentence(lineage(signs.strip())))
                .isEqualTo(told);
    }

    private static Lineage lineage(String signs) {
        return new Lineage(IntStream.range(0, signs.length())
                .mapToObj(at -> new Lineage.Step(at, signs.charAt(at) == '-' ? null : 0, switch (signs.charAt(at)) {
                    case '+' -> Event.FIRST;
                    case '=' -> Event.SAME;
                    case '~' -> Event.REWORDED;
                    case 'm' -> Event.MOVED;
                    case 'x' -> Event.REWORDED_AND_MOVED;
                    default -> Event.MISSING;
                }))
                .toList());
    }
}
