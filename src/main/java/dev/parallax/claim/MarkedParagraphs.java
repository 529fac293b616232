package dev.parallax.claim;

import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads the quotation marks of the paragraphs that hold body sentences. */
final class MarkedParagraphs {

    private final Document document;

    MarkedParagraphs(Document document) {
        this.document = document;
    }

    /** The marked texts that begin in a body sentence, by position. An open single mark counts only where it goes on. */
    List<MarkedText> read() {
        List<MarkedText> found = new ArrayList<>();
        int paragraph = -1;
        for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
            Sentence cut = document.sentences().get(sentence);
            if (cut.paragraph() != paragraph && document.isBody(sentence)) {
                paragraph = cut.paragraph();
                Span range = document.paragraphs().get(paragraph);
                for (MarkedText marked : new QuotationMarks(document.text(), range).read()) {
                    if (document.isBody(document.sentenceAt(marked.content().start()))) {
                        found.add(marked);
                    }
                }
            }
        }
        return withoutLooseSingles(found);
    }

    private static List<MarkedText> withoutLooseSingles(List<MarkedText> marked) {
        List<MarkedText> kept = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            boolean loose = !marked.get(i).closed() && marked.get(i).opening() == '‘';
            boolean goesOn = i + 1 < marked.size() && marked.get(i + 1).opening() == '‘';
            if (!loose || goesOn) {
                kept.add(marked.get(i));
            }
        }
        return kept;
    }
}
