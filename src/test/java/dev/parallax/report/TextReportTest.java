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
import java.util.stream.Stream;
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
    void findingsStandByKindTheGravestFirst() throws IOException {
        assertThat(lines(report(GATE, GATE.replace("12", "18").replace("better", "safer"))))
                .containsSubsequence(
                        "  Quotation altered: 1 (grave)",
                        "    - A  “*We have no better gate,*” chairwoman Ada Osei said.",
                        "      B  “*We have no safer gate,*” chairwoman Ada Osei said.",
                        "  Figure differs: 1 (grave)",
                        "    - A  The board met on Tuesday and kept the gate for *12 months*.",
                        "      B  The board met on Tuesday and kept the gate for *18 months*.");
    }

    @Test
    void whoLacksWhatAFindingTellsOfIsNamed() throws IOException {
        assertThat(lines(report(GATE, GATE.replace("12", "18"), "It rained all day long.")))
                .containsSubsequence("      B  The board met on Tuesday and kept the gate for *18 months*.", "      not in C");
    }

    @Test
    void quotationsAreSetBesideEachOther() throws IOException {
        assertThat(lines(report(GATE, GATE, GATE.replace("better", "safer").replace("Osei said", "Osei insisted"), "It rained.")))
                .containsSubsequence(
                        "Quotations in several versions: 1",
                        "",
                        "  - A  “We have no better gate,” (Ada Osei, said)",
                        "    B  same words",
                        "    C  altered: We have no [-better-] {+safer+} gate, (Ada Osei, insisted)",
                        "       not in D");
    }

    @Test
    void aQuotationOfOneVersionIsCounted() throws IOException {
        assertThat(lines(report(GATE, "It rained.")))
                .containsSubsequence("Quotations in several versions: 0", "  One quotation stands in one version only.");
    }

    @Test
    void textsWithoutQuotationsHaveNoSuchChapter() throws IOException {
        assertThat(report("Boats left.", "It rained.")).doesNotContain("Quotation");
    }

    @Test
    void noLineIsTooLongForATerminal() throws IOException {
        String longOne = GATE + "\n\n" + "The old gate at the harbour cost the town ninety million crowns, ".repeat(4) + "it was said.";
        assertThat(report(longOne, longOne.replace("ninety", "eighty"), "It rained.").lines()).allMatch(line -> line.length() <= 100);
    }

    private static final String GATE =
            "The board met on Tuesday and kept the gate for 12 months.\n\n“We have no better gate,” chairwoman Ada Osei said.\n";

    private static List<String> lines(String report) {
        return report.lines().toList();
    }

    private static String report(String... texts) throws IOException {
        List<Version> versions = Stream.of(texts).map(text -> Version.ofText("v", text)).toList();
        return report(new Story("", versions));
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
