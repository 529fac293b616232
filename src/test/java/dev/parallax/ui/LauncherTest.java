package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started: in a process of its own, without a display. */
@Tag("ui")
class LauncherTest {

    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void withoutADisplayOneSentenceNamesTheCommandsThatNeedNone() throws Exception {
        Run run = run();
        assertThat(run.code).isEqualTo(2);
        assertThat(run.errors.strip().lines()).singleElement().asString().contains("compare", "shot");
    }

    @Test
    void drawsAPictureLargerThanAnyHeadlessWindow() throws Exception {
        Path picture = folder.resolve("window.png");
        Run run = run("shot", write("a", "One gate."), write("b", "One wall."), "-o", picture.toString(),
                "--size", "1500x1200", "--theme", "dark");
        assertThat(run.errors).isEmpty();
        assertThat(run.code).isZero();
        var image = ImageIO.read(picture.toFile());
        assertThat(new int[] {image.getWidth(), image.getHeight()}).containsExactly(1500, 1200);
        assertThat(image.getRGB(750, 1190) & 0xff).as("a dark ground").isLessThan(60);
    }

    @Test
    void noPictureIsDrawnOverATextThatIsCompared() throws Exception {
        String text = write("a", "One gate.");
        Run run = run("shot", text, write("b", "One wall."), "-o", text, "--size", "800x600");
        assertThat(run.code).isEqualTo(2);
        assertThat(run.errors.strip().lines()).singleElement().asString().contains(text);
        assertThat(Path.of(text)).hasContent("One gate.");
    }

    @Test
    void aTextThatIsMissingIsToldAndTheOthersAreDrawn() throws Exception {
        Path picture = folder.resolve("window.png");
        Run run = run("shot", write("a", "One gate."), "/nowhere/b.txt", "-o", picture.toString(), "--size", "800x600");
        assertThat(run.code).isEqualTo(1);
        assertThat(run.errors.strip().lines()).singleElement().asString().contains("/nowhere/b.txt");
        assertThat(picture).exists();
    }

    @Test
    void withNothingToDrawThereIsNoPicture() throws Exception {
        Path picture = folder.resolve("window.png");
        Run run = run("shot", "/nowhere/a.txt", "-o", picture.toString(), "--size", "800x600");
        assertThat(run.code).isEqualTo(2);
        assertThat(picture).doesNotExist();
    }

    @Test
    void aViewThatThereIsNotIsToldInOneSentence() throws Exception {
        Path picture = folder.resolve("window.png");
        Run run = run("shot", write("a", "One gate."), write("b", "One wall."), "-o", picture.toString(),
                "--size", "800x600", "--view", "difference:9");
        assertThat(run.code).isEqualTo(2);
        assertThat(run.errors.strip().lines()).singleElement().asString().contains("difference:9");
    }

    @Test
    void whatIsIgnoredIsNotInThePicture() throws Exception {
        Path picture = folder.resolve("window.png");
        Run run = run("shot", write("a", "One Gate."), write("b", "One gate."), "-o", picture.toString(),
                "--size", "800x600", "--ignore", "case", "--view", "difference:1");
        assertThat(run.code).isEqualTo(2);
        assertThat(run.errors.strip().lines()).singleElement().asString().contains("difference:1");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), text).toString();
    }

    private Run run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.parallax.ui.Launcher"));
        command.addAll(List.of(arguments));
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("the program ends").isTrue();
        return new Run(process.exitValue(), Files.readString(errors, StandardCharsets.UTF_8));
    }

    private record Run(int code, String errors) {}
}
