package dev.parallax.source;

import dev.parallax.story.Notice;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import java.util.ArrayList;
import java.util.List;

/** Collects versions up to the limit of a story, and what went wrong. */
final class Shelf {

    private final int open;
    private final List<Version> versions;
    private final List<Notice> problems = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /** @param open versions that are there already, at most {@link Story#MOST_VERSIONS} */
    Shelf(List<Version> open) {
        this.open = open.size();
        versions = new ArrayList<>(open);
    }

    boolean isFull() {
        return versions.size() >= Story.MOST_VERSIONS;
    }

    void add(Version version) {
        versions.add(version);
    }

    void leaveOut(String name) {
        leftOut.add(name);
    }

    void addProblem(Notice problem) {
        problems.add(problem);
    }

    LoadedStory toStory() {
        List<Version> labelled = versions.isEmpty() ? List.of() : new Story("", versions).versions();
        List<Notice> all = new ArrayList<>(problems);
        if (!leftOut.isEmpty()) {
            all.add(Notice.of("source.too-many", Story.MOST_VERSIONS, leftOut.size(), leftOut.getFirst()));
        }
        all.addAll(sameTexts(labelled));
        return new LoadedStory(labelled, all);
    }

    private List<Notice> sameTexts(List<Version> labelled) {
        List<Notice> same = new ArrayList<>();
        for (int place = Math.max(open, 1); place < labelled.size(); place++) {
            Version version = labelled.get(place);
            labelled.subList(0, place).stream()
                    .filter(earlier -> earlier.text().equals(version.text()))
                    .findFirst()
                    .ifPresent(twin -> same.add(Notice.of("source.same-text", twin.label(), version.label())));
        }
        return same;
    }
}
