package dev.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTextTest {

    private final StoryLoader loader = new StoryLoader();

    @Test
    void plainTextIsKept() throws SourceException {
        Version version = paste("a < b\r\nand <so> on ");

        assertThat(version.text()).isEqualTo("a < b\nand <so> on ");
        assertThat(version.label()).isEqualTo("Pasted");
        assertThat(version.provenance().origin()).isNull();
        assertThat(version.provenance().format()).isEqualTo("text");
    }

    @Test
    void htmlIsReadWholeWithItsLinks() throws SourceException {
        Version version =
                paste("<meta charset='utf-8'><h2>Vote</h2><p>One <b>two</b></p><p><a href='/x'>Three</a></p>");

        assertThat(Samples.marked(version.text(), version.marks())).isEqualTo("[HEADING] Vote\n\nOne two\n\nThree");
        assertThat(version.provenance().format()).isEqualTo("html");
    }

    @Test
    void nothingIsRefused() {
        for (String nothing : List.of("", " \n", "<p> </p>")) {
            assertThat(Sentences.refusal(() -> loader.paste(List.of(), "Pasted", nothing)))
                    .isEqualTo("There is no text in what was pasted. Copy the text of the story and paste again.");
        }
    }

    @Test
    void pastedTextJoinsWhatIsOpen() throws SourceException {
        LoadedStory story = loader.paste(List.of(Version.ofText("A", "The same.")), "A", "The same.");

        assertThat(story.versions()).extracting(Version::label).containsExactly("A", "A (2)");
        assertThat(Sentences.of(story.notes()))
                .containsExactly("“A” and “A (2)” are the same text. Both are shown.");
    }

    private Version paste(String text) throws SourceException {
        return loader.paste(List.of(), "Pasted", text).versions().getFirst();
    }
}
