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
 * Marks where a version differs from another: as what was added to it or, where the script starts from here, as what the
 * other leaves out.
 *
 * <p>Whole sentences and long stretches are marked as blocks, anything less word by word. Changed white space and everything inside
 * captions, credits and boilerplate stays unmarked.
 */
final class DifferencePainter {

    /** In characters, about a line: a longer line through or under the words would make them hard to read. */
    static final int STRETCH = 60;

    private final PaintOrder order;
    private final Layers layers;
    private final Document mine;
    private final Document theirs;
    private final Map<SentenceRef, Integer> passages;
    private final Marking.Against against;
    private final GapPainter gaps;

    DifferencePainter(PaintOrder order, Marking.Against against, Layers layers) {
        this.order = order;
        this.against = against;
        this.layers = layers;
        Comparison comparison = order.comparison();
        mine = comparison.documents().get(order.version());
        theirs = comparison.documents().get(against.other());
        gaps = new GapPainter(mine.text(), layers);
        passages = comparison.alignment().passageOf();
    }

    void paint() {
        paint(against.script().edits(), false);
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
            } else if (edit.move() == 0 && !against.fromHere() && isCompared(theirs, edit.from())) {
                gap(span.start(), insideMove);
            }
        }
    }

    private Span own(Edit edit) {
        return against.fromHere() ? edit.from() : edit.to();
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
            mark(span, against.fromHere() ? Mark.REPHRASED_SENTENCE : Mark.REWORDED_SENTENCE, GutterSign.CHANGED);
        } else if (against.fromHere()) {
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
        return passage.has(against.other());
    }

    private void words(Span span) {
        Span trimmed = span.trimmed(mine.text());
        if (trimmed.length() > STRETCH) {
            mark(trimmed, against.fromHere() ? Mark.DELETED_STRETCH : Mark.ADDED_STRETCH, GutterSign.CHANGED);
        } else if (!trimmed.isEmpty()) {
            mark(trimmed, against.fromHere() ? Mark.DELETED_WORDS : Mark.ADDED_WORDS, GutterSign.CHANGED);
        }
    }

    private void gap(int place, boolean insideMove) {
        if (gaps.isInside(place)) {
            gaps.mark(place, GutterSign.CHANGED);
        } else if (!insideMove) {
            gaps.sign(place, GutterSign.DELETED);
        }
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
