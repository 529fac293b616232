package dev.parallax.compare;

import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The differences between the base and one version that a reader cares about: neither changed white space nor anything
 * inside captions, credits and boilerplate.
 */
public final class Differences {

    private Differences() {}

    /**
     * The differences in the order of the version.
     *
     * @param version place of the version in the story
     */
    public static List<Difference> of(Comparison comparison, int version) {
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
        for (Edit edit : script.changes()) {
            Span from = base.trimmed(edit.from());
            Span to = other.trimmed(edit.to());
            boolean counts = base.isCompared(from) || other.isCompared(to);
            if (counts && edit.move() == 0) {
                found.add(new Difference(from, to, false));
            } else if (counts && from.isEmpty()) {
                found.add(new Difference(deletedOfMove.getOrDefault(edit.move(), from), to, true));
            }
        }
        return found;
    }

    /** One text of the two. */
    private record Side(Document document) {

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

        Span trimmed(Span span) {
            return span.trimmed(document.text());
        }
    }
}
