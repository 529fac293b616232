package dev.parallax.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.compare.Comparison;
import dev.parallax.diff.Ignored;
import dev.parallax.message.Messages;
import dev.parallax.story.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** The comparison as JSON, schema {@code parallax/1}, for programs outside; the README describes it. */
public final class JsonReport implements Report {

    public static final String SCHEMA = "parallax/1";

    private final JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private final Messages messages;

    /** @param messages for warnings and notices, which are sentences */
    public JsonReport(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void write(Comparison comparison, OutputStream out) throws IOException {
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeStringField("title", comparison.story().title());
            json.writeStringField("base", Story.id(comparison.base()));
            ignored(comparison, json);
            basis(comparison, json);
            new VersionsJson(messages).write(comparison, json);
            AlignmentJson.write(comparison, json);
            StatementsJson.write(comparison, json);
            FindingsJson.write(comparison, json);
            ClaimTableJson.write(comparison, json);
            QuotationGroupsJson.write(comparison, json);
            stats(comparison, json);
            json.writeEndObject();
        }
    }

    private static void ignored(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("ignored");
        for (Ignored kind : comparison.options().ignored()) {
            json.writeString(kind.key());
        }
        json.writeEndArray();
    }

    private void basis(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeStringField("alignedBy", Json.name(comparison.basis().kind()));
        json.writeArrayFieldStart("notices");
        if (comparison.basis().limit() != null) {
            json.writeString(messages.text(comparison.basis().limit()));
        }
        json.writeEndArray();
    }

    private static void stats(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("stats");
        json.writeObjectFieldStart("words");
        for (int version = 0; version < comparison.story().size(); version++) {
            json.writeNumberField(Story.id(version), comparison.documents().get(version).wordCount());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("distance");
        for (int version = 0; version < comparison.story().size(); version++) {
            json.writeNumberField(Story.id(version), Json.rounded(comparison.distance(version)));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("elapsedMillis");
        for (Map.Entry<String, Long> stage : comparison.elapsedMillis().entrySet()) {
            json.writeNumberField(stage.getKey(), stage.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
