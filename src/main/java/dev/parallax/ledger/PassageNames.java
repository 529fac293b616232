package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.ledger.NameLikeness.Name;
import dev.parallax.ledger.NameLikeness.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names in the sentences of one passage. */
final class PassageNames {

    private final Map<String, List<NamedPlace>> byKey = new HashMap<>();
    private final Map<Integer, Set<String>> keysByVersion = new HashMap<>();
    private final Map<SentenceRef, Set<String>> keysBySentence = new HashMap<>();
    private final Set<Name> names = new LinkedHashSet<>();

    PassageNames(List<NamedPlace> places) {
        for (NamedPlace place : places) {
            String key = place.mention().key();
            byKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(place);
            keysByVersion.computeIfAbsent(place.ref().version(), unseen -> new LinkedHashSet<>()).add(key);
            keysBySentence.computeIfAbsent(place.ref(), unseen -> new LinkedHashSet<>()).add(key);
            names.add(new Name(key, place.mention().kind()));
        }
    }

    /** Each once. */
    List<Name> names() {
        return List.copyOf(names);
    }

    /** Whether the two stand for each other somewhere: in linked sentences, at the same place as far as can be told. */
    boolean correspond(Name one, Name other, Relation relation, Set<List<SentenceRef>> linked) {
        for (NamedPlace a : byKey.get(one.key())) {
            for (NamedPlace b : byKey.get(other.key())) {
                boolean ordered = a.ref().version() < b.ref().version();
                List<SentenceRef> link = ordered ? List.of(a.ref(), b.ref()) : List.of(b.ref(), a.ref());
                if (linked.contains(link) && !uses(a, other) && !uses(b, one) && isSamePlace(a, b, relation)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean uses(NamedPlace place, Name name) {
        return keysByVersion.get(place.ref().version()).contains(name.key());
    }

    /** Likeness speaks for itself, another noun needs the same surroundings. */
    private boolean isSamePlace(NamedPlace a, NamedPlace b, Relation relation) {
        int shared = a.sharedNeighbours(b);
        boolean alone = isAlone(a, b) && isAlone(b, a);
        return relation == Relation.OTHER_NOUN ? shared == 2 || shared == 1 && alone : shared > 0 || alone;
    }

    /** Whether the name is the only one of its sentence that the other version does not have here. */
    private boolean isAlone(NamedPlace place, NamedPlace other) {
        Set<String> theirs = keysByVersion.get(other.ref().version());
        return keysBySentence.get(place.ref()).stream().filter(key -> !theirs.contains(key)).count() == 1;
    }
}
