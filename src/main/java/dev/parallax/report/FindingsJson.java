package dev.parallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.compare.Comparison;
import dev.parallax.ledger.Evidence;
import dev.parallax.ledger.Finding;
import dev.parallax.story.Story;
import java.io.IOException;
import java.util.List;

/** What differs in what the versions state. */
final class FindingsJson {

    private FindingsJson() {}

    static void write(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        List<Finding> findings = comparison.findings();
        for (int place = 0; place < findings.size(); place++) {
            Finding finding = findings.get(place);
            json.writeStartObject();
            json.writeStringField("id", Json.finding(place));
            json.writeStringField("kind", finding.kind().key());
            if (finding.passage() != null) {
                json.writeStringField("passage", Json.passage(finding.passage()));
            }
            json.writeStringField("rule", finding.rule());
            json.writeNumberField("severity", Json.rounded(finding.severity()));
            if (finding.trivial()) {
                json.writeBooleanField("trivial", true);
            }
            absent(finding, json);
            json.writeArrayFieldStart("evidence");
            for (Evidence evidence : finding.evidence()) {
                json.writeStartObject();
                json.writeStringField("version", Story.id(evidence.version()));
                Json.spanField("span", evidence.span(), json);
                json.writeStringField("text", evidence.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void absent(Finding finding, JsonGenerator json) throws IOException {
        if (!finding.absent().isEmpty()) {
            json.writeArrayFieldStart("absent");
            for (int version : finding.absent()) {
                json.writeString(Story.id(version));
            }
            json.writeEndArray();
        }
    }
}
