package dev.parallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.story.Span;
import java.io.IOException;
import java.util.Locale;

/** The small forms that every part of the JSON shares. */
final class Json {

    private Json() {}

    static String passage(int place) {
        return "p" + (place + 1);
    }

    static void span(Span span, JsonGenerator json) throws IOException {
        json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }

    static void spanField(String field, Span span, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        span(span, json);
    }

    /** A kind's name as programs outside know it: lower case with hyphens. */
    static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Four digits: more would promise what no score can keep. */
    static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
