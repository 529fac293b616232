package dev.parallax.align;

import java.util.List;

/**
 * One row of the alignment: the sentences that say the same, over all versions.
 *
 * @param members sentences of at least two versions, ordered by version and position
 * @param confidence mean score of the links inside, 0 to 1
 */
public record Passage(List<SentenceRef> members, double confidence) {

    public Passage {
        members = List.copyOf(members);
    }

    /** The sentences of one version, by position; empty when the version lacks the passage. */
    public List<Integer> in(int version) {
        return members.stream()
                .filter(member -> member.version() == version)
                .map(SentenceRef::sentence)
                .toList();
    }

    public boolean has(int version) {
        return members.stream().anyMatch(member -> member.version() == version);
    }
}
