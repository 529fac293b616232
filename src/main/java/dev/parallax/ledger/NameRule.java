package dev.parallax.ledger;

import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.claim.NameMention;
import dev.parallax.ledger.NameLikeness.Name;
import dev.parallax.ledger.NameLikeness.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
    private static final double MORE_GIVEN_NAMES = 0.45;

    /** How many versions must use the short name before the long one is odd. */
    private static final int LEAST_ESTABLISHED = 2;

    /** A passage with more names is a list, in which nothing tells which belongs to which. */
    private static final int MOST_NAMES = 200;

    private final NameLikeness likeness = new NameLikeness();

    @Override
    public String name() {
        return "names-in-passage";
    }

    @Override
    public List<Finding> findings(Material material) {
        Map<SentenceRef, List<NamedPlace>> places = new HashMap<>();
        Map<String, Set<Integer>> versions = new HashMap<>();
        for (int version = 0; version < material.documents().size(); version++) {
            for (NameMention mention : material.statements().get(version).names()) {
                NamedPlace place = NamedPlace.of(material.documents().get(version), version, mention);
                places.computeIfAbsent(place.ref(), unseen -> new ArrayList<>()).add(place);
                versions.computeIfAbsent(mention.key(), unseen -> new TreeSet<>()).add(version);
            }
        }
        List<Conflict> conflicts = conflicts(material, places, versions);
        List<Finding> findings = new ArrayList<>();
        for (List<Conflict> group : groups(conflicts)) {
            findings.add(finding(material, group));
        }
        return findings;
    }

    /** Two names that stand for each other in a passage. */
    private record Conflict(String one, String other, Relation relation, int passage) {}

    private List<Conflict> conflicts(
            Material material, Map<SentenceRef, List<NamedPlace>> places, Map<String, Set<Integer>> versions) {
        Set<List<SentenceRef>> linked = material.sureLinks();
        List<Conflict> conflicts = new ArrayList<>();
        for (int passage = 0; passage < material.alignment().passages().size(); passage++) {
            PassageNames here = new PassageNames(material.alignment().passages().get(passage).members().stream()
                    .flatMap(member -> places.getOrDefault(member, List.of()).stream())
                    .toList());
            List<Name> names = here.names();
            for (int i = 0; i < names.size() && names.size() <= MOST_NAMES; i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    Name one = names.get(i);
                    Name other = names.get(j);
                    Relation relation = likeness.between(one, other);
                    if (isConflict(one, other, relation, versions) && here.correspond(one, other, relation, linked)) {
                        conflicts.add(new Conflict(one.key(), other.key(), relation, passage));
                    }
                }
            }
        }
        return conflicts;
    }

    private static boolean isConflict(Name one, Name other, Relation relation, Map<String, Set<Integer>> versions) {
        if (relation == Relation.UNRELATED || versions.get(one.key()).stream().anyMatch(versions.get(other.key())::contains)) {
            return false;
        }
        String shorter = one.words().size() < other.words().size() ? one.key() : other.key();
        return switch (relation) {
            case MORE_GIVEN_NAMES -> versions.get(shorter).size() >= LEAST_ESTABLISHED;
            case OTHER_NOUN -> versions.keySet().stream().noneMatch(key -> isPartOf(one, key) && isPartOf(other, key));
            default -> true;
        };
    }

    /** Fox News and Fox Digital are both short for Fox News Digital. */
    private static boolean isPartOf(Name name, String key) {
        return List.of(key.split(" ")).containsAll(name.words());
    }

    /** Conflicts that hang together by their names. */
    private static List<List<Conflict>> groups(List<Conflict> conflicts) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Conflict conflict : conflicts) {
            numbers.putIfAbsent(conflict.one(), numbers.size());
            numbers.putIfAbsent(conflict.other(), numbers.size());
        }
        UnionFind names = new UnionFind(numbers.size());
        conflicts.forEach(conflict -> names.join(numbers.get(conflict.one()), numbers.get(conflict.other())));
        return names.groups().stream()
                .map(group -> conflicts.stream().filter(conflict -> group.contains(numbers.get(conflict.one()))).toList())
                .toList();
    }

    private Finding finding(Material material, List<Conflict> group) {
        Set<String> keys = new TreeSet<>();
        Set<SentenceRef> contested = new TreeSet<>();
        for (Conflict conflict : group) {
            keys.add(conflict.one());
            keys.add(conflict.other());
            contested.addAll(material.alignment().passages().get(conflict.passage()).members());
        }
        List<Evidence> evidence = new ArrayList<>();
        Map<Integer, Integer> shownIn = new TreeMap<>();
        Map<SentenceRef, Integer> passageOf = material.alignment().passageOf();
        for (int version = 0; version < material.documents().size(); version++) {
            NameMention shown = shown(material, version, keys, contested);
            if (shown != null) {
                evidence.add(material.evidence(version, shown.span()));
                Integer passage = passageOf.get(new SentenceRef(version, shown.sentence()));
                shownIn.merge(passage == null ? -1 : passage, 1, Integer::sum);
            }
        }
        double severity = group.stream().mapToDouble(conflict -> severity(conflict.relation())).max().orElseThrow();
        return new Finding(FindingKind.NAME_DIFFERS, passage(material, group, shownIn), name(), severity, evidence);
    }

    /** The fullest mention in a contested sentence, else in any; the first of several; null where there is none. */
    private static @Nullable NameMention shown(
            Material material, int version, Set<String> keys, Set<SentenceRef> contested) {
        Comparator<NameMention> here = Comparator.comparing(
                mention -> !contested.contains(new SentenceRef(version, mention.sentence())));
        return material.statements().get(version).names().stream()
                .filter(mention -> keys.contains(mention.key()))
                .min(here.thenComparing(mention -> -mention.span().length()).thenComparing(NameMention::span))
                .orElse(null);
    }

    /** The passage with the most evidence; of several the one that stands earliest on the whole. */
    private static int passage(Material material, List<Conflict> group, Map<Integer, Integer> shownIn) {
        Comparator<Integer> evidence = Comparator.comparingInt(passage -> -shownIn.getOrDefault(passage, 0));
        return group.stream()
                .map(Conflict::passage)
                .min(evidence.thenComparing(passage -> meanPlace(material.alignment().passages().get(passage))))
                .orElseThrow();
    }

    private static double meanPlace(Passage passage) {
        return passage.members().stream().mapToInt(SentenceRef::sentence).average().orElse(0);
    }

    private static double severity(Relation relation) {
        return switch (relation) {
            case MISSPELT -> MISSPELT;
            case OTHER_NOUN -> OTHER_NOUN;
            case MORE_GIVEN_NAMES, UNRELATED -> MORE_GIVEN_NAMES;
        };
    }
}
