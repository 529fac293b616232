package dev.parallax.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins the passages that hold sentences which the reader linked: {@code |A|a|} and {@code |B|b|} with A and b linked
 * become {@code |AB|ab|}. Where the reader parted others of their sentences, the linked one comes over alone.
 */
final class PassagesByHand {

    private final HandLinks hand;
    private final Map<SentenceRef, List<Link>> links = new HashMap<>();

    /** @param links all of the alignment, by hand and found */
    PassagesByHand(HandLinks hand, List<Link> links) {
        this.hand = hand;
        if (!hand.groups().isEmpty()) {
            links.forEach(link -> this.links.computeIfAbsent(link.a(), any -> new ArrayList<>()).add(link));
        }
    }

    /** @param passages found without the links made by hand, by their first member */
    List<Passage> joined(List<Passage> passages) {
        if (hand.groups().isEmpty()) {
            return passages;
        }
        Map<SentenceRef, Set<SentenceRef>> rows = new HashMap<>();
        Map<Set<SentenceRef>, Passage> found = new HashMap<>();
        for (Passage passage : passages) {
            Set<SentenceRef> row = new TreeSet<>(passage.members());
            row.forEach(member -> rows.put(member, row));
            found.put(Set.copyOf(row), passage);
        }
        hand.groups().forEach(group -> join(group, rows));
        return rows.values().stream()
                .filter(row -> row.stream().mapToInt(SentenceRef::version).distinct().count() > 1)
                .map(List::copyOf)
                .distinct()
                .map(row -> found.getOrDefault(Set.copyOf(row), new Passage(row, confidence(row))))
                .sorted(Comparator.comparing(passage -> passage.members().getFirst()))
                .toList();
    }

    private void join(List<SentenceRef> group, Map<SentenceRef, Set<SentenceRef>> rows) {
        group.forEach(member -> rows.computeIfAbsent(member, alone -> new TreeSet<>(Set.of(alone))));
        Set<SentenceRef> row = rows.get(group.getFirst());
        for (SentenceRef member : group) {
            Set<SentenceRef> theirs = rows.get(member);
            if (theirs != row && isAllowed(row, theirs)) {
                row.addAll(theirs);
                theirs.forEach(each -> rows.put(each, row));
            } else if (theirs != row) {
                theirs.remove(member);
                row.add(member);
                rows.put(member, row);
            }
        }
    }

    private boolean isAllowed(Set<SentenceRef> row, Set<SentenceRef> theirs) {
        return row.stream().allMatch(member -> Collections.disjoint(hand.strangersOf(member), theirs));
    }

    /** Mean score of the links between sentences of different versions; a missing one counts as 0. */
    private double confidence(List<SentenceRef> row) {
        long pairs = row.stream()
                .mapToLong(a -> row.stream().filter(b -> a.version() < b.version()).count())
                .sum();
        double sum = row.stream()
                .flatMap(member -> links.getOrDefault(member, List.of()).stream())
                .filter(link -> row.contains(link.b()))
                .mapToDouble(Link::score)
                // In order of size, so that the rounding does not depend on the order of the versions.
                .sorted()
                .sum();
        return sum / pairs;
    }
}
