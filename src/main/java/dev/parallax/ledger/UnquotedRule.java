package dev.parallax.ledger;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWord;
import dev.parallax.align.SentenceWords;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that one version quotes and another tells as its own, or indirectly, without quotation marks.
 *
 * <p>Rather silent than wrong: nearly all telling words of the quoted sentence must stand in one linked sentence, most
 * of them in the same order, and that version must not quote the utterance at all. The same in other words is no finding.
 */
final class UnquotedRule implements Rule {

    private static final double SEVERITY = 0.82;

    @Override
    public String name() {
        return "quotation-marks-dropped";
    }

    @Override
    public List<Finding> findings(Material material) {
        return new Search(material).findings();
    }

    private final class Search {

        private final Material material;
        private final SentenceWords words;
        private final Map<SentenceRef, Set<Integer>> groups = new HashMap<>();
        private final Map<Integer, Set<Integer>> versions = new HashMap<>();
        private final Map<SentenceRef, Span> shown = new HashMap<>();
        private final Conflicts<SentenceRef> conflicts =
                new Conflicts<>(SentenceRef::version, Comparator.naturalOrder());

        Search(Material material) {
            this.material = material;
            words = new SentenceWords(material.documents());
            List<QuotationGroup> all = material.quoted().groups();
            for (int group = 0; group < all.size(); group++) {
                for (QuotationRef member : all.get(group).members()) {
                    versions.computeIfAbsent(group, unseen -> new HashSet<>()).add(member.version());
                    for (SentenceRef ref : material.sentences(member)) {
                        groups.computeIfAbsent(ref, unseen -> new HashSet<>()).add(group);
                    }
                }
            }
        }

        List<Finding> findings() {
            for (Link link : material.alignment().links()) {
                material.cancel().check();
                boolean quotedA = groups.containsKey(link.a());
                boolean quotedB = groups.containsKey(link.b());
                if (quotedA && !quotedB) {
                    judge(link.a(), link.b());
                } else if (quotedB && !quotedA) {
                    judge(link.b(), link.a());
                } else if (quotedA && groups.get(link.a()).stream().anyMatch(groups.get(link.b())::contains)) {
                    show(link.a(), words.of(link.a()));
                    show(link.b(), words.of(link.b()));
                    conflicts.agree(link.a(), link.b());
                }
            }
            return conflicts.groups().stream().map(this::finding).toList();
        }

        private void judge(SentenceRef quoted, SentenceRef plain) {
            boolean quotes = groups.get(quoted).stream().anyMatch(group -> versions.get(group).contains(plain.version()));
            if (quotes || !material.documents().get(plain.version()).isBody(plain.sentence())) {
                return;
            }
            List<SentenceWord> said = words.of(quoted).stream()
                    .filter(word -> material.isQuoted(quoted.version(), word.span()))
                    .toList();
            RepeatedWords repeated = RepeatedWords.of(said, words.of(plain));
            if (repeated.isMost()) {
                show(quoted, said);
                show(plain, repeated.places());
                conflicts.differ(quoted, plain);
            }
        }

        private void show(SentenceRef ref, List<SentenceWord> told) {
            List<Span> spans = told.stream()
                    .map(SentenceWord::span)
                    .filter(span -> !groups.containsKey(ref) || material.isQuoted(ref.version(), span))
                    .toList();
            if (!spans.isEmpty()) {
                shown.merge(ref, spans.getFirst().cover(spans.getLast()), Span::cover);
            }
        }

        private Finding finding(List<SentenceRef> group) {
            List<Evidence> evidence = new ArrayList<>();
            group.forEach(ref -> evidence.add(material.evidence(ref.version(), shown.get(ref))));
            return new Finding(FindingKind.QUOTATION_UNQUOTED, material.passage(group), name(), SEVERITY, evidence);
        }
    }
}
