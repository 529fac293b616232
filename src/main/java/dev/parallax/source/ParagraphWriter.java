package dev.parallax.source;

import dev.parallax.story.Role;
import dev.parallax.story.RoleMark;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Builds reading text: paragraphs with one blank line between them, and the roles of those that are not body text. */
final class ParagraphWriter {

    private static final String BETWEEN = "\n\n";
    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");

    private record Paragraph(String text, Role role) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();

    /**
     * Adds a paragraph; blank text adds nothing. Body text that holds blank lines is several paragraphs; headings,
     * captions and credits are one line each.
     */
    void add(String text, Role role) {
        if (role == Role.BODY) {
            for (String part : BLANK_LINES.split(text)) {
                addOne(part, role);
            }
        } else {
            addOne(text.replace('\n', ' '), role);
        }
    }

    /** Adds code: its lines as they are, without the blank ones before the first and after the last. */
    void addCode(String code) {
        if (!code.isBlank()) {
            int first = 0;
            while (Character.isWhitespace(code.charAt(first))) {
                first++;
            }
            String lines = code.substring(code.lastIndexOf('\n', first) + 1).stripTrailing();
            paragraphs.add(new Paragraph(lines, Role.BODY));
        }
    }

    /** Adds what another writer has collected. */
    void addAll(ParagraphWriter other) {
        paragraphs.addAll(other.paragraphs);
    }

    /** Takes back sub headings that nothing followed. The first heading stays: it names the whole. */
    void dropLastHeadings() {
        while (paragraphs.size() > 1 && paragraphs.getLast().role() == Role.HEADING) {
            paragraphs.removeLast();
        }
    }

    String text() {
        return String.join(BETWEEN, paragraphs.stream().map(Paragraph::text).toList());
    }

    /** By position. */
    List<RoleMark> marks() {
        List<RoleMark> marks = new ArrayList<>();
        int start = 0;
        for (Paragraph paragraph : paragraphs) {
            int end = start + paragraph.text().length();
            if (paragraph.role() != Role.BODY) {
                marks.add(new RoleMark(new Span(start, end), paragraph.role()));
            }
            start = end + BETWEEN.length();
        }
        return marks;
    }

    private void addOne(String text, Role role) {
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            paragraphs.add(new Paragraph(stripped, role));
        }
    }
}
