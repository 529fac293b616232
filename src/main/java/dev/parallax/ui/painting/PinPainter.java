package dev.parallax.ui.painting;

import dev.parallax.story.Pin;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Tokens;

/** Marks the places that the reader pinned, whatever else is shown. */
final class PinPainter {

    private PinPainter() {}

    static void paint(PaintOrder order, Layers layers) {
        Document document = order.comparison().documents().get(order.version());
        for (Pin pin : order.comparison().story().handWork().pins()) {
            pin.in(order.version()).map(Span::start).ifPresent(place -> {
                layers.mark(place, endOfWord(document.tokens(), place), Mark.PINNED);
                layers.sign(layers.lines().at(place), GutterSign.PINNED);
            });
        }
    }

    private static int endOfWord(Tokens tokens, int place) {
        int token = tokens.firstEndingAfter(place);
        return token < tokens.size() ? tokens.end(token) : place;
    }
}
