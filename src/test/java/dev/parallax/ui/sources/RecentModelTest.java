package dev.parallax.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.Comparer;
import dev.parallax.message.Messages;
import dev.parallax.story.Provenance;
import dev.parallax.story.Version;
import dev.parallax.ui.SameThreadJobs;
import dev.parallax.ui.reader.ActivityModel;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.settings.MemoryStore;
import dev.parallax.ui.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentModelTest {

    @TempDir
    private Path folder;

    private final SameThreadJobs jobs = new SameThreadJobs();
    private final ActivityModel activity = new ActivityModel(jobs);
    private final ReaderModel reader = new ReaderModel(
            activity, new Comparer()::compare, compared -> (from, place, to) -> place, notice -> {});
    private final List<List<TextSource>> asked = new ArrayList<>();
    private final SourcesModel sources = new SourcesModel(reader, activity, new NoticesModel(), (open, texts, cancel) -> {
        asked.add(texts);
        return new Harvest(List.of(), List.of());
    });
    private final MemoryStore store = new MemoryStore();
    private final Settings settings = new Settings(store);
    private final RecentModel recent = model(settings);

    @Test
    void aStoryIsRememberedByWhereItsTextsAre() throws Exception {
        reader.open(List.of(at(file("a.txt")), at(file("b.txt"))));
        RecentStory story = recent.stories().getFirst();
        assertThat(story.title()).isEqualTo("a.txt+b.txt");
        assertThat(story.locations()).containsExactly(file("a.txt"), file("b.txt"));
        settings.save();
        assertThat(model(new Settings(store)).stories()).containsExactly(story);
    }

    @Test
    void pastedTextsAreNeverRemembered() throws Exception {
        reader.open(List.of(Version.ofText("Secret", "Nobody may know.")));
        assertThat(recent.stories()).isEmpty();
        reader.add(List.of(at(file("a.txt"))));
        assertThat(recent.stories()).hasSize(1);
        assertThat(recent.stories().getFirst().written()).doesNotContain("Secret", "know");
    }

    @Test
    void whatIsAddedBelongsToTheSameStoryAndWhatIsClosedStaysInIt() throws Exception {
        reader.open(List.of(at(file("a.txt"))));
        reader.add(List.of(at(file("b.txt"))));
        reader.close(reader.panes().getFirst());
        assertThat(locations()).containsExactly(List.of(file("a.txt"), file("b.txt")));
    }

    @Test
    void theLastOneComesFirstAndEachIsListedOnce() throws Exception {
        reader.open(List.of(at(file("a.txt")), at(file("b.txt"))));
        reader.open(List.of(at("https://example.org/c")));
        reader.open(List.of(at(file("b.txt")), at(file("a.txt"))));
        assertThat(locations()).containsExactly(List.of(file("b.txt"), file("a.txt")), List.of("https://example.org/c"));
    }

    @Test
    void theOldestGoesWhenThereAreTooMany() throws Exception {
        for (int number = 0; number <= RecentModel.MOST; number++) {
            reader.open(List.of(at(file(number + ".txt"))));
        }
        assertThat(recent.stories()).hasSize(RecentModel.MOST);
        assertThat(locations()).doesNotContain(List.of(file("0.txt")));
    }

    @Test
    void aStoryOpensAgain() throws Exception {
        reader.open(List.of(at(file("a.txt"))));
        recent.open(recent.stories().getFirst());
        assertThat(asked).containsExactly(TextSource.locations(List.of(file("a.txt"))));
        assertThat(recent.gone()).isEmpty();
    }

    @Test
    void aStoryWhoseTextsAreGoneIsToldAndNotOpened() throws Exception {
        reader.open(List.of(at(file("a.txt")), at(file("b.txt"))));
        RecentStory story = recent.stories().getFirst();
        Files.delete(folder.resolve("a.txt"));
        recent.check();
        assertThat(recent.gone()).isEmpty();
        Files.delete(folder.resolve("b.txt"));
        recent.open(story);
        assertThat(asked).isEmpty();
        assertThat(recent.gone()).containsExactly(story);
        Files.createFile(folder.resolve("b.txt"));
        recent.check();
        assertThat(recent.gone()).isEmpty();
    }

    @Test
    void storiesCanBeForgotten() throws Exception {
        reader.open(List.of(at(file("a.txt"))));
        reader.open(List.of(at(file("b.txt"))));
        recent.forget(recent.stories().getFirst());
        assertThat(locations()).containsExactly(List.of(file("a.txt")));
        recent.forgetAll();
        settings.save();
        assertThat(model(new Settings(store)).stories()).isEmpty();
    }

    @Test
    void writtenStoriesAreUnderstoodWhateverTheyAreCalled() {
        RecentStory story = new RecentStory(
                "A & B = 100 % \u00e9\u6d77", Instant.ofEpochSecond(1_700_000_000), List.of("/tmp/a&b c.txt", "https://x.org/?q=1&r=2"));
        assertThat(RecentStory.of(story.written())).contains(story);
        for (String broken : List.of("", "x", "12&title", "x&title&place", "%zz&a&b")) {
            assertThat(RecentStory.of(broken)).isEmpty();
        }
    }

    @Test
    void itIsToldHowLongAgoAStoryWasOpened() {
        Messages messages = new Messages(Locale.ENGLISH);
        Instant now = Instant.parse("2026-03-20T12:00:00Z");
        assertThat(List.of(0, 1, 2, 6, 7, 20, 40, 400).stream()
                .map(days -> RecentList.when(now.minusSeconds(days * 86_400L), now, messages)))
                .containsExactly("today", "yesterday", "2 days ago", "6 days ago", "a week ago", "2 weeks ago",
                        "a month ago", "13 months ago");
    }

    private RecentModel model(Settings from) {
        return new RecentModel(reader, sources, new RecentModel.Means(from, jobs, versions ->
                versions.stream().map(Version::label).collect(Collectors.joining("+"))));
    }

    private List<List<String>> locations() {
        return recent.stories().stream().map(RecentStory::locations).toList();
    }

    private String file(String name) throws IOException {
        Path file = folder.resolve(name);
        return (Files.exists(file) ? file : Files.createFile(file)).toString();
    }

    private static Version at(String location) {
        String label = location.substring(location.lastIndexOf('/') + 1);
        Provenance provenance = new Provenance(location, "text", null, null, null, "0".repeat(64));
        return new Version(label, provenance, "The gate.", List.of(), List.of());
    }
}
