package dev.parallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.claim.Claim;
import dev.parallax.claim.Reason;
import dev.parallax.compare.Comparison;
import dev.parallax.ledger.ClaimCell;
import dev.parallax.ledger.ClaimRow;
import dev.parallax.story.Story;
import java.io.IOException;
import java.util.List;

/** The claims of the story, and what each version makes of them. */
final class ClaimTableJson {

    private ClaimTableJson() {}

    static void write(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("claimTable");
        int number = 0;
        for (ClaimRow row : comparison.claimTable().rows()) {
            json.writeStartObject();
            json.writeStringField("id", "r" + ++number);
            if (row.passage() != null) {
                json.writeStringField("passage", Json.passage(row.passage()));
            }
            json.writeStringField("reference", Story.id(row.reference()));
            json.writeStringField("text", row.wording());
            json.writeArrayFieldStart("kinds");
            for (Claim.Kind kind : row.kinds()) {
                json.writeString(Json.name(kind));
            }
            json.writeEndArray();
            json.writeNumberField("worth", Json.rounded(row.worth()));
            json.writeArrayFieldStart("why");
            for (Reason reason : row.reasons()) {
                json.writeString(reason.key());
            }
            json.writeEndArray();
            json.writeNumberField("severity", Json.rounded(row.severity()));
            findings(row.findings(), json);
            json.writeObjectFieldStart("versions");
            for (int version = 0; version < row.cells().size(); version++) {
                json.writeFieldName(Story.id(version));
                cell(row.cells().get(version), json);
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void cell(ClaimCell cell, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("standing", cell.standing().key());
        if (cell.has()) {
            Json.spansField("spans", cell.spans(), json);
            findings(cell.findings(), json);
        }
        if (!cell.related().isEmpty()) {
            Json.spansField("related", cell.related(), json);
        }
        if (cell.source() != null) {
            json.writeStringField("source", cell.source());
        }
        json.writeEndObject();
    }

    private static void findings(List<Integer> findings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        for (int finding : findings) {
            json.writeString(Json.finding(finding));
        }
        json.writeEndArray();
    }
}
