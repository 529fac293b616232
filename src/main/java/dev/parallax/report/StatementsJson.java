package dev.parallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.claim.Attribution;
import dev.parallax.claim.Claim;
import dev.parallax.claim.Cue;
import dev.parallax.claim.Figure;
import dev.parallax.claim.NameMention;
import dev.parallax.claim.Quotation;
import dev.parallax.claim.Reason;
import dev.parallax.claim.Speaker;
import dev.parallax.compare.Comparison;
import dev.parallax.ledger.QuotationRef;
import dev.parallax.story.Span;
import dev.parallax.story.Story;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the versions state: claims, quotations, attributions, figures, names. */
final class StatementsJson {

    private final Comparison comparison;
    private final JsonGenerator json;

    private StatementsJson(Comparison comparison, JsonGenerator json) {
        this.comparison = comparison;
        this.json = json;
    }

    static void write(Comparison comparison, JsonGenerator json) throws IOException {
        StatementsJson statements = new StatementsJson(comparison, json);
        statements.claims();
        statements.quotations();
        statements.attributions();
        statements.figures();
        statements.names();
    }

    private void claims() throws IOException {
        json.writeArrayFieldStart("claims");
        int number = 0;
        for (int version = 0; version < comparison.story().size(); version++) {
            for (Claim claim : comparison.statements().get(version).claims()) {
                json.writeStartObject();
                json.writeStringField("id", "c" + ++number);
                json.writeStringField("version", Story.id(version));
                json.writeNumberField("sentence", claim.sentence());
                Json.spanField("span", claim.span(), json);
                json.writeArrayFieldStart("kinds");
                for (Claim.Kind kind : claim.kinds().stream().sorted().toList()) {
                    json.writeString(Json.name(kind));
                }
                json.writeEndArray();
                json.writeNumberField("worth", Json.rounded(claim.worth()));
                json.writeArrayFieldStart("why");
                for (Reason reason : claim.reasons()) {
                    json.writeString(reason.key());
                }
                json.writeEndArray();
                speaker("source", claim.source());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void quotations() throws IOException {
        Map<QuotationRef, Integer> groups = comparison.ledger().groupOf();
        json.writeArrayFieldStart("quotations");
        int number = 0;
        for (int version = 0; version < comparison.story().size(); version++) {
            List<Quotation> quotations = comparison.statements().get(version).quotations();
            for (int place = 0; place < quotations.size(); place++) {
                Quotation quotation = quotations.get(place);
                json.writeStartObject();
                json.writeStringField("id", Json.quotation(number++));
                json.writeStringField("version", Story.id(version));
                json.writeArrayFieldStart("content");
                for (Span piece : quotation.content()) {
                    Json.span(piece, json);
                }
                json.writeEndArray();
                speaker("speaker", quotation.speaker());
                json.writeStringField("form", Json.name(quotation.form()));
                cue(quotation.cue());
                json.writeStringField("group", Json.group(groups.get(new QuotationRef(version, place))));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void speaker(String field, @Nullable Speaker speaker) throws IOException {
        if (speaker != null) {
            json.writeObjectFieldStart(field);
            Json.spanField("span", speaker.span(), json);
            json.writeStringField("name", speaker.name());
            json.writeEndObject();
        }
    }

    private void cue(@Nullable Cue cue) throws IOException {
        if (cue != null) {
            json.writeObjectFieldStart("verb");
            Json.spanField("span", cue.verb(), json);
            json.writeStringField("lemma", cue.lemma());
            json.writeStringField("strength", Json.name(cue.strength()));
            json.writeEndObject();
        }
    }

    private void attributions() throws IOException {
        json.writeArrayFieldStart("attributions");
        for (int version = 0; version < comparison.story().size(); version++) {
            for (Attribution attribution : comparison.statements().get(version).attributions()) {
                json.writeStartObject();
                json.writeStringField("version", Story.id(version));
                json.writeNumberField("sentence", attribution.sentence());
                Json.spanField("span", attribution.statement(), json);
                speaker("source", attribution.source());
                cue(attribution.cue());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void figures() throws IOException {
        json.writeArrayFieldStart("figures");
        for (int version = 0; version < comparison.story().size(); version++) {
            for (Figure figure : comparison.statements().get(version).figures()) {
                json.writeStartObject();
                json.writeStringField("version", Story.id(version));
                Json.spanField("span", figure.span(), json);
                json.writeStringField("kind", Json.name(figure.kind()));
                value("value", figure.value());
                value("upTo", figure.upTo());
                if (figure.bound() != Figure.Bound.EXACT) {
                    json.writeStringField("bound", Json.name(figure.bound()));
                }
                if (figure.unit() != null) {
                    json.writeStringField("unit", figure.unit());
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** A whole value is written without a fraction, as a reader would. */
    private void value(String field, @Nullable Double value) throws IOException {
        if (value != null) {
            json.writeFieldName(field);
            if (value == Math.rint(value) && Math.abs(value) < 1e15) {
                json.writeNumber(value.longValue());
            } else {
                json.writeNumber(value);
            }
        }
    }

    private void names() throws IOException {
        json.writeArrayFieldStart("names");
        for (int version = 0; version < comparison.story().size(); version++) {
            for (NameMention mention : comparison.statements().get(version).names()) {
                json.writeStartObject();
                json.writeStringField("version", Story.id(version));
                Json.spanField("span", mention.span(), json);
                json.writeStringField("kind", Json.name(mention.kind()));
                json.writeStringField("key", mention.key());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
