package dev.parallax.compare;

import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The differences between the base and one version that a reader cares about: neither changed white space nor anything
 * inside captions, credits and boilerplate.
 *
 * @param list by position in the version
 * @param share words that differ, of all words of both texts that are compared, 0 to 1
 */
public record Differences(List<Difference> list, double share) {

    public Differences {
        list = List.copyOf(list);
    }

    /**
     * @param version place of the version in the story
     */
    public static Differences of(Comparison comparison, int version) {
        EditScript script = comparison.scripts().get(version);
        Side base = new Side(comparison.documents().get(comparison.base()));
        Side other = new Side(comparison.documents().get(version));
        List<Difference> found = new ArrayList<>();
        Map<Integer, Span> deletedOfMove = new HashMap<>();
        for (Edit edit : script.edits()) {
            if (edit.move() > 0 && edit.to().isEmpty()) {
                deletedOfMove.put(edit.move(), base.trimmed(edit.from()));
            }
        }
        int changed = 0;
        for (Edit edit : script.changes()) {
            changed += base.words(edit.from()) + other.words(edit.to());
            Span from = base.trimmed(edit.from());
            Span to = other.trimmed(edit.to());
            boolean counts = base.isCompared(from) || other.isCompared(to);
            if (counts && edit.move() == 0) {
                found.add(new Difference(from, to, false));
            } else if (counts && from.isEmpty()) {
                found.add(new Difference(deletedOfMove.getOrDefault(edit.move(), from), to, true));
            }
        }
        int all = base.words() + other.words();
        return new Differences(found, all == 0 ? 0 : Math.min(1, (double) changed / all));
    }

    /** One text of the two. */
    private record Side(Document document) {

        int words() {
            return words(new Span(0, document.text().length()));
        }

        /** Words and numbers of compared sentences that overlap the span. */
        int words(Span span) {
            int words = 0;
            for (Sentence sentence : compared(span)) {
                for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                    boolean counts = document.tokens().kind(token) != TokenKind.PUNCTUATION;
                    if (counts && document.tokens().span(token).overlaps(span)) {
                        words++;
                    }
                }
            }
            return words;
        }

        /** Whether the span holds more than white space outside of what is left out. */
        boolean isCompared(Span trimmed) {
            return !compared(trimmed).isEmpty();
        }

        private List<Sentence> compared(Span span) {
            List<Sentence> found = new ArrayList<>();
            List<Sentence> sentences = document.sentences();
            for (int place = Math.max(0, document.sentenceAt(span.start())); place < sentences.size(); place++) {
                Sentence sentence = sentences.get(place);
                if (sentence.span().start() >= span.end()) {
                    break;
                }
                if (!sentence.role().isLeftOut() && sentence.span().overlaps(span)) {
                    found.add(sentence);
                }
            }
            return found;
        }

        /** The span without white space around it; empty at its start where nothing else is in it. */
        Span trimmed(Span span) {
            String text = document.text();
            int start = span.start();
            int end = span.end();
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return new Span(start, end);
        }
    }
}
