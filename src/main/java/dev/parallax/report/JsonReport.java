package dev.parallax.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.align.Link;
import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
import dev.parallax.message.Messages;
import dev.parallax.story.Notice;
import dev.parallax.story.Provenance;
import dev.parallax.story.Span;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The comparison as JSON, schema {@code parallax/1}, for programs outside; the README describes every field. */
public final class JsonReport implements Report {

    public static final String SCHEMA = "parallax/1";

    private final JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private final Messages messages;

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
            versions(comparison, json);
            links(comparison, json);
            passages(comparison, json);
            scripts(comparison, json);

            stats(comparison, json);
            json.writeEndObject();
        }
    }

    private void versions(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("versions");
        for (int place = 0; place < comparison.story().size(); place++) {
            version(place, comparison.story().versions().get(place), comparison.documents().get(place), json);
        }
        json.writeEndArray();
    }

    private void version(int place, Version version, Document document, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", Story.id(place));
        json.writeStringField("label", version.label());
        provenance(version.provenance(), json);
        json.writeStringField("language", document.language().code());
        json.writeStringField("text", version.text());
        json.writeArrayFieldStart("paragraphs");
        for (Span paragraph : document.paragraphs()) {
            span(paragraph, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sentences");
        for (Sentence sentence : document.sentences()) {
            json.writeStartObject();
            spanField("span", sentence.span(), json);
            json.writeStringField("role", sentence.role().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("warnings");
        for (Notice warning : version.warnings()) {
            json.writeString(messages.text(warning));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void provenance(Provenance provenance, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("provenance");
        optional("origin", provenance.origin(), json);
        json.writeStringField("format", provenance.format());
        optional("encoding", provenance.encoding(), json);
        optional("publishedAt", text(provenance.publishedAt()), json);
        optional("capturedAt", text(provenance.capturedAt()), json);
        json.writeStringField("sha256", provenance.sha256());
        json.writeEndObject();
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static void optional(String field, @Nullable String value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }

    private static void links(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("links");
        for (Link link : comparison.alignment().links()) {
            json.writeStartObject();
            sentence("a", link.a(), json);
            sentence("b", link.b(), json);
            json.writeNumberField("score", rounded(link.score()));
            if (link.weak()) {
                json.writeBooleanField("weak", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void sentence(String field, SentenceRef sentence, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        json.writeString(Story.id(sentence.version()));
        json.writeNumber(sentence.sentence());
        json.writeEndArray();
    }

    private static void passages(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("passages");
        List<Passage> passages = comparison.alignment().passages();
        for (int place = 0; place < passages.size(); place++) {
            Passage passage = passages.get(place);
            json.writeStartObject();
            json.writeStringField("id", passageId(place));
            json.writeObjectFieldStart("members");
            for (int version = 0; version < comparison.story().size(); version++) {
                if (passage.has(version)) {
                    int[] sentences = passage.in(version).stream().mapToInt(Integer::intValue).toArray();
                    json.writeFieldName(Story.id(version));
                    json.writeArray(sentences, 0, sentences.length);
                }
            }
            json.writeEndObject();
            json.writeArrayFieldStart("moved");
            for (int version = 0; version < comparison.story().size(); version++) {
                if (comparison.moved().get(version).contains(place)) {
                    json.writeString(Story.id(version));
                }
            }
            json.writeEndArray();
            json.writeNumberField("confidence", rounded(passage.confidence()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void scripts(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("scripts");
        for (int version = 0; version < comparison.story().size(); version++) {
            if (version != comparison.base()) {
                EditScript script = comparison.scripts().get(version);
                json.writeStartObject();
                json.writeStringField("from", Story.id(comparison.base()));
                json.writeStringField("to", Story.id(version));
                edits("edits", script.edits(), json);
                json.writeBooleanField("approximate", script.approximate());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void edits(String field, List<Edit> edits, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Edit edit : edits) {
            json.writeStartObject();
            json.writeStringField("kind", edit.kind().name().toLowerCase(Locale.ROOT));
            spanField("from", edit.from(), json);
            spanField("to", edit.to(), json);
            if (edit.move() > 0) {
                json.writeNumberField("move", edit.move());
                edits("inner", edit.inner(), json);
            }
            json.writeEndObject();
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
            json.writeNumberField(Story.id(version), rounded(comparison.distance(version)));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("elapsedMillis");
        for (Map.Entry<String, Long> stage : comparison.elapsedMillis().entrySet()) {
            json.writeNumberField(stage.getKey(), stage.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    static String passageId(int place) {
        return "p" + (place + 1);
    }

    static void span(Span span, JsonGenerator json) throws IOException {
        json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }

    static void spanField(String field, Span span, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        span(span, json);
    }

    /** Four digits: more would promise what no score can keep. */
    static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
