package dev.parallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.compare.Comparison;
import dev.parallax.diff.WordingEdit;
import dev.parallax.ledger.Paraphrase;
import dev.parallax.ledger.QuotationCollation;
import dev.parallax.ledger.QuotationRef;
import dev.parallax.ledger.QuotationRendering;
import dev.parallax.ledger.QuotationRendering.Relation;
import dev.parallax.story.Story;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** The quotations that give one utterance, set beside each other. */
final class QuotationGroupsJson {

    private final JsonGenerator json;

    /** How many quotations stand before those of each version. */
    private final int[] before;

    private QuotationGroupsJson(Comparison comparison, JsonGenerator json) {
        this.json = json;
        before = new int[comparison.story().size()];
        for (int version = 1; version < before.length; version++) {
            before[version] = before[version - 1] + comparison.statements().get(version - 1).quotations().size();
        }
    }

    static void write(Comparison comparison, JsonGenerator json) throws IOException {
        QuotationGroupsJson groups = new QuotationGroupsJson(comparison, json);
        List<QuotationCollation> byPlace = comparison.collations().stream()
                .sorted(Comparator.comparingInt(QuotationCollation::group))
                .toList();
        json.writeArrayFieldStart("quotationGroups");
        for (QuotationCollation collation : byPlace) {
            groups.group(collation);
        }
        json.writeEndArray();
    }

    private void group(QuotationCollation collation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", Json.group(collation.group()));
        json.writeStringField("reference", Story.id(collation.reference()));
        json.writeArrayFieldStart("members");
        for (QuotationRendering rendering : collation.renderings()) {
            rendering(collation, rendering);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("paraphrases");
        for (Paraphrase paraphrase : collation.paraphrases()) {
            json.writeStartObject();
            json.writeStringField("version", Story.id(paraphrase.version()));
            Json.spansField("sentences", paraphrase.sentences(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("absent");
        for (int version : collation.absent()) {
            json.writeString(Story.id(version));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rendering(QuotationCollation collation, QuotationRendering rendering) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", Story.id(rendering.version()));
        json.writeArrayFieldStart("quotations");
        for (QuotationRef ref : rendering.quotations()) {
            json.writeString(Json.quotation(before[ref.version()] + ref.quotation()));
        }
        json.writeEndArray();
        json.writeStringField("relation", Json.name(rendering.relation()));
        json.writeStringField("text", rendering.text());
        if (rendering.relation() != Relation.REFERENCE) {
            json.writeArrayFieldStart("edits");
            for (WordingEdit edit : collation.edits(rendering)) {
                json.writeStartObject();
                json.writeStringField("kind", Json.name(edit.kind()));
                Json.spanField("from", edit.from(), json);
                Json.spanField("to", edit.to(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
