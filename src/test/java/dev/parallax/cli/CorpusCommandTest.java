package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.testing.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusCommandTest {

    private static final String GOOD = story("good", "The gate held.", "The gate broke.");

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void files() {
        input = folder.resolve("stories.jsonl");
        output = folder.resolve("out.jsonl");
    }

    @Test
    void everyLineGetsItsComparisonInOrder() throws IOException {
        List<String> stories = IntStream.range(0, 40)
                .mapToObj(i -> story("story " + i, "The gate held. ".repeat(1 + (40 - i) * 7), "The gate broke."))
                .toList();
        assertThat(run(stories)).isEqualTo(new Run(CommandLineMain.DONE, "", "", List.of()));
        assertThat(results()).extracting(result -> result.get("title"))
                .containsExactlyElementsOf(IntStream.range(0, 40).mapToObj(i -> (Object) ("story " + i)).toList());
    }

    @Test
    void whatIsIgnoredIsIgnoredInEveryStory() throws IOException {
        Files.writeString(input, story("loud", "The gate held.", "The GATE held.") + "\n");
        assertThat(Run.of("corpus", input, "-o", output, "--ignore", "case").code()).isEqualTo(CommandLineMain.DONE);
        assertThat(results().getFirst()).containsEntry("ignored", List.of("case"));
        assertThat(Json.objects(Json.objects(results().getFirst(), "scripts").getFirst(), "edits"))
                .extracting(edit -> edit.get("kind"))
                .containsOnly("equal");
    }

    @Test
    void aStoryOfOneVersionIsReadForItsClaims() throws IOException {
        Files.writeString(input, "{\"title\":\"t\",\"versions\":[{\"label\":\"a\",\"text\":\"“We left 40 boats,” Ada Osei said.\"}]}\n");
        assertThat(Run.of("corpus", input, "-o", output).code()).isEqualTo(CommandLineMain.DONE);
        Map<String, Object> result = Json.object(Files.readString(output));
        assertThat(Json.objects(result, "claims")).hasSize(1);
        assertThat(Json.objects(result, "quotations")).hasSize(1);
        assertThat(Json.objects(result, "figures")).hasSize(1);
        assertThat(Json.objects(result, "claimTable")).hasSize(1);
        assertThat(result).containsEntry("findings", List.of());
    }

    @Test
    void theTextOfALineIsUntouched() throws IOException {
        run(List.of("{\"versions\":[{\"text\":\"A\\r\\nb \\u0000 \\ud83d “é” 👍\"},{\"text\":\"B\"}]}"));
        assertThat(Json.objects(results().getFirst(), "versions").getFirst()).containsEntry("text", "A\r\nb \u0000 \uD83D “é” 👍");
    }

    @Test
    void aVersionWithoutALabelIsCalledByItsNumber() throws IOException {
        run(List.of("{\"versions\":[{\"text\":\"A\"},{\"label\":\"b\",\"text\":\"B\"}],\"more\":{\"x\":[1]}}"));
        assertThat(Json.objects(results().getFirst(), "versions")).extracting(version -> version.get("label")).containsExactly("v1", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "not JSON", "{", "[]", "null", "{\"versions\":[]}", "{\"title\":\"x\"}", "{\"versions\":{}}", "{\"versions\":[1]}",
        "{\"versions\":[{\"label\":\"a\"}]}", "{\"versions\":[{\"label\":\"a\",\"text\":\" \"}]}",
        "{\"versions\":[{\"label\":\"a\",\"text\":7}]}", "{\"versions\":[{\"label\":null,\"text\":\"A\"}]}", "{\"title\":7}",
        "{\"versions\":[{\"text\":\"A\"}]} and more", "{\"versions\":[{\"text\":\"A\"}"
    })
    void aBadLineGetsItsReasonAndTheRunGoesOn(String bad) throws IOException {
        run(List.of(GOOD, bad, GOOD)).tells(CommandLineMain.DONE_IN_PART, "One line");
        assertThat(results()).hasSize(3);
        assertThat(results().get(1)).containsOnlyKeys("schema", "line", "error").containsEntry("line", 2);
        assertThat((String) results().get(1).get("error")).isNotBlank().doesNotContain("Exception", ": null", "dev.parallax");
        assertThat(results()).extracting(result -> result.get("title")).containsExactly("good", null, "good");
    }

    @Test
    void aLineNestedBeyondReasonGetsItsReason() throws IOException {
        run(List.of("[".repeat(100_000), GOOD)).tells(CommandLineMain.DONE_IN_PART, "One line");
        assertThat(results()).hasSize(2);
    }

    @Test
    void aLineWithTwentyOneVersionsGetsItsReason() throws IOException {
        run(List.of(story("many", IntStream.range(0, 21).mapToObj(i -> "Text " + i).toArray(String[]::new)), GOOD))
                .tells(CommandLineMain.DONE_IN_PART, "One line");
        assertThat((String) results().getFirst().get("error")).contains("21", "20");
    }

    @Test
    void aLineThatIsNotUtf8SpoilsNoOther() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((GOOD + "\n{\"title\":\"caf").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes(("\",\"versions\":[{\"text\":\"A\"}]}\n" + story("café", "A 👍", "B") + "\n").getBytes(StandardCharsets.UTF_8));
        Files.write(input, bytes.toByteArray());
        Run.of("corpus", input, "-o", output).tells(CommandLineMain.DONE_IN_PART, "One line");
        assertThat(results()).extracting(result -> result.get("title")).containsExactly("good", null, "café");
        assertThat(results().get(1)).containsKey("error");
    }

    @Test
    void windowsLineEndsAreLineEnds() throws IOException {
        Files.writeString(input, GOOD + "\r\n" + GOOD + "\r\n");
        assertThat(Run.of("corpus", input, "-o", output).code()).isZero();
        assertThat(results()).hasSize(2);
    }

    @Test
    void anEmptyCorpusHasAnEmptyResult() throws IOException {
        assertThat(run(List.of()).code()).isZero();
        assertThat(output).isEmptyFile();
    }

    @Test
    void aStoppedRunGoesOnBehindItsLastWholeLine() throws IOException {
        List<String> stories = IntStream.range(0, 5).mapToObj(i -> story("story " + i, "The gate held.", "It broke.")).toList();
        run(stories);
        List<String> whole = Files.readAllLines(output);
        Files.writeString(output, whole.get(0) + "\n" + whole.get(1) + "\n" + whole.get(2).substring(0, whole.get(2).length() / 2));
        Run.of("corpus", input, "-o", output).tells(CommandLineMain.DONE, "2 lines", "goes on");
        assertThat(Files.readAllLines(output).subList(0, 2)).isEqualTo(whole.subList(0, 2));
        assertThat(results()).extracting(result -> result.get("title"))
                .containsExactly("story 0", "story 1", "story 2", "story 3", "story 4");
    }

    @Test
    void halfAFirstLineIsCutOff() throws IOException {
        Files.writeString(output, "{\"schema\":\"para");
        assertThat(run(List.of(GOOD)).code()).isZero();
        assertThat(results()).singleElement().satisfies(result -> assertThat(result).containsEntry("title", "good"));
    }

    @Test
    void aFinishedRunIsLeftAsItIs() throws IOException {
        run(List.of(GOOD, GOOD));
        String whole = Files.readString(output);
        Run.of("corpus", input, "-o", output).tells(CommandLineMain.DONE, "2 lines");
        assertThat(Files.readString(output)).isEqualTo(whole);
    }

    @Test
    void badLinesOfAnEarlierRunKeepTheirNumbers() throws IOException {
        Files.writeString(input, GOOD + "\nbad\n" + GOOD + "\nbad\n");
        Run.of("corpus", input, "-o", output);
        List<String> whole = Files.readAllLines(output);
        Files.writeString(output, String.join("\n", whole.subList(0, 2)) + "\n");
        Run.of("corpus", input, "-o", output);
        assertThat(results().stream().filter(result -> result.containsKey("error")).map(result -> result.get("line"))).containsExactly(2, 4);
    }

    @Test
    void aFileThatIsNoResultIsNeverCutOrContinued() throws IOException {
        Files.writeString(input, GOOD + "\n");
        Files.writeString(output, "My notes, without a line end");
        Run.of("corpus", input, "-o", output).refuses("out.jsonl");
        assertThat(output).hasContent("My notes, without a line end");
    }

    @Test
    void aMissingCorpusIsTold() {
        Run.of("corpus", input, "-o", output).refuses("stories.jsonl");
        assertThat(output).doesNotExist();
    }

    @Test
    void aFolderIsNoCorpus() {
        Run.of("corpus", folder, "-o", output).refuses(folder.toString());
    }

    @Test
    void theCorpusIsNeverOverwritten() throws IOException {
        Files.writeString(input, GOOD);
        Run.of("corpus", input, "-o", input).refuses("not overwritten");
        assertThat(input).hasContent(GOOD);
    }

    @Test
    void aMissingOutputFolderIsTold() throws IOException {
        Files.writeString(input, GOOD);
        Run.of("corpus", input, "-o", folder.resolve("gone/out.jsonl")).refuses("gone", "does not exist");
    }

    @Test
    void anOutputThatIsAFolderIsTold() throws IOException {
        Files.writeString(input, GOOD);
        Run.of("corpus", input, "-o", Files.createDirectory(folder.resolve("out"))).refuses("out", "folder");
    }

    private Run run(List<String> stories) throws IOException {
        Files.writeString(input, stories.stream().map(story -> story + "\n").collect(Collectors.joining()));
        return Run.of("corpus", input, "-o", output);
    }

    private List<Map<String, Object>> results() throws IOException {
        String written = Files.readString(output);
        assertThat(written).endsWith("\n");
        return written.lines().map(Json::object).toList();
    }

    private static String story(String title, String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> "{\"label\":\"l" + i + "\",\"text\":\"" + texts[i] + "\"}")
                .collect(Collectors.joining(",", "{\"title\":\"" + title + "\",\"versions\":[", "]}"));
    }
}
