package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.testing.Json;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    private Path folder;

    private Path wire;
    private Path herald;

    @BeforeEach
    void twoTexts() throws IOException {
        wire = file("wire.txt", "The harbour board voted on Tuesday to keep the old gate.\n");
        herald = file("herald.txt", "The harbour board voted on Monday to keep the “old” gate.\n");
    }

    @Test
    void theComparisonGoesToStandardOutput() {
        Run run = Run.of("compare", wire, herald, "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Json.object(run.out())).containsEntry("title", "wire and herald").containsEntry("base", "v1");
    }

    @Test
    void theReportForReadingIsTheDefault() {
        Run run = Run.of("compare", wire, herald);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("wire", "herald").doesNotStartWith("{");
    }

    @Test
    void theTableOfClaimsIsWrittenForSpreadsheets() {
        Run run = Run.of("compare", wire, herald, "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("\uFEFFNumber,Claim,").contains("value differs", "herald: wording");
    }

    @Test
    void theBaseIsChosenByItsLabel() {
        assertThat(Json.object(Run.of("compare", wire, herald, "--base", "herald", "--format", "json").out()))
                .containsEntry("base", "v2");
    }

    @Test
    void whatIsIgnoredIsNoDifference() throws IOException {
        Path loud = file("loud.txt", "The HARBOUR board voted on Tuesday, to keep the old gate.\n");
        Run run = Run.of("compare", wire, loud, "--ignore", "punctuation,case");
        assertThat(run.out()).contains(
                "wire and loud\nNot counted as differences: capital letters, punctuation\n", "Changes from A to B: 0\n");
    }

    @Test
    void whatIsIgnoredIsNamedInTheResult() {
        String json = Run.of("compare", wire, herald, "--ignore", "spelling", "--ignore", "case", "--format", "json").out();
        assertThat(Json.object(json)).containsEntry("ignored", List.of("case", "spelling"));
    }

    @Test
    void theReportSaysNothingOfIgnoringWhereNothingIsIgnored() {
        assertThat(Run.of("compare", wire, herald).out()).startsWith("wire and herald\n\nVersions\n");
    }

    @Test
    void theResultIsWrittenToTheFileAskedFor() throws IOException {
        Path output = folder.resolve("out.json");
        Run run = Run.of("compare", wire, herald, "--format", "json", "-o", output);
        assertThat(run).isEqualTo(new Run(0, "", "", List.of()));
        assertThat(Json.object(Files.readString(output))).containsEntry("schema", "parallax/1");
        assertThat(names()).containsExactlyInAnyOrder("wire.txt", "herald.txt", "out.json");
    }

    @Test
    void anEarlierResultIsReplaced() throws IOException {
        Path output = file("out.json", "old");
        Run.of("compare", wire, herald, "--format", "json", "-o", output);
        assertThat(Files.readString(output)).startsWith("{\"schema\"");
    }

    @Test
    void aFolderStandsForItsTexts() throws IOException {
        assertThat(versions(Run.of("compare", folder, "--format", "json"))).containsExactly("herald", "wire");
    }

    @Test
    void aMissingFileIsTold() {
        Run.of("compare", folder.resolve("gone.txt")).refuses("gone.txt", "does not exist");
    }

    @Test
    void theOtherVersionsAreComparedWhenOneIsMissing() {
        Run run = Run.of("compare", wire, folder.resolve("gone.txt"), herald, "--format", "json");
        run.tells(CommandLineMain.DONE_IN_PART, "gone.txt");
        assertThat(versions(run)).containsExactly("wire", "herald");
    }

    @Test
    void aFolderWithoutTextsIsTold() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.write(empty.resolve("picture.png"), new byte[] {1});
        Run.of("compare", empty).refuses("empty", ".txt");
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        Run.of("compare", file("empty.txt", "")).refuses("empty.txt");
    }

    @Test
    void aBlankFileIsTold() throws IOException {
        Run.of("compare", file("blank.txt", " \n\n\t ")).refuses("blank.txt");
    }

    @Test
    void aBinaryFileIsTold() throws IOException {
        Path binary = folder.resolve("story.txt");
        Files.write(binary, new byte[] {3, 0, 1, 7, 0, 2, 0, 0, 9, (byte) 0xFE, 0, 1, 2, 3});
        Run.of("compare", binary).refuses("story.txt", "not a text file");
    }

    @Test
    void aPdfFileIsTold() throws IOException {
        Run.of("compare", file("story.txt", "%PDF-1.7\n…")).refuses("story.txt", "PDF");
    }

    @Test
    void aFileLargerThanAnyStoryIsTold() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        Run.of("compare", large).refuses("large.txt", "50.0 MB");
    }

    @Test
    void whatCanBeNoPathIsTold() {
        Run.of("compare", "a\0b.txt").refuses("not a path");
    }

    @Test
    void anAddressThatIsNoneIsTold() {
        Run.of("compare", "ftp://example.org/story.txt").refuses("ftp://example.org/story.txt");
    }

    @Test
    void anUnknownBaseIsToldWithTheLabelsThereAre() {
        Run.of("compare", wire, herald, "--base", "gazette").refuses("gazette", "wire, herald");
    }

    @Test
    void anUnknownBaseLeavesAnEarlierResultAlone() throws IOException {
        Path output = file("out.json", "old");
        Run.of("compare", wire, herald, "--base", "gazette", "-o", output).refuses("gazette");
        assertThat(Files.readString(output)).isEqualTo("old");
    }

    @Test
    void anInputIsNeverOverwritten() throws IOException {
        String before = Files.readString(wire);
        Run.of("compare", wire, herald, "-o", wire).refuses("wire.txt", "not overwritten");
        assertThat(Files.readString(wire)).isEqualTo(before);
    }

    @Test
    void anInputIsNeverOverwrittenByAnotherNameOfIt() throws IOException {
        String before = Files.readString(wire);
        Run.of("compare", wire, herald, "-o", folder.resolve("x/../wire.txt").normalize()).refuses("not overwritten");
        Run.of("compare", wire, herald, "-o", Files.createSymbolicLink(folder.resolve("link"), wire)).refuses("not overwritten");
        assertThat(Files.readString(wire)).isEqualTo(before);
    }

    @Test
    void aTextOfAnInputFolderIsNeverOverwritten() throws IOException {
        String before = Files.readString(wire);
        Run.of("compare", folder, "-o", wire).refuses("wire.txt", "not overwritten");
        assertThat(Files.readString(wire)).isEqualTo(before);
    }

    @Test
    void aMissingOutputFolderIsTold() {
        Run.of("compare", wire, herald, "-o", folder.resolve("gone/out.json")).refuses("gone", "does not exist");
    }

    @Test
    void anOutputBelowAFileIsTold() {
        Run.of("compare", wire, herald, "-o", wire.resolve("out.json")).refuses("out.json");
    }

    @Test
    void anOutputThatIsAFolderIsToldAndStays() throws IOException {
        Path output = Files.createDirectory(folder.resolve("out"));
        Run.of("compare", wire, herald, "-o", output).refuses("out", "folder");
        assertThat(output).isDirectory();
    }

    @Test
    void nothingIsLeftBehindWhereTheResultCannotBeWritten() throws IOException {
        Run.of("compare", wire, herald, "-o", Files.createDirectories(folder.resolve("out/inner")).getParent());
        assertThat(names()).containsExactlyInAnyOrder("wire.txt", "herald.txt", "out");
    }

    @Test
    void ofTwentyOneVersionsTwentyAreCompared() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("compare", "--format", "json"));
        for (int i = 1; i <= 21; i++) {
            arguments.add(file("v" + i + ".txt", "The gate held for " + i + " days and nights.\n"));
        }
        Run run = Run.of(arguments.toArray());
        run.tells(CommandLineMain.DONE_IN_PART, "20", "v21.txt");
        assertThat(versions(run)).hasSize(20);
    }

    @Test
    void identicalTextsAreComparedAndTold() throws IOException {
        Path copy = file("copy.txt", Files.readString(wire));
        Run run = Run.of("compare", wire, copy, "--format", "json");
        run.tells(CommandLineMain.DONE, "wire", "copy", "same text");
        assertThat(Json.map(Json.map(Json.object(run.out()).get("stats")).get("distance"))).containsEntry("v2", 0.0);
    }

    @Test
    void oneVersionAloneIsAnalysedAndTold() {
        Run run = Run.of("compare", wire, "--format", "json");
        run.tells(CommandLineMain.DONE, "wire", "nothing to compare yet");
        assertThat(versions(run)).containsExactly("wire");
    }

    @Test
    void standardOutputIsUtf8() {
        assertThat(Run.of("compare", wire, herald, "--format", "json").out()).contains("“old”");
    }

    @Test
    void aTextThatIsNotUtf8IsReadWithAWarning() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "The café’s owner said “no” to the gate again.".getBytes("windows-1252"));
        Map<String, Object> version = Json.objects(Json.object(Run.of("compare", latin, wire, "--format", "json").out()), "versions").getFirst();
        assertThat(version).containsEntry("text", "The café’s owner said “no” to the gate again.");
        assertThat(Json.list(version.get("warnings"))).hasSize(1);
    }

    @Test
    void whereAnErrorHappenedIsShownOnlyWhenAskedFor() {
        Run run = Run.of("compare", wire, "--base", "gazette", "--debug");
        assertThat(run.code()).isEqualTo(CommandLineMain.FAILED);
        assertThat(run.err()).contains("at dev.parallax", "gazette");
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static List<Object> versions(Run run) {
        return Json.objects(Json.object(run.out()), "versions").stream().map(version -> version.get("label")).toList();
    }
}
