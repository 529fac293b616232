package dev.parallax.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A wording made ready to be set against many others.
 *
 * @param words all its words in order
 * @param content the words that carry meaning
 */
record Utterance(Wording wording, List<String> words, Set<String> content) {

    Utterance {
        words = List.copyOf(words);
        content = Set.copyOf(content);
    }

    static Utterance of(Wording wording, Set<String> stopWords) {
        List<String> words = wording.words();
        Set<String> content = new HashSet<>(words);
        content.removeAll(stopWords);
        return new Utterance(wording, words, content);
    }

    /** Some of its words, one behind the other, as an utterance of its own. */
    Utterance piece(int from, int to) {
        List<String> kept = words.subList(from, to);
        Set<String> telling = new HashSet<>(kept);
        telling.retainAll(content);
        return new Utterance(new Wording(List.of(kept)), kept, telling);
    }

    /** How many content words both have. */
    int common(Utterance other) {
        Set<String> smaller = content.size() < other.content.size() ? content : other.content;
        Set<String> larger = smaller == content ? other.content : content;
        return (int) smaller.stream().filter(larger::contains).count();
    }
}
