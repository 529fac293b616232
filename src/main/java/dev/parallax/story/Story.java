package dev.parallax.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The versions that are compared, in the order in which the reader gave them.
 *
 * <p>Code refers to a version by its place in {@link #versions()}, from 0; programs outside by {@link #id}.
 *
 * @param title what the story is called; may be empty
 * @param versions one to {@link #MOST_VERSIONS}, with distinct labels
 * @param handWork what the reader decided by hand about what belongs together in them
 */
public record Story(String title, List<Version> versions, HandWork handWork) {

    /** More panes than this cannot be read side by side, and every pair of versions is aligned. */
    public static final int MOST_VERSIONS = 20;

    public Story {
        if (versions.isEmpty() || versions.size() > MOST_VERSIONS) {
            throw new IllegalArgumentException("a story has 1 to " + MOST_VERSIONS + " versions, not " + versions.size());
        }
        if (!handWork.fits(versions)) {
            throw new IllegalArgumentException("work by hand outside of the texts");
        }
        versions = distinctLabels(versions);
    }

    /** A story that nobody has worked on by hand. */
    public Story(String title, List<Version> versions) {
        this(title, versions, HandWork.NONE);
    }

    /** The outside name of the version at this place: {@code v1} is the first. */
    public static String id(int place) {
        return "v" + (place + 1);
    }

    public int size() {
        return versions.size();
    }

    /** The place of the version with this label, or −1. */
    public int indexOf(String label) {
        for (int place = 0; place < versions.size(); place++) {
            if (versions.get(place).label().equals(label)) {
                return place;
            }
        }
        return -1;
    }

    private static List<Version> distinctLabels(List<Version> versions) {
        Set<String> taken = new HashSet<>();
        List<Version> distinct = new ArrayList<>(versions.size());
        for (Version version : versions) {
            String label = version.label();
            for (int number = 2; !taken.add(label); number++) {
                label = version.label() + " (" + number + ")";
            }
            distinct.add(label.equals(version.label()) ? version : version.withLabel(label));
        }
        return List.copyOf(distinct);
    }
}
