package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWord;
import dev.parallax.align.SentenceWords;
import dev.parallax.claim.Figure;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Linked sentences that let the same thing grow or shrink otherwise: "feed has doubled", "feed has gone up by half". */
final class ChangeRule implements Rule {

    private static final double SEVERITY = 0.78;

    /** So many shared telling words show that both speak of the same. */
    private static final int ENOUGH = 2;

    /** "Doubled" may stand for 1.95 times as much. */
    private static final double ROUNDING = 0.1;

    @Override
    public String name() {
        return "change-in-passage";
    }

    /** How many times as much something has become. */
    private record Change(SentenceRef place, Span span, double factor) {}

    @Override
    public List<Finding> findings(Material material) {
        SentenceWords words = new SentenceWords(material.documents());
        Map<SentenceRef, List<Change>> changes = changes(material, words);
        Conflicts<Change> conflicts = new Conflicts<>(
                one -> one.place().version(), Comparator.comparing(Change::place).thenComparing(Change::span));
        for (List<SentenceRef> link : material.sameWords().links()) {
            List<Change> ofA = changes.getOrDefault(link.getFirst(), List.of());
            List<Change> ofB = changes.getOrDefault(link.getLast(), List.of());
            if (ofA.size() == 1 && ofB.size() == 1 && shared(material, words, link) >= ENOUGH) {
                Change a = ofA.getFirst();
                Change b = ofB.getFirst();
                if (Math.abs(a.factor() - b.factor()) > ROUNDING * Math.max(a.factor(), b.factor())) {
                    conflicts.differ(a, b);
                } else {
                    conflicts.agree(a, b);
                }
            }
        }
        return conflicts.groups().stream().map(group -> finding(material, group)).toList();
    }

    private Finding finding(Material material, List<Change> group) {
        List<Evidence> evidence =
                group.stream().map(one -> material.evidence(one.place().version(), one.span())).toList();
        Integer passage = material.passage(group.stream().map(Change::place).toList());
        return new Finding(FindingKind.FIGURE_DIFFERS, passage, name(), SEVERITY, evidence);
    }

    private static long shared(Material material, SentenceWords words, List<SentenceRef> link) {
        BiPredicate<String, String> same = material.sameWords().between(link.getFirst(), link.getLast());
        List<SentenceWord> others = words.of(link.getLast());
        return words.of(link.getFirst()).stream()
                .filter(word -> word.telling() && others.stream().anyMatch(other -> same.test(word.stem(), other.stem())))
                .count();
    }

    private static Map<SentenceRef, List<Change>> changes(Material material, SentenceWords words) {
        Map<SentenceRef, List<Change>> found = new HashMap<>();
        for (int version = 0; version < material.documents().size(); version++) {
            Document document = material.documents().get(version);
            WordLists lists = WordLists.of(document.language(), "figures");
            Map<String, Double> multiples = new HashMap<>();
            for (String line : lists.lines("multiple")) {
                String[] parts = line.strip().split(" +");
                multiples.put(parts[0], Double.valueOf(parts[1]));
            }
            for (int sentence = 0; sentence < document.sentences().size() && !multiples.isEmpty(); sentence++) {
                SentenceRef place = new SentenceRef(version, sentence);
                for (SentenceWord word : words.of(place)) {
                    if (multiples.containsKey(word.key())) {
                        add(found, new Change(place, word.span(), multiples.get(word.key())));
                    }
                }
            }
            for (Figure figure : material.statements().get(version).figures()) {
                addPercent(new SentenceRef(version, figure.sentence()), figure, words, found, lists);
            }
        }
        return found;
    }

    /** "Up by half", "fell by 20 percent". */
    private static void addPercent(
            SentenceRef place, Figure figure, SentenceWords words, Map<SentenceRef, List<Change>> found, WordLists lists) {
        if (figure.kind() != Figure.Kind.PERCENT || figure.value() == null) {
            return;
        }
        List<SentenceWord> before = words.of(place).stream()
                .filter(word -> word.span().end() <= figure.span().start())
                .toList();
        if (before.size() < 2 || !lists.words("change-by").contains(before.getLast().key())) {
            return;
        }
        String way = before.get(before.size() - 2).key();
        double percent = figure.value() / 100;
        if (lists.words("rising").contains(way)) {
            add(found, new Change(place, figure.span(), 1 + percent));
        } else if (lists.words("falling").contains(way)) {
            add(found, new Change(place, figure.span(), 1 - percent));
        }
    }

    private static void add(Map<SentenceRef, List<Change>> found, Change change) {
        found.computeIfAbsent(change.place(), unseen -> new ArrayList<>()).add(change);
    }
}
