package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWord;
import dev.parallax.align.SentenceWords;
import dev.parallax.claim.Figure;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The same stretch of time in surely linked sentences, counted from something in one, up to something in another, or
 * spent without something: "90 days after the order", "90 days before the order", "90 days without a permit".
 */
final class CountedFromRule implements Rule {

    private static final double SEVERITY = 0.68;

    /** So many words show what it is counted from. */
    private static final int SHOWN = 4;

    @Override
    public String name() {
        return "time-counted-from";
    }

    /** A stretch of time and the word behind it. */
    private record Counted(SentenceRef place, String unit, double value, AssertionWords.Kind order, Span shown) {}

    @Override
    public List<Finding> findings(Material material) {
        Map<SentenceRef, List<Counted>> counted = counted(material);
        Conflicts<Counted> conflicts = new Conflicts<>(
                one -> one.place().version(), Comparator.comparing(Counted::place).thenComparing(Counted::shown));
        for (List<SentenceRef> link : material.sameWords().links()) {
            for (Counted a : counted.getOrDefault(link.getFirst(), List.of())) {
                for (Counted b : counted.getOrDefault(link.getLast(), List.of())) {
                    boolean same = a.unit().equals(b.unit()) && a.value() == b.value();
                    if (same && a.order() == b.order()) {
                        conflicts.agree(a, b);
                    } else if (same && material.sameWords().isSurest(a.place(), b.place())) {
                        conflicts.differ(a, b);
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Counted> group : conflicts.groups()) {
            Integer passage = material.passage(group.stream().map(Counted::place).toList());
            List<Evidence> evidence =
                    group.stream().map(one -> material.evidence(one.place().version(), one.shown())).toList();
            findings.add(new Finding(FindingKind.FIGURE_DIFFERS, passage, name(), SEVERITY, evidence));
        }
        return findings;
    }

    private static Map<SentenceRef, List<Counted>> counted(Material material) {
        SentenceWords words = new SentenceWords(material.documents());
        Map<SentenceRef, List<Counted>> bySentence = new HashMap<>();
        for (int version = 0; version < material.documents().size(); version++) {
            Document document = material.documents().get(version);
            for (Figure figure : material.statements().get(version).figures()) {
                if (figure.kind() == Figure.Kind.DURATION && figure.value() != null && figure.unit() != null) {
                    SentenceRef place = new SentenceRef(version, figure.sentence());
                    Counted counted = counted(document, place, figure, words.of(place));
                    if (counted != null) {
                        bySentence.computeIfAbsent(place, unseen -> new ArrayList<>()).add(counted);
                    }
                }
            }
        }
        return bySentence;
    }

    private static @Nullable Counted counted(
            Document document, SentenceRef place, Figure figure, List<SentenceWord> words) {
        int behind = document.tokens().firstEndingAfter(figure.span().end() - 1) + 1;
        Optional<SentenceWord> next = words.stream().filter(word -> word.token() == behind).findFirst();
        if (next.isEmpty() || figure.value() == null || figure.unit() == null) {
            return null;
        }
        Span last = words.stream()
                .filter(word -> word.token() >= behind && word.token() <= behind + SHOWN)
                .reduce((first, later) -> later)
                .orElseThrow()
                .span();
        AssertionWords lists = AssertionWords.of(document.language());
        for (AssertionWords.Kind kind : List.of(
                AssertionWords.Kind.AFTER, AssertionWords.Kind.BEFORE, AssertionWords.Kind.WITHOUT)) {
            if (lists.is(kind, next.get().key())) {
                return new Counted(place, figure.unit(), figure.value(), kind, figure.span().cover(last));
            }
        }
        return null;
    }
}
