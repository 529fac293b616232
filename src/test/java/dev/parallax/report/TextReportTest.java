package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.message.Messages;
import dev.parallax.story.Decision;
import dev.parallax.story.HandWork;
import dev.parallax.story.Span;
import dev.parallax.story.Story;
import dev.parallax.story.StorySpan;
import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final List<Version> VERSIONS =
            List.of(Version.ofText("a", "Boats left."), Version.ofText("b", "It rained."));

    @Test
    void saysWhatWasDoneByHand() throws IOException {
        Decision linked = new Decision.Together(List.of(span(0), span(1)));
        assertThat(report(HandWork.NONE.with(linked))).contains("put right by hand: one change");
        assertThat(report(HandWork.NONE)).doesNotContain("by hand");
    }

    @Test
    void whoLacksAClaimIsNamed() throws IOException {
        String told = "The fair drew 40 singers to the town.\n\nThe harbour board met on the pier at noon.";
        Story story = new Story("", List.of(
                Version.ofText("a", told), Version.ofText("b", told), Version.ofText("c", "The harbour board met on the pier at noon.")));
        assertThat(report(story)).contains("Missing here", "A B  The fair drew 40 singers to the town.", "Not said by C");
    }

    private static StorySpan span(int version) {
        return new StorySpan(version, new Span(0, 10));
    }

    private static String report(HandWork handWork) throws IOException {
        return report(new Story("", VERSIONS, handWork));
    }

    private static String report(Story story) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextReport(new Messages(Locale.ENGLISH)).write(
                new Comparer().compare(story, CompareOptions.DEFAULT, Progress.NONE, new CancelToken()), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
