package dev.parallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.story.KebabCase;
import dev.parallax.story.Span;
import java.io.IOException;
import java.util.List;

/** The small forms that every part of the JSON shares. */
final class Json {

    private Json() {}

    static String passage(int place) {
        return "p" + (place + 1);
    }

    static String finding(int place) {
        return "f" + (place + 1);
    }

    static String group(int place) {
        return "g" + (place + 1);
    }

    /** @param place counted over all versions */
    static String quotation(int place) {
        return "q" + (place + 1);
    }

    static void span(Span span, JsonGenerator json) throws IOException {
        json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }

    static void spanField(String field, Span span, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        span(span, json);
    }

    static void spansField(String field, List<Span> spans, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Span span : spans) {
            span(span, json);
        }
        json.writeEndArray();
    }

    /** A kind's name as programs outside know it: lower case with hyphens. */
    static String name(Enum<?> kind) {
        return KebabCase.of(kind);
    }

    /** Four digits: more would promise what no score can keep. */
    static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
