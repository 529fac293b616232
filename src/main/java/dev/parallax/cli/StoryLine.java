package dev.parallax.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.parallax.message.Messages;
import dev.parallax.report.JsonReport;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a story from one line of JSON: {@code {"title":…,"versions":[{"label":…,"text":…},…]}}. */
final class StoryLine {

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();
    private final Messages messages;

    /** The line holds no story; the message says why, for the reader. */
    static final class BadLine extends Exception {
        private static final long serialVersionUID = 1L;

        BadLine(String message) {
            super(message);
        }
    }

    StoryLine(Messages messages) {
        this.messages = messages;
    }

    /** @param line UTF-8 */
    Story parse(byte[] line) throws BadLine {
        try (JsonParser parser = json.createParser(line)) {
            String title = "";
            List<Version> versions = List.of();
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "title" -> title = text(parser, field);
                    case "versions" -> versions = versions(parser);
                    default -> parser.skipChildren();
                }
            }
            expect(parser.nextToken(), null);
            if (versions.isEmpty() || versions.size() > Story.MOST_VERSIONS) {
                throw new BadLine(messages.text("cli.corpus.bad-count", versions.size(), Story.MOST_VERSIONS));
            }
            return new Story(title, versions);
        } catch (JsonProcessingException e) {
            throw new BadLine(messages.text("cli.corpus.bad-json", withoutSource(e.getOriginalMessage())));
        } catch (IOException e) {
            throw new BadLine(messages.text("cli.corpus.bad-json", String.valueOf(e.getMessage())));
        }
    }

    /** The parser's reason without its remark on where it read from. */
    private static String withoutSource(String reason) {
        return reason.replaceFirst(" *\\(start marker at .*", "").replaceFirst(" *\\[Source: .*", "");
    }

    /** The line that stands in the result for a line that could not be compared. */
    byte[] error(long number, String message) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartObject();
            generator.writeStringField("schema", JsonReport.SCHEMA);
            generator.writeNumberField("line", number);
            generator.writeStringField("error", message);
            generator.writeEndObject();
        }
        return out.toByteArray();
    }

    private List<Version> versions(JsonParser parser) throws IOException, BadLine {
        expect(parser.currentToken(), JsonToken.START_ARRAY);
        List<Version> versions = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            versions.add(version(parser, versions.size()));
        }
        return versions;
    }

    private Version version(JsonParser parser, int place) throws IOException, BadLine {
        expect(parser.currentToken(), JsonToken.START_OBJECT);
        String label = Story.id(place);
        @Nullable String text = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "label" -> label = text(parser, field);
                case "text" -> text = text(parser, field);
                default -> parser.skipChildren();
            }
        }
        if (text == null || text.isBlank()) {
            throw new BadLine(messages.text("cli.corpus.no-text", label));
        }
        return Version.ofText(label, text);
    }

    private String text(JsonParser parser, String field) throws IOException, BadLine {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new BadLine(messages.text("cli.corpus.not-a-string", field));
        }
        return parser.getText();
    }

    private void expect(@Nullable JsonToken found, @Nullable JsonToken wanted) throws BadLine {
        if (found != wanted) {
            throw new BadLine(messages.text("cli.corpus.not-a-story"));
        }
    }
}
