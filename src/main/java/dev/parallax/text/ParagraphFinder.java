package dev.parallax.text;

import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs: its lines or, where lines were broken at a fixed width as in e-mail, the blocks of
 * lines between blank lines.
 */
final class ParagraphFinder {

    /** Widths at which programs break lines; shorter lines are verse or lists, longer ones paragraphs. */
    private static final int NARROWEST_WRAP = 55;
    private static final int WIDEST_WRAP = 100;

    /** Share of the full lines that must run on in the next line before a text counts as hard-wrapped. */
    private static final double RUN_ON_SHARE = 0.6;

    private ParagraphFinder() {}

    static List<Span> find(String text) {
        List<Span> lines = lines(text);
        return isHardWrapped(text, lines) ? blocks(text, lines) : lines;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = Trim.inside(text, start, end);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isHardWrapped(String text, List<Span> lines) {
        int full = 0;
        int runOn = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.length() > WIDEST_WRAP) {
                return false;
            }
            if (line.length() >= NARROWEST_WRAP && areAdjacent(text, line, lines.get(i + 1))) {
                full++;
                if (Character.isLowerCase(text.codePointAt(lines.get(i + 1).start()))
                        || Character.isLetter(text.codePointBefore(line.end()))) {
                    runOn++;
                }
            }
        }
        return full >= 3 && runOn >= full * RUN_ON_SHARE;
    }

    private static List<Span> blocks(String text, List<Span> lines) {
        List<Span> blocks = new ArrayList<>();
        for (Span line : lines) {
            if (!blocks.isEmpty() && areAdjacent(text, blocks.getLast(), line)) {
                blocks.set(blocks.size() - 1, blocks.getLast().cover(line));
            } else {
                blocks.add(line);
            }
        }
        return blocks;
    }

    private static boolean areAdjacent(String text, Span line, Span next) {
        int lineEnd = text.indexOf('\n', line.end());
        return text.indexOf('\n', lineEnd + 1) < 0 || text.indexOf('\n', lineEnd + 1) >= next.start();
    }
}
