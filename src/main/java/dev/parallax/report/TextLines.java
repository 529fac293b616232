package dev.parallax.report;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Lines of text for a terminal or a mail, broken between words where they get too long. */
final class TextLines {

    private static final int WIDTH = 100;

    /** A line that begins further to the right would hold too few words. */
    private static final int DEEPEST = WIDTH / 2;

    private final PrintWriter writer;

    /** @param out gets UTF-8 */
    TextLines(OutputStream out) {
        writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** @param letters of versions, from A */
    static String letter(int version) {
        return String.valueOf((char) ('A' + version));
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    void blank() {
        writer.println();
    }

    void line(String text) {
        item("", text);
    }

    /**
     * A text behind a lead, both on one line; the lines that follow begin below the text.
     *
     * @param lead with the blanks that go before and behind it
     */
    void item(String lead, String text) {
        String indent = " ".repeat(Math.min(DEEPEST, length(lead)));
        StringBuilder line = new StringBuilder(lead);
        boolean isFirst = true;
        for (String word : text.split(" ")) {
            if (!isFirst && length(line) + 1 + length(word) > WIDTH) {
                writer.println(line);
                line = new StringBuilder(indent).append(word);
            } else {
                line.append(isFirst ? "" : " ").append(word);
            }
            isFirst = false;
        }
        writer.println(line.toString().stripTrailing());
    }

    /** Writes what is left; whether the stream took everything. */
    boolean finish() {
        return !writer.checkError();
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
