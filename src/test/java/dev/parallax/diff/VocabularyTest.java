package dev.parallax.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Version;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void wordsAreNumberedInTheOrderTheyComeIn() {
        assertThat(codes("no gate no tide")).containsExactly(0, 1, 0, 2);
    }

    @Test
    void documentsOfOneStoryShareTheirNumbers() {
        codes("the gate held");
        assertThat(codes("held the boat")).containsExactly(2, 0, 3);
    }

    @Test
    void wordsThatDifferInStyleOnlyShareTheirNumber() {
        assertThat(codes("Don’t DON'T don't")).containsExactly(0, 0, 0);
    }

    private int[] codes(String text) {
        return vocabulary.code(new Segmenter().cut(Version.ofText("a", text), Language.ENGLISH)).codes();
    }
}
