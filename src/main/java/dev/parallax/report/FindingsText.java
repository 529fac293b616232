package dev.parallax.report;

import dev.parallax.compare.Comparison;
import dev.parallax.ledger.Evidence;
import dev.parallax.ledger.Finding;
import dev.parallax.ledger.FindingKind;
import dev.parallax.message.Messages;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The findings by kind, the gravest kind first: who says what, and who says nothing of it. */
final class FindingsText {

    /** Shorter evidence, as a figure or a name, is shown in its sentence. */
    private static final int LEAST_BY_ITSELF = 40;

    private final Comparison comparison;
    private final Messages messages;
    private final TextLines lines;

    FindingsText(Comparison comparison, Messages messages, TextLines lines) {
        this.comparison = comparison;
        this.messages = messages;
        this.lines = lines;
    }

    void write() {
        List<Finding> findings = comparison.findings().stream().filter(finding -> !finding.trivial()).toList();
        int trivial = comparison.findings().size() - findings.size();
        lines.blank();
        lines.line(messages.text("report.findings", findings.size()));
        byKind(findings).forEach((kind, ofKind) -> {
            lines.blank();
            String gravity = messages.text("report.severity." + Gravity.of(ofKind.getFirst().severity()).key());
            String name = messages.text("finding." + kind.key());
            lines.line("  " + messages.text("report.finding.kind", name, ofKind.size(), gravity));
            ofKind.forEach(this::finding);
        });
        if (trivial > 0) {
            lines.blank();
            lines.line("  " + messages.text("report.trivial", trivial));
        }
    }

    private static Map<FindingKind, List<Finding>> byKind(List<Finding> findings) {
        Map<FindingKind, List<Finding>> byKind = new LinkedHashMap<>();
        findings.forEach(finding -> byKind.computeIfAbsent(finding.kind(), unseen -> new ArrayList<>()).add(finding));
        return byKind;
    }

    private void finding(Finding finding) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (List<Evidence> same : wordings(finding)) {
            String letters = letters(same.stream().map(Evidence::version).distinct().toList());
            texts.merge(shown(same.getFirst()), letters, (all, more) -> messages.list(List.of(all, more)));
        }
        int widest = texts.values().stream().mapToInt(String::length).max().orElseThrow();
        String bullet = "  - ";
        for (Map.Entry<String, String> text : texts.entrySet()) {
            lines.item(("  " + bullet + "%-" + widest + "s  ").formatted(text.getValue()), text.getKey());
            bullet = "    ";
        }
        List<Integer> lacking = lacking(finding);
        if (!lacking.isEmpty()) {
            lines.item("      ", messages.text("report.absent", letters(lacking)));
        }
    }

    /** Evidence in the same words; all of it where no wording but who has none is what the finding tells. */
    private static Collection<List<Evidence>> wordings(Finding finding) {
        if (finding.kind() == FindingKind.MISSING_HERE) {
            return List.of(finding.evidence());
        }
        Map<String, List<Evidence>> wordings = new LinkedHashMap<>();
        for (Evidence evidence : finding.evidence()) {
            wordings.computeIfAbsent(TextLines.oneLine(evidence.text()), unseen -> new ArrayList<>()).add(evidence);
        }
        return wordings.values();
    }

    private String shown(Evidence evidence) {
        Document document = comparison.documents().get(evidence.version());
        int sentence = document.sentenceAt(evidence.span().start());
        Span whole = sentence < 0 ? evidence.span() : document.sentences().get(sentence).span().cover(evidence.span());
        boolean isShort = evidence.span().length() < Math.min(LEAST_BY_ITSELF, whole.length() / 2);
        return isShort
                ? Excerpt.of(document.text(), whole, evidence.span())
                : TextLines.oneLine(evidence.text());
    }

    /** The versions that say nothing of it or, where the finding does not look at that, have no such passage. */
    private List<Integer> lacking(Finding finding) {
        if (finding.passage() == null || !finding.absent().isEmpty()) {
            return finding.absent();
        }
        return IntStream.range(0, comparison.story().size())
                .filter(version -> !comparison.alignment().passages().get(finding.passage()).has(version))
                .filter(version -> finding.evidence().stream().noneMatch(evidence -> evidence.version() == version))
                .boxed()
                .toList();
    }

    private String letters(List<Integer> versions) {
        return messages.list(versions.stream().map(TextLines::letter).toList());
    }
}
