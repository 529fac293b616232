package dev.parallax.align;

import dev.parallax.story.HandWork;
import dev.parallax.story.Pin;
import dev.parallax.story.StorySpan;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the paragraphs of each version share with those of others. */
final class SharedParagraphs {

    private SharedParagraphs() {}

    /** For each version and paragraph how many characters of each passage stand there; pins count as passages. */
    static List<Map<Integer, Map<Integer, Integer>>> of(
            List<Document> documents, Alignment alignment, HandWork handWork) {
        List<Map<Integer, Map<Integer, Integer>>> found = new ArrayList<>();
        documents.forEach(any -> found.add(new TreeMap<>()));
        for (int id = 0; id < alignment.passages().size(); id++) {
            for (SentenceRef member : alignment.passages().get(id).members()) {
                Sentence sentence = documents.get(member.version()).sentences().get(member.sentence());
                found.get(member.version())
                        .computeIfAbsent(sentence.paragraph(), any -> new TreeMap<>())
                        .merge(id, sentence.span().length(), Integer::sum);
            }
        }
        pin(documents, handWork, found);
        return found;
    }

    /** Pins have numbers below 0. */
    private static void pin(
            List<Document> documents, HandWork handWork, List<Map<Integer, Map<Integer, Integer>>> found) {
        int id = -1;
        for (Pin pin : handWork.pins()) {
            for (StorySpan place : pin.places()) {
                Document document = documents.get(place.version());
                int sentence = Math.max(0, document.sentenceAt(place.span().start()));
                if (!document.sentences().isEmpty()) {
                    int paragraph = document.sentences().get(sentence).paragraph();
                    found.get(place.version()).computeIfAbsent(paragraph, any -> new TreeMap<>()).put(id, 0);
                }
            }
            id--;
        }
    }
}
