package dev.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.story.Notice;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StoryLoaderTest {

    private final StoryLoader loader = new StoryLoader();

    @TempDir
    Path folder;

    @Test
    void filesAreReadInTheirOrderAndLabelledByTheirNames() throws IOException {
        LoadedStory story = load(file("z.final.txt", "One."), file("a.md", "# Two"), file("notes", "Three."));

        assertThat(story.versions()).extracting(Version::label).containsExactly("z.final", "a", "notes");
        assertThat(story.versions()).extracting(Version::text).containsExactly("One.", "Two", "Three.");
        assertThat(story.versions())
                .extracting(version -> version.provenance().format())
                .containsExactly("text", "markdown", "text");
        assertThat(story.problems()).isEmpty();
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        String missing = folder.resolve("missing.txt").toString();

        LoadedStory story = load(missing, file("a.txt", "One."), file("b.txt", ""));

        assertThat(story.versions()).extracting(Version::label).containsExactly("a");
        assertThat(Sentences.of(story.problems()))
                .containsExactly(
                        missing + " does not exist. Check the path.",
                        folder.resolve("b.txt") + " is empty. Check that it is the right one.");
    }

    @Test
    void folderStandsForItsTextsInNaturalOrder() throws IOException {
        for (String name : List.of("v10.txt", "v2.md", "V1.html", ".hidden.txt", "picture.png", "v02b.txt")) {
            file(name, "Text of " + name);
        }
        Files.createDirectories(folder.resolve("inner.txt"));
        Files.writeString(folder.resolve("inner.txt/deep.txt"), "Deep.");

        LoadedStory story = load(folder.toString());

        assertThat(story.versions()).extracting(Version::label).containsExactly("V1", "v2", "v02b", "v10");
        assertThat(story.versions().getFirst().provenance().origin())
                .isEqualTo(folder.resolve("V1.html").toString());
        assertThat(story.problems()).isEmpty();
    }

    @Test
    void emptyFolderIsAProblemEvenWhenItsNameLooksLikeAFile() throws IOException {
        String empty = Files.createDirectory(folder.resolve("x.txt")).toString();

        assertThat(Sentences.of(load(empty).problems()))
                .containsExactly(empty + " has no texts in it. A folder needs files that end in .txt, .md or .html.");
    }

    @Test
    void largeFileIsRefusedBeforeItIsRead() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(3_000_000_000L);
        }

        assertThat(Sentences.of(load(large.toString()).problems()))
                .containsExactly(large
                        + " has 3,000.0 MB, and a text may have at most 20 MB. Cut it into smaller files.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void deviceIsNotRead() {
        assertThat(Sentences.of(load("/dev/zero").problems()))
                .containsExactly("/dev/zero is neither a file nor a folder. Choose a text file.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void linkIsFollowedUnlessItGoesInCircles() throws IOException {
        Path good = Files.createSymbolicLink(folder.resolve("good.txt"), Path.of(file("a.txt", "One.")));
        Path circle = Files.createSymbolicLink(folder.resolve("circle.txt"), folder.resolve("circle.txt"));

        assertThat(load(good.toString()).versions()).extracting(Version::text).containsExactly("One.");
        assertThat(Sentences.of(load(circle.toString()).problems()).getFirst())
                .startsWith(circle + " could not be read: ")
                .endsWith(". Check the disk, or copy the file to another place.");
    }

    @Test
    void whatMayNotBeReadOrBreaksHasItsOwnSentence() {
        Location.OnDisk location = new Location.OnDisk("a.txt", Path.of("a.txt"));

        assertThat(Sentences.of(DiskReader.failure(location, new AccessDeniedException("a.txt")).notice()))
                .isEqualTo("You are not allowed to read a.txt."
                        + " Change its permissions, or copy it to a place of your own.");
        assertThat(Sentences.of(DiskReader.failure(location, new IOException("bad sector")).notice()))
                .isEqualTo("a.txt could not be read: bad sector. Check the disk, or copy the file to another place.");
    }

    @Test
    void noMoreVersionsAreReadThanAStoryHolds() throws IOException {
        String[] files = new String[Story.MOST_VERSIONS + 2];
        for (int i = 0; i < files.length; i++) {
            files[i] = file("v" + i + ".txt", "Text " + i);
        }

        LoadedStory two = load(files);
        LoadedStory one = loader.load(List.of(files).subList(0, files.length - 1), new CancelToken());

        assertThat(two.versions()).hasSize(Story.MOST_VERSIONS);
        assertThat(two.versions().getLast().label()).isEqualTo("v19");
        assertThat(Sentences.of(two.problems()))
                .containsExactly("A story holds at most 20 versions, so 2 were left out, from " + files[20]
                        + " on. Compare those in a story of their own.");
        assertThat(Sentences.of(one.problems()))
                .containsExactly("A story holds at most 20 versions, so one was left out: " + files[20]
                        + ". Compare those in a story of their own.");
    }

    @Test
    void openVersionsCountTowardsTheLimit() throws IOException, SourceException {
        List<Version> open = IntStream.range(0, Story.MOST_VERSIONS - 1)
                .mapToObj(i -> Version.ofText("open" + i, "Text " + i))
                .toList();

        LoadedStory story = loader.add(open, List.of(file("a.txt", "A"), file("b.txt", "B")), new CancelToken());
        LoadedStory pasted = loader.paste(story.versions(), "Pasted", "C");

        assertThat(story.versions()).hasSize(Story.MOST_VERSIONS).startsWith(open.toArray(Version[]::new));
        assertThat(story.versions().getLast().label()).isEqualTo("a");
        assertThat(story.problems()).extracting(Notice::key).containsExactly("source.too-many");
        assertThat(pasted.versions()).isEqualTo(story.versions());
        assertThat(Sentences.of(pasted.problems()).getFirst()).contains("one was left out: Pasted.");
    }

    @Test
    void sameTextsAreToldOnceWithTheLabelsTheyGet() throws IOException {
        Files.createDirectory(folder.resolve("later"));
        String first = file("story.txt", "The same.");
        String second = file("later/story.md", "The same.");

        LoadedStory story = load(first, second);
        LoadedStory more = loader.add(story.versions(), List.of(file("other.txt", "Other.")), new CancelToken());

        assertThat(story.versions()).extracting(Version::label).containsExactly("story", "story (2)");
        assertThat(Sentences.of(story.notes()))
                .containsExactly("“story” and “story (2)” are the same text. Both are shown.");
        assertThat(more.notices()).isEmpty();
    }

    @Test
    void nothingAskedForIsNothingRead() {
        assertThat(load()).isEqualTo(new LoadedStory(List.of(), List.of(), List.of()));
    }

    @Test
    void readingStopsWhenCancelled() throws IOException {
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        List<String> files = List.of(file("a.txt", "One."));

        assertThatThrownBy(() -> loader.load(files, cancel)).isInstanceOf(CancellationException.class);
    }

    @Test
    void storyIsNamedAfterItsVersions() {
        List<Version> versions = List.of(
                Version.ofText("Courier", "a"), Version.ofText("Post", "b"), Version.ofText("Wire", "c"),
                Version.ofText("Echo", "d"));

        assertThat(Sentences.of(StoryTitle.of(versions.subList(0, 1)))).isEqualTo("Courier");
        assertThat(Sentences.of(StoryTitle.of(versions.subList(0, 2)))).isEqualTo("Courier and Post");
        assertThat(Sentences.of(StoryTitle.of(versions.subList(0, 3)))).isEqualTo("Courier, Post and one other");
        assertThat(Sentences.of(StoryTitle.of(versions))).isEqualTo("Courier, Post and 2 others");
    }

    private LoadedStory load(String... locations) {
        return loader.load(List.of(locations), new CancelToken());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
