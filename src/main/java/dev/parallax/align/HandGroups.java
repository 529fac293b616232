package dev.parallax.align;

import dev.parallax.story.Decision;
import dev.parallax.story.HandWork;
import dev.parallax.story.Pin;
import dev.parallax.story.StorySpan;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Groups of sentences that the reader put together, and pairs that were parted. Decisions are taken in from the last to
 * the first, and what contradicts one that is already in is passed over, so that the later one holds; groups are
 * ordered by the decisions alone, and not by the places of versions.
 */
final class HandGroups {

    private final List<Document> documents;
    private final List<Pin> pins;
    private final Map<SentenceRef, Set<SentenceRef>> groups = new LinkedHashMap<>();
    private final List<Parted> apart = new ArrayList<>();

    /** Two sentences that do not say the same. */
    record Parted(SentenceRef a, SentenceRef b) {

        boolean parts(Set<SentenceRef> one, Set<SentenceRef> other) {
            return one.contains(a) && other.contains(b) || one.contains(b) && other.contains(a);
        }
    }

    /** @param documents the versions of the story that the work was done on */
    HandGroups(List<Document> documents, HandWork handWork) {
        this.documents = documents;
        pins = handWork.pins();
        handWork.decisions().reversed().forEach(this::take);
    }

    /** The groups of two and more. */
    List<List<SentenceRef>> groups() {
        return new LinkedHashSet<>(groups.values())
                .stream().filter(group -> group.size() > 1).map(List::copyOf).toList();
    }

    Set<SentenceRef> groupOf(SentenceRef sentence) {
        return groups.computeIfAbsent(sentence, alone -> new LinkedHashSet<>(List.of(alone)));
    }

    List<Parted> apart() {
        return apart;
    }

    private void take(Decision decision) {
        switch (decision) {
            case Decision.Together together -> together(sentences(together.spans()));
            case Decision.Apart parting -> apart(sentences(parting.ones()), sentences(parting.others()));
            case Decision.SetPin set -> {
                if (pins.stream().anyMatch(pin -> pin.places().containsAll(set.pin().places()))) {
                    ofOneRole(sentences(set.pin().places())).forEach(this::together);
                }
            }
            case Decision.TakeOutPin out -> { }
        }
    }

    private void together(List<SentenceRef> sentences) {
        for (SentenceRef a : sentences) {
            for (SentenceRef b : sentences) {
                Set<SentenceRef> one = groupOf(a);
                Set<SentenceRef> other = groupOf(b);
                if (one != other && apart.stream().noneMatch(parted -> parted.parts(one, other))) {
                    one.addAll(other);
                    other.forEach(member -> groups.put(member, one));
                }
            }
        }
    }

    private void apart(List<SentenceRef> ones, List<SentenceRef> others) {
        for (SentenceRef a : ones) {
            for (SentenceRef b : others) {
                if (groupOf(a) != groupOf(b)) {
                    apart.add(new Parted(a, b));
                }
            }
        }
    }

    /** A pin may tie a heading to a line of text, which then do not say the same. */
    private List<List<SentenceRef>> ofOneRole(List<SentenceRef> sentences) {
        return List.copyOf(sentences.stream()
                .collect(Collectors.groupingBy(
                        ref -> documents.get(ref.version()).sentences().get(ref.sentence()).role(), LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }

    private List<SentenceRef> sentences(List<StorySpan> spans) {
        return spans.stream().flatMap(span -> SentenceRef.in(documents, span).stream()).distinct().toList();
    }
}
