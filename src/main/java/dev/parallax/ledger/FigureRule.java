package dev.parallax.ledger;

import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWords;
import dev.parallax.claim.Figure;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Linked sentences that give different values for the same thing.
 *
 * <p>Rather silent than wrong: two figures are set against each other only when kind and unit agree, the words around
 * them agree, neither version also gives the other's value in the passage, and it is clear which belongs to which.
 */
final class FigureRule implements Rule {

    /** Which figures a rule looks at. */
    enum Subject {
        FIGURES("figures-in-passage", FindingKind.FIGURE_DIFFERS, 0.8),
        DATES("dates-in-passage", FindingKind.DATE_DIFFERS, 0.7);

        private final String rule;
        private final FindingKind kind;
        private final double severity;

        Subject(String rule, FindingKind kind, double severity) {
            this.rule = rule;
            this.kind = kind;
            this.severity = severity;
        }
    }

    /** A passage with more figures of one kind is a table, in which nothing tells which belongs to which. */
    private static final int MOST_QUANTITIES = 200;

    /** Inside quotation marks a figure is also somebody's word. */
    private static final double QUOTED = 0.1;

    private final Subject subject;

    FigureRule(Subject subject) {
        this.subject = subject;
    }

    @Override
    public String name() {
        return subject.rule;
    }

    @Override
    public List<Finding> findings(Material material) {
        Map<SentenceRef, List<Quantity>> quantities = quantities(material);
        SameWords linked = material.sameWords();
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < material.alignment().passages().size(); place++) {
            Passage passage = material.alignment().passages().get(place);
            Map<String, List<Quantity>> comparable = new TreeMap<>();
            for (SentenceRef member : passage.members()) {
                for (Quantity quantity : quantities.getOrDefault(member, List.of())) {
                    comparable.computeIfAbsent(quantity.dimension(), unseen -> new ArrayList<>()).add(quantity);
                }
            }
            for (List<Quantity> same : comparable.values()) {
                if (same.size() <= MOST_QUANTITIES) {
                    addFindings(material, place, same, linked, findings);
                }
            }
        }
        return findings;
    }

    private Map<SentenceRef, List<Quantity>> quantities(Material material) {
        Map<SentenceRef, List<Quantity>> bySentence = new HashMap<>();
        SentenceWords words = new SentenceWords(material.documents());
        for (int version = 0; version < material.documents().size(); version++) {
            Document document = material.documents().get(version);
            for (Figure figure : material.statements().get(version).figures()) {
                if ((figure.kind() == Figure.Kind.DATE) == (subject == Subject.DATES)) {
                    SentenceRef ref = new SentenceRef(version, figure.sentence());
                    Quantity quantity = Quantity.of(document, version, figure, words.of(ref));
                    bySentence.computeIfAbsent(ref, unseen -> new ArrayList<>()).add(quantity);
                }
            }
        }
        return bySentence;
    }

    /** One finding for all versions whose values hang together by their conflicts. */
    private void addFindings(
            Material material, int passage, List<Quantity> quantities, SameWords linked, List<Finding> findings) {
        UnionFind conflicts = new UnionFind(quantities.size());
        Map<Integer, List<Integer>> byVersion = new TreeMap<>();
        for (int i = 0; i < quantities.size(); i++) {
            byVersion.computeIfAbsent(quantities.get(i).version(), unseen -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> versions = List.copyOf(byVersion.values());
        for (int one = 0; one < versions.size(); one++) {
            for (int other = one + 1; other < versions.size(); other++) {
                join(quantities, versions.get(one), versions.get(other), linked, conflicts);
            }
        }
        for (List<Integer> group : conflicts.groups()) {
            if (group.size() > 1) {
                findings.add(finding(material, passage, withAgreeing(quantities, group)));
            }
        }
    }

    private static void join(
            List<Quantity> all, List<Integer> one, List<Integer> other, SameWords linked, UnionFind conflicts) {
        List<Integer> open = unsettled(all, one, other);
        List<Integer> otherOpen = unsettled(all, other, one);
        List<Integer> mine = without(all, open, otherOpen);
        List<Integer> others = without(all, otherOpen, open);
        if (mine.size() != others.size()) {
            return;
        }
        for (int i = 0; i < mine.size(); i++) {
            Quantity a = all.get(mine.get(i));
            Quantity b = all.get(others.get(i));
            if (linked.isSure(a.place(), b.place())
                    && a.contradicts(b, linked.between(a.place(), b.place()), linked.isSurest(a.place(), b.place()))) {
                conflicts.join(mine.get(i), others.get(i));
            }
        }
    }

    /** All but the weekdays that both versions name: such a day is itself, and not also some date beside it. */
    private static List<Integer> unsettled(List<Quantity> all, List<Integer> mine, List<Integer> others) {
        return mine.stream()
                .filter(index -> all.get(index).weekday() == 0
                        || others.stream().noneMatch(other -> all.get(other).weekday() == all.get(index).weekday()))
                .toList();
    }

    /** Those whose value the other version does not give, each value once. */
    private static List<Integer> without(List<Quantity> all, List<Integer> mine, List<Integer> others) {
        List<Integer> left = new ArrayList<>();
        for (int index : mine) {
            Quantity quantity = all.get(index);
            boolean given = others.stream().anyMatch(other -> quantity.agrees(all.get(other)));
            boolean repeated = left.stream().anyMatch(other -> quantity.agrees(all.get(other)));
            if (!given && !repeated) {
                left.add(index);
            }
        }
        return left;
    }

    /** With the places that give one of the contested values in the same passage. */
    private static List<Quantity> withAgreeing(List<Quantity> all, List<Integer> contested) {
        Set<Integer> shown = new TreeSet<>(contested);
        for (int i = 0; i < all.size(); i++) {
            Quantity quantity = all.get(i);
            boolean version = contested.stream().anyMatch(index -> all.get(index).version() == quantity.version());
            if (!version && contested.stream().anyMatch(index -> all.get(index).agrees(quantity))) {
                shown.add(i);
            }
        }
        return shown.stream().map(all::get).toList();
    }

    private Finding finding(Material material, int passage, List<Quantity> quantities) {
        boolean quoted = quantities.stream().anyMatch(q -> material.isQuoted(q.version(), q.span()));
        List<Evidence> evidence = quantities.stream()
                .sorted()
                .map(quantity -> material.evidence(quantity.version(), quantity.span()))
                .toList();
        return new Finding(subject.kind, passage, name(), subject.severity + (quoted ? QUOTED : 0), evidence);
    }
}
