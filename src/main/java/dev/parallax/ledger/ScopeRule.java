package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWord;
import dev.parallax.align.SentenceWords;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Linked sentences that say something of others: of all and of some ("all services", "some services"), or of those who
 * meet one condition and of those who meet another ("drivers who failed the test", "drivers who pay by card").
 *
 * <p>Rather silent than wrong: two conditions may be one in other words. They are told apart only where both versions use
 * words of both.
 */
final class ScopeRule implements Rule {

    private static final double SEVERITY = 0.66;

    @Override
    public String name() {
        return "scope-in-passage";
    }

    @Override
    public List<Finding> findings(Material material) {
        SentenceWords words = new SentenceWords(material.documents());
        Map<SentenceRef, List<Scope>> scopes = new HashMap<>();
        List<Set<String>> used = new ArrayList<>();
        for (int version = 0; version < material.documents().size(); version++) {
            Document document = material.documents().get(version);
            Set<String> stems = new HashSet<>();
            for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
                SentenceRef place = new SentenceRef(version, sentence);
                List<SentenceWord> own = words.of(place);
                own.stream().filter(SentenceWord::telling).map(SentenceWord::stem).forEach(stems::add);
                scopes.put(place, new ScopeReader(document, place, own).scopes());
            }
            used.add(stems);
        }
        Conflicts<Scope> conflicts = new Conflicts<>(
                one -> one.place().version(), Comparator.comparing(Scope::place).thenComparing(Scope::span));
        for (List<SentenceRef> link : material.sameWords().links()) {
            BiPredicate<String, String> same = material.sameWords().between(link.getFirst(), link.getLast());
            for (Scope a : scopes.get(link.getFirst())) {
                for (Scope b : scopes.get(link.getLast())) {
                    if (a.ofSame(b, same) && a.differs(b, same, used)) {
                        conflicts.differ(a, b);
                    } else if (a.ofSame(b, same) && a.agrees(b)) {
                        conflicts.agree(a, b);
                    }
                }
            }
        }
        return conflicts.groups().stream().map(group -> finding(material, group)).toList();
    }

    private Finding finding(Material material, List<Scope> group) {
        List<Evidence> evidence =
                group.stream().map(one -> material.evidence(one.place().version(), one.span())).toList();
        Integer passage = material.passage(group.stream().map(Scope::place).toList());
        return new Finding(FindingKind.SCOPE_DIFFERS, passage, name(), SEVERITY, evidence);
    }
}
