package dev.parallax.claim;

import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What the body of a version says in its own voice: its sentences without the marked texts in them. */
final class Narration {

    private final Document document;
    private final List<MarkedText> marked;

    Narration(Document document, List<MarkedText> marked) {
        this.document = document;
        this.marked = List.copyOf(marked);
    }

    /** By position; none crosses a sentence end. */
    List<Span> stretches() {
        List<Span> stretches = new ArrayList<>();
        int next = 0;
        for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
            if (!document.isBody(sentence)) {
                continue;
            }
            Sentence cut = document.sentences().get(sentence);
            int at = cut.span().start();
            while (next > 0 && marked.get(next - 1).whole().end() > at) {
                next--;
            }
            for (; next < marked.size() && marked.get(next).whole().start() < cut.span().end(); next++) {
                add(stretches, at, marked.get(next).whole().start());
                at = Math.max(at, marked.get(next).whole().end());
            }
            add(stretches, at, cut.span().end());
        }
        return stretches;
    }

    private static void add(List<Span> stretches, int start, int end) {
        if (start < end) {
            stretches.add(new Span(start, end));
        }
    }
}
