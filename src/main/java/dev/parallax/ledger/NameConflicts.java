package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.NameMention;
import dev.parallax.ledger.NameLikeness.Name;
import dev.parallax.ledger.NameLikeness.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds names of different versions that stand for each other in a passage, though they are not the same. */
final class NameConflicts {

    /** How many versions must use the short name before the long one is odd. */
    private static final int LEAST_ESTABLISHED = 2;

    /** A passage with more names is a list, in which nothing tells which belongs to which. */
    private static final int MOST_NAMES = 200;

    /** Articles and prepositions are no titles. */
    private static final int SHORTEST_TITLE = 4;

    private final NameLikeness likeness = new NameLikeness();
    private final NamePlaces places;

    NameConflicts(NamePlaces places) {
        this.places = places;
    }

    /** By passage. */
    List<NameConflict> in(Material material) {
        Set<List<SentenceRef>> linked = material.sureLinks();
        List<NameConflict> conflicts = new ArrayList<>();
        for (int passage = 0; passage < material.alignment().passages().size(); passage++) {
            PassageNames here = new PassageNames(
                    places.in(material.alignment().passages().get(passage).members()));
            if (here.names().size() <= MOST_NAMES) {
                add(here, passage, linked, conflicts);
            }
        }
        addTitled(material, conflicts);
        return conflicts;
    }

    /**
     * Persons with the same word before their names ("Secretary"), wherever they stand: a caption is in no passage. Only
     * where one has more given names, which no other person of the same last name shares by chance.
     */
    private void addTitled(Material material, List<NameConflict> conflicts) {
        Map<String, List<Name>> byLast = new TreeMap<>();
        for (String key : new TreeSet<>(places.keys())) {
            if (places.of(key).getFirst().mention().kind() == NameMention.Kind.PERSON) {
                Name name = new Name(key, NameMention.Kind.PERSON);
                byLast.computeIfAbsent(name.words().getLast(), unseen -> new ArrayList<>()).add(name);
            }
        }
        for (List<Name> names : byLast.values()) {
            for (int i = 0; i < names.size() && names.size() <= MOST_NAMES; i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    addTitled(material, names.get(i), names.get(j), conflicts);
                }
            }
        }
    }

    private void addTitled(Material material, Name one, Name other, List<NameConflict> conflicts) {
        Relation relation = likeness.between(one, other);
        Set<String> titles = titles(one);
        titles.retainAll(titles(other));
        if (relation == Relation.MORE_GIVEN_NAMES && !titles.isEmpty() && isConflict(one, other, relation)) {
            Integer passage = material.passage(
                    Stream.of(one, other).flatMap(name -> places.of(name.key()).stream()).map(NamedPlace::ref).toList());
            if (passage != null) {
                conflicts.add(new NameConflict(one.key(), other.key(), relation, passage));
            }
        }
    }

    private Set<String> titles(Name name) {
        return places.of(name.key()).stream()
                .map(NamedPlace::before)
                .filter(before -> before.length() > SHORTEST_TITLE)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(PassageNames here, int passage, Set<List<SentenceRef>> linked, List<NameConflict> conflicts) {
        List<Name> names = here.names();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Name one = names.get(i);
                Name other = names.get(j);
                Relation relation = likeness.between(one, other);
                if (isConflict(one, other, relation) && here.correspond(one, other, relation, linked)) {
                    conflicts.add(new NameConflict(one.key(), other.key(), relation, passage));
                }
            }
        }
    }

    private boolean isConflict(Name one, Name other, Relation relation) {
        String shorter = one.words().size() < other.words().size() ? one.key() : other.key();
        boolean possible = switch (relation) {
            case UNRELATED -> false;
            case MISSPELT -> true;
            case MORE_GIVEN_NAMES -> places.versions(shorter).size() >= LEAST_ESTABLISHED;
            case OTHER_NOUN -> places.keys().stream().noneMatch(key -> isPartOf(one, key) && isPartOf(other, key));
        };
        return possible && places.versions(one.key()).stream().noneMatch(places.versions(other.key())::contains);
    }

    /** Fox News and Fox Digital are both short for Fox News Digital. */
    private static boolean isPartOf(Name name, String key) {
        return List.of(key.split(" ")).containsAll(name.words());
    }
}
