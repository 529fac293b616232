package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.message.Messages;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole stories and the text report that they must give: folders with the versions as {@code *.txt} and the report as
 * {@code expected.report}. {@code -Dgolden.rewrite=true} writes the reports anew, to be read before they are
 * kept.
 */
class GoldenStoriesTest {

    private static final Path STORIES = Path.of("src/test/resources/stories");

    @TestFactory
    Stream<DynamicTest> everyStoryGivesItsReport() throws IOException {
        try (Stream<Path> folders = Files.list(STORIES)) {
            List<Path> cases = folders.filter(folder -> Files.exists(folder.resolve("expected.report"))
                            || Boolean.getBoolean("golden.rewrite") && !Files.exists(folder.resolve("claims.tsv")))
                    .sorted()
                    .toList();
            assertThat(cases).isNotEmpty();
            return cases.stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        String report = report(folder);
        Path expected = folder.resolve("expected.report");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(expected, report);
        }
        assertThat(report).isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
    }

    private static String report(Path folder) throws IOException {
        List<Version> versions = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file).replace("\r\n", "\n");
                versions.add(Version.ofText(file.getFileName().toString(), text));
            }
        }
        Story story = new Story(folder.getFileName().toString(), versions);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextReport(new Messages(Locale.ENGLISH))
                .write(new Comparer().compare(story, CompareOptions.DEFAULT, Progress.NONE, new CancelToken()), out);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
