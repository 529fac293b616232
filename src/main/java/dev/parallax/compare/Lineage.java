package dev.parallax.compare;

import dev.parallax.align.MoveFinder;
import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.text.Document;
import dev.parallax.text.Normalizer;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a sentence from version to version: each is set against the last one before it that has the sentence.
 *
 * @param steps one a version, in the order asked for
 */
public record Lineage(List<Step> steps) {

    /** What a version does with the sentence. */
    public enum Event {
        /** It is the first that has it. */
        FIRST,
        /** It has the same words; their style does not count, nor do punctuation marks. */
        SAME,
        REWORDED,
        /** It has the same words at another place among the other sentences. */
        MOVED,
        REWORDED_AND_MOVED,
        MISSING
    }

    /**
     * One version.
     *
     * @param version its place in the story
     * @param sentence the sentence that it has, the first of them where they are more; null where it has none
     */
    public record Step(int version, @Nullable Integer sentence, Event event) {

        public Step {
            if ((sentence == null) != (event == Event.MISSING)) {
                throw new IllegalArgumentException("a version has a sentence or lacks it: " + event);
            }
        }
    }

    public Lineage {
        steps = List.copyOf(steps);
    }

    /**
     * @param picked a sentence of any of the versions
     * @param order places of the versions in the story, from the first to the last
     */
    public static Lineage of(Comparison comparison, SentenceRef picked, List<Integer> order) {
        Integer place = passageOf(comparison, picked);
        List<Step> steps = new ArrayList<>();
        int last = -1;
        for (int version : order) {
            List<Integer> sentences = sentences(comparison, picked, place, version);
            if (sentences.isEmpty()) {
                steps.add(new Step(version, null, Event.MISSING));
            } else {
                Event event = last < 0 ? Event.FIRST : event(comparison, place, last, version);
                steps.add(new Step(version, sentences.getFirst(), event));
                last = version;
            }
        }
        return new Lineage(steps);
    }

    /** The versions that have the sentence. */
    public List<Step> holders() {
        return steps.stream().filter(step -> step.event() != Event.MISSING).toList();
    }

    /** Looks it up for one sentence: to know it for all takes longer. */
    private static @Nullable Integer passageOf(Comparison comparison, SentenceRef picked) {
        List<Passage> passages = comparison.alignment().passages();
        for (int place = 0; place < passages.size(); place++) {
            if (passages.get(place).members().contains(picked)) {
                return place;
            }
        }
        return null;
    }

    private static List<Integer> sentences(
            Comparison comparison, SentenceRef picked, @Nullable Integer passage, int version) {
        if (passage != null) {
            return comparison.alignment().passages().get(passage).in(version);
        }
        return picked.version() == version ? List.of(picked.sentence()) : List.of();
    }

    private static Event event(Comparison comparison, @Nullable Integer place, int before, int now) {
        if (place == null) {
            throw new IllegalArgumentException("a sentence in two versions belongs to a passage");
        }
        Passage passage = comparison.alignment().passages().get(place);
        boolean same = words(comparison, passage, before).equals(words(comparison, passage, now));
        boolean moved = MoveFinder.moved(comparison.documents(), comparison.alignment(), before, now).contains(place);
        if (moved) {
            return same ? Event.MOVED : Event.REWORDED_AND_MOVED;
        }
        return same ? Event.SAME : Event.REWORDED;
    }

    private static List<String> words(Comparison comparison, Passage passage, int version) {
        Document document = comparison.documents().get(version);
        List<String> words = new ArrayList<>();
        for (int at : passage.in(version)) {
            Sentence sentence = document.sentences().get(at);
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                if (document.tokens().kind(token) != TokenKind.PUNCTUATION) {
                    words.add(Normalizer.STYLE.key(document.tokens().span(token).of(document.text())));
                }
            }
        }
        return words;
    }
}
