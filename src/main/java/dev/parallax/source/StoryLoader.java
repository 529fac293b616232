package dev.parallax.source;

import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Reads the versions of a story from files, folders, addresses and pasted text.
 *
 * <p>One text that cannot be read never stops the others. Addresses are asked for one after the other, only when they
 * are given here. Keeps nothing between calls; any thread may use it, and since reading takes time it should not be
 * the thread of the window.
 */
public final class StoryLoader {

    private final WebReader web;

    public StoryLoader() {
        this(new WebReader(Clock.systemUTC(), WebReader.PATIENCE));
    }

    StoryLoader(WebReader web) {
        this.web = web;
    }

    /**
     * Reads a new story.
     *
     * @param locations paths, {@code file:} addresses and HTTP addresses as the reader typed them; a folder stands for
     *     the texts in it
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public LoadedStory load(List<String> locations, CancelToken cancel) {
        return add(List.of(), locations, cancel);
    }

    /**
     * Reads further versions of a story.
     *
     * @param open the versions that the story has; they stay and come first
     * @param locations as for {@link #load}
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public LoadedStory add(List<Version> open, List<String> locations, CancelToken cancel) {
        Shelf shelf = new Shelf(open);
        for (String typed : locations) {
            cancel.check();
            try {
                addLocation(Location.parse(typed), shelf, cancel);
            } catch (SourceException e) {
                shelf.addProblem(e.notice());
            }
        }
        return shelf.toStory();
    }

    /**
     * Adds pasted text to a story.
     *
     * @param open the versions that the story has; they stay and come first
     * @param label what the new version is called
     * @param pasted plain text, or HTML that begins with a tag
     * @throws SourceException when there is nothing to read in it
     */
    public LoadedStory paste(List<Version> open, String label, String pasted) throws SourceException {
        Shelf shelf = new Shelf(open);
        Version version = PastedText.read(label, pasted);
        if (shelf.isFull()) {
            shelf.leaveOut(label);
        } else {
            shelf.add(version);
        }
        return shelf.toStory();
    }

    /**
     * The file or folder that a location stands for.
     *
     * @param location as for {@link #load}
     * @return nothing for an address of a page and for what is no location at all; the file need not exist
     */
    public static Optional<Path> fileOf(String location) {
        try {
            return Location.parse(location) instanceof Location.OnDisk onDisk ? Optional.of(onDisk.path()) : Optional.empty();
        } catch (SourceException noLocation) {
            return Optional.empty();
        }
    }

    private void addLocation(Location location, Shelf shelf, CancelToken cancel) throws SourceException {
        List<? extends Location> texts =
                location instanceof Location.OnDisk onDisk ? DiskReader.expand(onDisk) : List.of(location);
        for (Location text : texts) {
            cancel.check();
            if (shelf.isFull()) {
                shelf.leaveOut(text.typed());
            } else {
                addText(text, shelf, cancel);
            }
        }
    }

    private void addText(Location location, Shelf shelf, CancelToken cancel) {
        try {
            Original original = switch (location) {
                case Location.OnDisk onDisk -> DiskReader.read(onDisk, cancel);
                case Location.OnWeb onWeb -> web.read(onWeb, cancel);
            };
            shelf.add(OriginalReader.read(original));
        } catch (SourceException e) {
            shelf.addProblem(e.notice());
        }
    }
}
