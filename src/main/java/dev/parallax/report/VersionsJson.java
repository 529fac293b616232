package dev.parallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.story.Notice;
import dev.parallax.story.Provenance;
import dev.parallax.story.Span;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The versions of a story with their texts, cut. */
final class VersionsJson {

    private final Messages messages;

    VersionsJson(Messages messages) {
        this.messages = messages;
    }

    void write(Comparison comparison, JsonGenerator json) throws IOException {
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
            Json.span(paragraph, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sentences");
        for (Sentence sentence : document.sentences()) {
            json.writeStartObject();
            Json.spanField("span", sentence.span(), json);
            json.writeStringField("role", Json.name(sentence.role()));
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
}
