package dev.parallax.ui.painting;

import dev.parallax.story.Span;

/** A small sign where words are missing: on the space at that place, or beside the paragraph at its border. */
final class GapPainter {

    private final String text;
    private final Layers layers;

    GapPainter(String text, Layers layers) {
        this.text = text;
        this.layers = layers;
    }

    /** Whether the place lies between words of one line, so that it can be marked there. */
    boolean isInside(int place) {
        Span inLine = layers.lines().span(layers.lines().at(place)).trimmed(text);
        return inLine.start() < place && place < inLine.end();
    }

    /** Marks a place that lies inside a line. */
    void mark(int place, GutterSign sign) {
        int shown = Character.isWhitespace(text.charAt(place)) || !Character.isWhitespace(text.charAt(place - 1))
                ? place
                : place - 1;
        Mark mark = Character.isWhitespace(text.charAt(shown)) ? Mark.GAP : Mark.AFTER_GAP;
        layers.mark(shown, shown + Character.charCount(text.codePointAt(shown)), mark);
        layers.sign(layers.lines().at(place), sign);
    }

    /** Signs the paragraph at a place between lines: the one behind it, or the one before where none follows. */
    void sign(int place, GutterSign sign) {
        Lines lines = layers.lines();
        int line = lines.at(place);
        int found = lines.span(line).trimmed(text).end() <= place ? line + 1 : line;
        while (found < lines.count() && lines.isBlank(found)) {
            found++;
        }
        layers.sign(found < lines.count() ? found : line, sign);
    }
}
