package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Span;
import dev.parallax.ui.EditedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void areListedInTheOrderOfTheVersionWithoutWhiteSpaceAroundThem() {
        assertThat(of("The [gate |wall ]holds[ well|].")).containsExactly(
                new Difference(new Span(4, 8), new Span(4, 8), false),
                new Difference(new Span(15, 19), new Span(14, 14), false));
    }

    @Test
    void doNotCountWhiteSpace() {
        assertThat(of("The gate[ |\n]holds.")).isEmpty();
    }

    @Test
    void countAMovedBlockOnce() {
        assertThat(of("1[It rained. |]The gate holds.1[| It rained.]")).containsExactly(
                new Difference(new Span(0, 10), new Span(16, 26), true));
    }

    @Test
    void doNotCountWhatIsLeftOut() {
        assertThat(of("The council chose the gate on Monday.\n\n[Related Posts\n|]")).isEmpty();
    }

    private static List<Difference> of(String notation) {
        return Differences.of(new EditedText(notation).comparison(), 1);
    }
}
