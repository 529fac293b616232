package dev.parallax.ledger;

import dev.parallax.claim.NameMention;
import dev.parallax.claim.NameNouns;
import java.util.ArrayList;
import java.util.List;

/** Tells whether two names, by their keys, may be meant for one, and how they differ. Stateless. */
final class NameLikeness {

    /** What two names are to each other. */
    enum Relation {
        UNRELATED,
        /** Quenell, Quennell. */
        MISSPELT,
        /** Caulkers’ Row, Caulkers’ Line. */
        OTHER_NOUN,
        /** Scott Bessent, Scott Kenneth Homer Bessent. */
        MORE_GIVEN_NAMES
    }

    private final NameNouns nouns = new NameNouns();
    private final SpellingDistance spelling = new SpellingDistance();

    Relation between(Name one, Name other) {
        boolean persons = one.kind() == NameMention.Kind.PERSON && other.kind() == NameMention.Kind.PERSON;
        boolean known = one.kind() != NameMention.Kind.OTHER && other.kind() != NameMention.Kind.OTHER;
        if (known && one.kind() != other.kind()) {
            return Relation.UNRELATED;
        }
        List<String> words = one.words();
        List<String> others = other.words();
        if (words.size() == others.size()) {
            return sameLength(words, others);
        }
        if (persons && (words.size() == 1 || others.size() == 1)) {
            return spelling.isSlip(words.getLast(), others.getLast()) ? Relation.MISSPELT : Relation.UNRELATED;
        }
        boolean ends = words.getFirst().equals(others.getFirst()) && words.getLast().equals(others.getLast());
        boolean longer = ends && Math.min(words.size(), others.size()) == 2;
        return persons && longer ? Relation.MORE_GIVEN_NAMES : Relation.UNRELATED;
    }

    private Relation sameLength(List<String> words, List<String> others) {
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(others.get(i))) {
                differing.add(i);
            }
        }
        if (differing.size() != 1) {
            return Relation.UNRELATED;
        }
        int place = differing.getFirst();
        if (spelling.isSlip(words.get(place), others.get(place))) {
            return Relation.MISSPELT;
        }
        return isOtherNoun(words, others, place) ? Relation.OTHER_NOUN : Relation.UNRELATED;
    }

    /** Whether the differing word says what the thing is, and what they share makes it a name. */
    private boolean isOtherNoun(List<String> words, List<String> others, int place) {
        boolean head = place == words.size() - 1 || place == 0 && nouns.isSmall(words.get(1));
        boolean noun = nouns.isNoun(words.get(place)) || nouns.isNoun(others.get(place));
        boolean proper = false;
        for (int i = 0; i < words.size(); i++) {
            proper |= i != place && !nouns.isNoun(words.get(i)) && !nouns.isSmall(words.get(i));
        }
        return head && noun && proper && !spelling.isVariant(words.get(place), others.get(place));
    }

    /**
     * A name as a version uses it.
     *
     * @param key see {@link NameMention#key()}
     */
    record Name(String key, NameMention.Kind kind) {

        List<String> words() {
            return List.of(key.split(" "));
        }
    }
}
