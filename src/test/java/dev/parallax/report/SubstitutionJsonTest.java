package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.message.Messages;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.testing.Json;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Substituted words as programs outside see them. */
class SubstitutionJsonTest {

    @Test
    void aSubstitutionPointsAtTheWordsOfBothSentences() throws IOException {
        assertThat(substitutions(
                        "It rained. The council signed the agreement with Drent Marine on Monday.",
                        "The council signed the contract with Drent Marine on Monday."))
                .containsExactly(Map.of(
                        "a", List.of("v1", 1),
                        "b", List.of("v2", 0),
                        "spanA", List.of(34, 43),
                        "spanB", List.of(23, 31),
                        "relation", "wider"));
    }

    @Test
    void textsWithoutAnyHaveAnEmptyList() throws IOException {
        assertThat(substitutions("The council signed it.", "The council signed it.")).isEmpty();
    }

    private static List<Map<String, Object>> substitutions(String a, String b) throws IOException {
        Story story = new Story("t", List.of(Version.ofText("a", a), Version.ofText("b", b)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport(Messages.ofSystem())
                .write(new Comparer().compare(story, CompareOptions.DEFAULT, Progress.NONE, new CancelToken()), out);
        return Json.objects(Json.object(out.toString(StandardCharsets.UTF_8)), "substitutions");
    }
}
