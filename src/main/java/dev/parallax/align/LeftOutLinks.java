package dev.parallax.align;

import dev.parallax.story.Role;
import dev.parallax.text.Document;
import dev.parallax.text.Normalizer;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Links captions with captions, credits with credits and promotion with promotion, where they have nearly the same
 * words. They are no evidence for anything else.
 */
final class LeftOutLinks {

    /** Such lines are short and much alike, so only those that keep most of their words are the same. */
    private static final double LEAST_LIKENESS = 0.7;

    /** More pairs than this are not looked at: no article has as many, and the pages that have are mostly menus. */
    private static final int MOST_PAIRS = 40_000;

    private LeftOutLinks() {}

    private record Line(int sentence, Role role, Map<String, Integer> words, int count) {}

    /** Scored by the share of words that both have (Dice). */
    static List<JudgedPair> between(Document a, Document b) {
        List<Line> first = lines(a);
        List<Line> second = lines(b);
        if ((long) first.size() * second.size() > MOST_PAIRS) {
            return List.of();
        }
        List<JudgedPair> pairs = new ArrayList<>();
        for (Line line : first) {
            for (Line other : second) {
                double likeness = line.role == other.role ? likeness(line, other) : 0;
                if (likeness >= LEAST_LIKENESS) {
                    pairs.add(new JudgedPair(line.sentence, other.sentence, likeness));
                }
            }
        }
        return pairs;
    }

    private static List<Line> lines(Document document) {
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < document.sentences().size(); place++) {
            Sentence sentence = document.sentences().get(place);
            if (sentence.role().isLeftOut()) {
                Map<String, Integer> words = new HashMap<>();
                for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                    if (document.tokens().kind(token) != TokenKind.PUNCTUATION) {
                        String word = document.tokens().span(token).of(document.text());
                        words.merge(Normalizer.STYLE.key(word), 1, Integer::sum);
                    }
                }
                int count = words.values().stream().mapToInt(Integer::intValue).sum();
                if (count > 0) {
                    lines.add(new Line(place, sentence.role(), words, count));
                }
            }
        }
        return lines;
    }

    private static double likeness(Line one, Line other) {
        int shared = one.words.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0)))
                .sum();
        return 2.0 * shared / (one.count + other.count);
    }
}
