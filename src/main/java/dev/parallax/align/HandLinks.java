package dev.parallax.align;

import dev.parallax.story.HandWork;
import dev.parallax.text.Document;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the reader's work means for the sentences of a story: which belong together, and which do not. */
final class HandLinks {

    private static final Comparator<Link> IN_ORDER = Comparator.comparing(Link::a).thenComparing(Link::b);

    private final List<Document> documents;
    private final HandWork handWork;
    private final List<List<SentenceRef>> groups;
    private final Map<SentenceRef, Set<SentenceRef>> strangers = new HashMap<>();

    /** @param documents the versions of the story that the work was done on */
    HandLinks(List<Document> documents, HandWork handWork) {
        this.documents = documents;
        this.handWork = handWork;
        HandGroups found = new HandGroups(documents, handWork);
        groups = found.groups();
        for (HandGroups.Parted parted : found.apart()) {
            estrange(found.groupOf(parted.a()), found.groupOf(parted.b()));
            estrange(found.groupOf(parted.b()), found.groupOf(parted.a()));
        }
    }

    private void estrange(Set<SentenceRef> ones, Set<SentenceRef> others) {
        ones.forEach(one -> strangers.computeIfAbsent(one, any -> new HashSet<>()).addAll(others));
    }

    /** Sentences that belong together, group by group; no sentence is in two. */
    List<List<SentenceRef>> groups() {
        return groups;
    }

    /** The sentences that must not come into one passage with this one; not to be changed. */
    Set<SentenceRef> strangersOf(SentenceRef sentence) {
        return strangers.getOrDefault(sentence, Set.of());
    }

    /** Where sentences stand relative to the pins that two versions share. */
    RelativePlaces places(int first, int second) {
        return new RelativePlaces(
                documents.get(first).text().length(),
                documents.get(second).text().length(),
                Ties.between(handWork, first, second));
    }

    /** Whether the reader did not part the two. */
    boolean allows(SentenceRef one, SentenceRef other) {
        return !strangersOf(one).contains(other);
    }

    /**
     * The links that were found and those made by hand; these are the ones that hold where a pair has both.
     *
     * @param found ordered by sentence
     */
    List<Link> over(List<Link> found) {
        if (groups.isEmpty()) {
            return found;
        }
        Map<Link, Link> links = new TreeMap<>(IN_ORDER);
        found.forEach(link -> links.put(link, link));
        for (List<SentenceRef> group : groups) {
            for (SentenceRef a : group) {
                group.stream().filter(b -> a.version() < b.version()).map(b -> Link.byHand(a, b)).forEach(link -> {
                    links.remove(link);
                    links.put(link, link);
                });
            }
        }
        return List.copyOf(links.values());
    }
}
