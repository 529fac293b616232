package dev.parallax.align;

import dev.parallax.story.Role;
import dev.parallax.text.Document;
import dev.parallax.text.Normalizer;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.work.CancelToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Links captions with captions, credits with credits and promotion with promotion, where they have the same or nearly the
 * same words; of lines that recur, the first with the first and so on. They are no evidence for anything else.
 */
final class LeftOutLinks {

    /** Such lines are short and much alike, so only those that keep most of their words are the same. */
    private static final double LEAST_LIKENESS = 0.7;

    /** More pairs of lines that differ are not looked at: no article has as many. */
    private static final int MOST_PAIRS = 10_000;

    private LeftOutLinks() {}

    /** A line and how often it has each word. */
    private record Line(int sentence, Role role, Map<String, Integer> words) {

        int count() {
            return words.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Scored by the share of words that both have (Dice).
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    static List<JudgedPair> between(Document a, Document b, CancelToken cancel) {
        List<Line> first = lines(a);
        Map<Object, Deque<Line>> second = new HashMap<>();
        lines(b).forEach(line -> second.computeIfAbsent(key(line), unseen -> new ArrayDeque<>()).add(line));
        List<JudgedPair> pairs = new ArrayList<>();
        List<Line> unlike = new ArrayList<>();
        for (Line line : first) {
            cancel.check();
            Deque<Line> same = second.getOrDefault(key(line), new ArrayDeque<>());
            if (same.isEmpty()) {
                unlike.add(line);
            } else {
                pairs.add(new JudgedPair(line.sentence, same.removeFirst().sentence, 1));
            }
        }
        List<Line> others = second.values().stream().flatMap(Deque::stream).toList();
        if ((long) unlike.size() * others.size() <= MOST_PAIRS) {
            unlike.forEach(line -> others.stream()
                    .filter(other -> line.role == other.role)
                    .filter(other -> likeness(line, other) >= LEAST_LIKENESS)
                    .forEach(other -> pairs.add(new JudgedPair(line.sentence, other.sentence, likeness(line, other)))));
        }
        return pairs;
    }

    private static Object key(Line line) {
        return List.of(line.role, line.words);
    }

    private static List<Line> lines(Document document) {
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < document.sentences().size(); place++) {
            Sentence sentence = document.sentences().get(place);
            if (sentence.role().isLeftOut()) {
                Map<String, Integer> words = new TreeMap<>();
                for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                    if (document.tokens().kind(token) != TokenKind.PUNCTUATION) {
                        String word = document.tokens().span(token).of(document.text());
                        words.merge(Normalizer.STYLE.key(word), 1, Integer::sum);
                    }
                }
                if (!words.isEmpty()) {
                    lines.add(new Line(place, sentence.role(), words));
                }
            }
        }
        return lines;
    }

    private static double likeness(Line one, Line other) {
        int shared = one.words.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0)))
                .sum();
        return 2.0 * shared / (one.count() + other.count());
    }
}
