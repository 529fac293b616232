package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.NameMention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where the versions of a story use which names. Immutable once read. */
final class NamePlaces {

    private final Map<SentenceRef, List<NamedPlace>> bySentence = new HashMap<>();
    private final Map<String, List<NamedPlace>> byKey = new HashMap<>();
    private final Map<String, Set<Integer>> versions = new HashMap<>();

    NamePlaces(Material material) {
        for (int version = 0; version < material.documents().size(); version++) {
            for (NameMention mention : material.statements().get(version).names()) {
                NamedPlace place = NamedPlace.of(material.documents().get(version), version, mention);
                bySentence.computeIfAbsent(place.ref(), unseen -> new ArrayList<>()).add(place);
                byKey.computeIfAbsent(mention.key(), unseen -> new ArrayList<>()).add(place);
                versions.computeIfAbsent(mention.key(), unseen -> new TreeSet<>()).add(version);
            }
        }
    }

    /** The places in some sentences, in their order. */
    List<NamedPlace> in(Collection<SentenceRef> sentences) {
        return sentences.stream().flatMap(ref -> bySentence.getOrDefault(ref, List.of()).stream()).toList();
    }

    /** The places of a name, by version and position. */
    List<NamedPlace> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The versions that use a name. */
    Set<Integer> versions(String key) {
        return versions.getOrDefault(key, Set.of());
    }

    Set<String> keys() {
        return byKey.keySet();
    }
}
