package dev.parallax.ui.find;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.BitSet;

/** The lines of a text of which nothing is compared: captions, credits, boilerplate. They may be hidden. */
final class LeftOutLines {

    private final String text;
    private final BitSet kept = new BitSet();

    LeftOutLines(Document document) {
        text = document.text();
        for (Sentence sentence : document.sentences()) {
            if (!sentence.role().isLeftOut()) {
                kept.set(startOfLine(sentence.span().start()));
            }
        }
    }

    boolean hold(int place) {
        return !kept.get(startOfLine(place));
    }

    private int startOfLine(int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }
}
