package dev.parallax.ui.painting;

import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.diff.Edit;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.List;
import java.util.Map;

/**
 * Marks where a version differs from the base or, in the base, where it differs from the counterpart.
 *
 * <p>Whole sentences and long stretches are marked as blocks, anything less word by word. Changed white space and everything inside
 * captions, credits and boilerplate stays unmarked.
 */
final class DifferencePainter {

    /** In characters, about a line: a longer line through or under the words would make them hard to read. */
    private static final int STRETCH = 60;

    private final PaintOrder order;
    private final Layers layers;
    private final Document mine;
    private final Document theirs;
    private final Map<SentenceRef, Integer> passages;
    private final int other;

    DifferencePainter(PaintOrder order, Layers layers) {
        this.order = order;
        this.layers = layers;
        Comparison comparison = order.comparison();
        other = order.isBase() ? order.counterpart() : comparison.base();
        mine = comparison.documents().get(order.version());
        theirs = comparison.documents().get(other);
        passages = comparison.alignment().passageOf();
    }

    void paint() {
        int script = order.isBase() ? order.counterpart() : order.version();
        paint(order.comparison().scripts().get(script).edits(), false);
    }

    private void paint(List<Edit> edits, boolean insideMove) {
        for (Edit edit : edits) {
            if (edit.same()) {
                continue;
            }
            Span span = own(edit);
            if (edit.move() > 0 && !span.isEmpty()) {
                move(edit, span);
            } else if (!span.isEmpty()) {
                change(span, insideMove);
            } else if (edit.move() == 0 && !order.isBase() && isCompared(theirs, edit.from())) {
                gap(span.start(), insideMove);
            }
        }
    }

    private Span own(Edit edit) {
        return order.isBase() ? edit.from() : edit.to();
    }

    private void move(Edit edit, Span span) {
        for (int place = Math.max(0, mine.sentenceAt(span.start())); place < mine.sentences().size(); place++) {
            Sentence sentence = mine.sentences().get(place);
            if (sentence.span().start() >= span.end()) {
                break;
            }
            if (!sentence.role().isLeftOut() && sentence.span().overlaps(span)) {
                mark(shared(sentence.span(), span), Mark.MOVED_SENTENCE, GutterSign.MOVED);
            }
        }
        paint(edit.inner(), true);
    }

    private void change(Span span, boolean insideMove) {
        for (int place = Math.max(0, mine.sentenceAt(span.start())); place < mine.sentences().size(); place++) {
            Sentence sentence = mine.sentences().get(place);
            if (sentence.span().start() >= span.end()) {
                break;
            }
            if (sentence.role().isLeftOut() || !sentence.span().overlaps(span)) {
                continue;
            }
            if (span.contains(sentence.span()) && !insideMove) {
                sentence(place, sentence.span());
            } else {
                words(shared(sentence.span(), span));
            }
        }
    }

    private void sentence(int place, Span span) {
        if (isSaidThere(place)) {
            mark(span, order.isBase() ? Mark.REPHRASED_SENTENCE : Mark.REWORDED_SENTENCE, GutterSign.CHANGED);
        } else if (order.isBase()) {
            mark(span, Mark.DELETED_SENTENCE, GutterSign.DELETED);
        } else {
            mark(span, Mark.ADDED_SENTENCE, GutterSign.ADDED);
        }
    }

    private boolean isSaidThere(int sentence) {
        Integer place = passages.get(new SentenceRef(order.version(), sentence));
        if (place == null) {
            return false;
        }
        Passage passage = order.comparison().alignment().passages().get(place);
        return passage.has(other);
    }

    private void words(Span span) {
        Span trimmed = span.trimmed(mine.text());
        if (trimmed.length() > STRETCH) {
            mark(trimmed, order.isBase() ? Mark.DELETED_STRETCH : Mark.ADDED_STRETCH, GutterSign.CHANGED);
        } else if (!trimmed.isEmpty()) {
            mark(trimmed, order.isBase() ? Mark.DELETED_WORDS : Mark.ADDED_WORDS, GutterSign.CHANGED);
        }
    }

    /** A small sign where words are missing: on the space at that place, or beside the paragraph at its border. */
    private void gap(int place, boolean insideMove) {
        String text = mine.text();
        int line = layers.lines().at(place);
        Span inLine = layers.lines().span(line).trimmed(text);
        boolean inside = inLine.start() < place && place < inLine.end();
        if (inside) {
            int shown = Character.isWhitespace(text.charAt(place)) || !Character.isWhitespace(text.charAt(place - 1))
                    ? place
                    : place - 1;
            Mark mark = Character.isWhitespace(text.charAt(shown)) ? Mark.GAP : Mark.AFTER_GAP;
            layers.mark(shown, shown + Character.charCount(text.codePointAt(shown)), mark);
            layers.sign(line, GutterSign.CHANGED);
        } else if (!insideMove) {
            layers.sign(nextShown(place, line), GutterSign.DELETED);
        }
    }

    /** The first line with text from this place on; the last with text where none follows. */
    private int nextShown(int place, int line) {
        Lines lines = layers.lines();
        int found = lines.span(line).trimmed(mine.text()).end() <= place ? line + 1 : line;
        while (found < lines.count() && lines.isBlank(found)) {
            found++;
        }
        return found < lines.count() ? found : line;
    }

    private void mark(Span span, Mark mark, GutterSign sign) {
        layers.mark(span.start(), span.end(), mark);
        layers.sign(layers.lines().at(span.start()), sign);
    }

    private static boolean isCompared(Document document, Span span) {
        Span text = span.trimmed(document.text());
        if (text.isEmpty()) {
            return false;
        }
        int last = document.sentenceAt(text.end() - 1);
        for (int place = Math.max(0, document.sentenceAt(text.start())); place <= last; place++) {
            Sentence sentence = document.sentences().get(place);
            if (!sentence.role().isLeftOut() && sentence.span().overlaps(text)) {
                return true;
            }
        }
        return false;
    }

    private static Span shared(Span a, Span b) {
        return new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end()));
    }
}
