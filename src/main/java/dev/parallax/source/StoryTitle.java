package dev.parallax.source;

import dev.parallax.story.Notice;
import dev.parallax.story.Version;
import java.util.List;

/** Names a story after its versions. */
public final class StoryTitle {

    private StoryTitle() {}

    /**
     * The labels of the first two versions and the number of the others.
     *
     * @param versions at least one
     */
    public static Notice of(List<Version> versions) {
        String first = versions.getFirst().label();
        return switch (versions.size()) {
            case 1 -> Notice.of("source.title-one", first);
            case 2 -> Notice.of("source.title-two", first, versions.get(1).label());
            default -> Notice.of("source.title-more", first, versions.get(1).label(), versions.size() - 2);
        };
    }
}
