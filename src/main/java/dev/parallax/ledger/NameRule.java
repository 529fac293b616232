package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.ledger.NameLikeness.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names that linked sentences spell otherwise, or give another noun, or more given names.
 *
 * <p>Rather silent than wrong: a version that uses both names means two things by them, and a short form, a title or an
 * acronym is no difference. Names that differ make one finding for the whole story; its evidence is one place in each
 * version that uses one of them: the fullest form in a passage where they differ or, in a version that is in none, in the
 * whole text; the first of several.
 */
final class NameRule implements Rule {

    /** Below a date: a wrong letter misleads less than a wrong day. */
    private static final double MISSPELT = 0.65;

    /** Another noun may be another word for the same thing. */
    private static final double OTHER_NOUN = 0.6;

    /** More given names are an oddity rather than a contradiction. */
    private static final double MORE_GIVEN_NAMES = 0.57;

    @Override
    public String name() {
        return "names-in-passage";
    }

    @Override
    public List<Finding> findings(Material material) {
        NamePlaces places = new NamePlaces(material);
        List<Finding> findings = new ArrayList<>();
        for (List<NameConflict> group : groups(new NameConflicts(places).in(material))) {
            findings.add(finding(material, places, group));
        }
        return findings;
    }

    /** Conflicts that hang together by their names. */
    private static List<List<NameConflict>> groups(List<NameConflict> conflicts) {
        Map<String, Integer> numbers = new HashMap<>();
        for (NameConflict conflict : conflicts) {
            numbers.putIfAbsent(conflict.one(), numbers.size());
            numbers.putIfAbsent(conflict.other(), numbers.size());
        }
        UnionFind names = new UnionFind(numbers.size());
        conflicts.forEach(conflict -> names.join(numbers.get(conflict.one()), numbers.get(conflict.other())));
        Map<Integer, List<NameConflict>> groups = new TreeMap<>();
        Map<Integer, Integer> firsts = new HashMap<>();
        names.groups().forEach(group -> group.forEach(number -> firsts.put(number, group.getFirst())));
        for (NameConflict conflict : conflicts) {
            groups.computeIfAbsent(firsts.get(numbers.get(conflict.one())), unseen -> new ArrayList<>()).add(conflict);
        }
        return List.copyOf(groups.values());
    }

    private Finding finding(Material material, NamePlaces places, List<NameConflict> group) {
        Set<String> keys = new HashSet<>();
        Set<SentenceRef> contested = new HashSet<>();
        for (NameConflict conflict : group) {
            keys.add(conflict.one());
            keys.add(conflict.other());
            contested.addAll(members(material, conflict.passage()));
        }
        List<NamedPlace> shown = shown(places, keys, contested);
        List<Evidence> evidence = shown.stream()
                .map(place -> material.evidence(place.ref().version(), place.mention().span()))
                .toList();
        double severity = group.stream().mapToDouble(conflict -> severity(conflict.relation())).max().orElseThrow();
        return new Finding(FindingKind.NAME_DIFFERS, passage(material, group, shown), name(), severity, evidence);
    }

    /** One place a version, by version. */
    private static List<NamedPlace> shown(NamePlaces places, Set<String> keys, Set<SentenceRef> contested) {
        Comparator<NamedPlace> elsewhere = Comparator.comparing(place -> !contested.contains(place.ref()));
        Comparator<NamedPlace> best = elsewhere
                .thenComparing(place -> -place.mention().span().length())
                .thenComparing(place -> place.mention().span());
        Map<Integer, NamedPlace> byVersion = new TreeMap<>();
        for (String key : keys) {
            for (NamedPlace place : places.of(key)) {
                byVersion.merge(place.ref().version(), place, (one, other) -> best.compare(one, other) <= 0 ? one : other);
            }
        }
        return List.copyOf(byVersion.values());
    }

    /** The passage with the most evidence; of several the one that stands earliest on the whole. */
    private static int passage(Material material, List<NameConflict> group, List<NamedPlace> shown) {
        Comparator<Integer> evidence = Comparator.comparing(
                passage -> -shown.stream().filter(place -> members(material, passage).contains(place.ref())).count());
        return group.stream()
                .map(NameConflict::passage)
                .min(evidence.thenComparing(material::meanPlace))
                .orElseThrow();
    }

    private static List<SentenceRef> members(Material material, int passage) {
        return material.alignment().passages().get(passage).members();
    }

    private static double severity(Relation relation) {
        return switch (relation) {
            case MISSPELT -> MISSPELT;
            case OTHER_NOUN -> OTHER_NOUN;
            case MORE_GIVEN_NAMES, UNRELATED -> MORE_GIVEN_NAMES;
        };
    }
}
