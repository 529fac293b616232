package dev.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @ParameterizedTest
    @EnumSource
    void everyClassHasLowerCaseWords(Vocabulary.Kind kind) {
        assertThat(Vocabulary.ENGLISH.words(kind)).isNotEmpty().allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void reportingVerbsHaveAStrength() {
        List<Strength> strengths = List.of("said", "claims", "admitted", "argues", "continued").stream()
                .map(form -> ReportingVerbs.ENGLISH.get(form).strength())
                .toList();
        assertThat(strengths).containsExactly(
                Strength.NEUTRAL, Strength.DOUBTING, Strength.VOUCHING, Strength.ARGUING, Strength.NEUTRAL);
    }
}
