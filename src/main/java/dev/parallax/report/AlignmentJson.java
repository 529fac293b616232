package dev.parallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.align.Link;
import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.Substitution;
import dev.parallax.compare.Comparison;
import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
import dev.parallax.story.Story;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Which sentences belong together, and the edit scripts from the base. */
final class AlignmentJson {

    private AlignmentJson() {}

    static void write(Comparison comparison, JsonGenerator json) throws IOException {
        links(comparison, json);
        substitutions(comparison, json);
        passages(comparison, json);
        scripts(comparison, json);
    }

    private static void links(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("links");
        for (Link link : comparison.alignment().links()) {
            json.writeStartObject();
            sentence("a", link.a(), json);
            sentence("b", link.b(), json);
            json.writeNumberField("score", Json.rounded(link.score()));
            if (link.weak()) {
                json.writeBooleanField("weak", true);
            }
            if (link.byHand()) {
                json.writeBooleanField("byHand", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void substitutions(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("substitutions");
        for (Substitution substitution : comparison.substitutions()) {
            json.writeStartObject();
            sentence("a", substitution.a(), json);
            sentence("b", substitution.b(), json);
            Json.spanField("spanA", substitution.spanA(), json);
            Json.spanField("spanB", substitution.spanB(), json);
            json.writeStringField("relation", Json.name(substitution.relation()));
            if (!Double.isNaN(substitution.likeness())) {
                json.writeNumberField("likeness", Json.rounded(substitution.likeness()));
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
        List<Set<Integer>> moved = comparison.moved().stream().map(Set::copyOf).toList();
        for (int place = 0; place < passages.size(); place++) {
            Passage passage = passages.get(place);
            json.writeStartObject();
            json.writeStringField("id", Json.passage(place));
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
                if (moved.get(version).contains(place)) {
                    json.writeString(Story.id(version));
                }
            }
            json.writeEndArray();
            json.writeNumberField("confidence", Json.rounded(passage.confidence()));
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
            json.writeStringField("kind", Json.name(edit.kind()));
            Json.spanField("from", edit.from(), json);
            Json.spanField("to", edit.to(), json);
            if (edit.move() > 0) {
                json.writeNumberField("move", edit.move());
                edits("inner", edit.inner(), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
