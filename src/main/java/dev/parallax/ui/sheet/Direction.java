package dev.parallax.ui.sheet;

import dev.parallax.ui.painting.Lines;
import java.text.Bidi;
import java.util.BitSet;

/** Which lines of a text are read from right to left: those whose first letter with a direction has that one. */
final class Direction {

    private Direction() {}

    static BitSet rightToLeft(String text, Lines lines) {
        BitSet found = new BitSet();
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            for (int line = 0; line < lines.count(); line++) {
                String content = lines.span(line).of(text);
                found.set(line, !content.isEmpty()
                        && !new Bidi(content, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight());
            }
        }
        return found;
    }
}
