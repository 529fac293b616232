package dev.parallax.report;

import dev.parallax.claim.Cue;
import dev.parallax.compare.Comparison;
import dev.parallax.diff.WordingEdit;
import dev.parallax.ledger.Paraphrase;
import dev.parallax.ledger.QuotationCollation;
import dev.parallax.ledger.QuotationRendering;
import dev.parallax.ledger.QuotationRendering.Relation;
import dev.parallax.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The quotations that stand in several versions: who says them, and what each version changed. */
final class QuotationsText {

    /** Where less of a quotation is kept, its changes say less than the words themselves. */
    private static final double LEAST_KEPT = 0.4;

    private final Comparison comparison;
    private final Messages messages;
    private final TextLines lines;

    QuotationsText(Comparison comparison, Messages messages, TextLines lines) {
        this.comparison = comparison;
        this.messages = messages;
        this.lines = lines;
    }

    void write() {
        List<QuotationCollation> shared =
                comparison.collations().stream().filter(collation -> collation.renderings().size() > 1).toList();
        int single = comparison.collations().size() - shared.size();
        if (comparison.collations().isEmpty()) {
            return;
        }
        lines.blank();
        lines.line(messages.text("report.quotations", shared.size()));
        shared.forEach(this::collation);
        if (single > 0) {
            lines.blank();
            lines.line("  " + messages.text("report.quotation.single", single));
        }
    }

    private void collation(QuotationCollation collation) {
        lines.blank();
        QuotationRendering reference = collation.referenceRendering();
        lines.item("  - " + TextLines.letter(reference.version()) + "  ",
                "“" + TextLines.oneLine(reference.text()) + "” " + said(reference));
        for (QuotationRendering rendering : collation.renderings()) {
            if (rendering.relation() != Relation.REFERENCE) {
                String differs = saidTheSame(rendering, reference) ? "" : " " + said(rendering);
                lines.item("    " + TextLines.letter(rendering.version()) + "  ", words(collation, rendering) + differs);
            }
        }
        List<String> others = new ArrayList<>();
        if (!collation.paraphrases().isEmpty()) {
            others.add(messages.text("report.quotation.paraphrased",
                    letters(collation.paraphrases().stream().map(Paraphrase::version).toList())));
        }
        if (!collation.absent().isEmpty()) {
            others.add(messages.text("report.quotation.absent", letters(collation.absent())));
        }
        if (!others.isEmpty()) {
            lines.item("       ", String.join("; ", others));
        }
    }

    private String words(QuotationCollation collation, QuotationRendering rendering) {
        if (rendering.relation() == Relation.SAME) {
            return messages.text("report.quotation.same");
        }
        String from = collation.referenceRendering().text();
        List<WordingEdit> edits = collation.edits(rendering);
        int kept = edits.stream().filter(edit -> !edit.isChange()).mapToInt(edit -> edit.from().length()).sum();
        boolean truncated = rendering.relation() == Relation.TRUNCATED;
        if (!truncated && kept < LEAST_KEPT * from.length()) {
            return messages.text("report.quotation.rewritten", TextLines.oneLine(rendering.text()));
        }
        String marked = MarkedWording.of(from, rendering.text(), edits);
        return messages.text(truncated ? "report.quotation.truncated" : "report.quotation.altered", marked);
    }

    private String said(QuotationRendering rendering) {
        String name = rendering.speaker() == null ? messages.text("report.quotation.nobody") : rendering.speaker().name();
        String speaker = TextLines.oneLine(name);
        Cue cue = rendering.cue();
        return "(" + (cue == null
                ? speaker
                : messages.text("report.quotation.speaker", speaker, verb(rendering, cue))) + ")";
    }

    private String verb(QuotationRendering rendering, Cue cue) {
        return cue.verb().of(comparison.documents().get(rendering.version()).text());
    }

    /** Whether both give it to somebody of the same last name, with verbs that let on as much. */
    private static boolean saidTheSame(QuotationRendering one, QuotationRendering other) {
        return Objects.equals(lastName(one), lastName(other))
                && (one.cue() == null || other.cue() == null || one.cue().strength() == other.cue().strength());
    }

    private static String lastName(QuotationRendering rendering) {
        String name = rendering.speaker() == null ? "" : rendering.speaker().name().strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private String letters(List<Integer> versions) {
        return messages.list(versions.stream().map(TextLines::letter).toList());
    }
}
