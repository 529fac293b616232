package dev.parallax.compare;

import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.Ignored;
import dev.parallax.diff.Vocabulary;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How far two wordings of one passage are from each other, by their words. Immutable; any thread may use it. */
final class Wordings {

    /** Of wordings with the same words in another order. */
    private static final double ANOTHER_ORDER = 0.05;

    private final List<CodedDocument> coded;

    /** @param ignored what counts as no difference */
    Wordings(List<Document> documents, Set<Ignored> ignored) {
        coded = new Vocabulary(ignored).code(documents);
    }

    /**
     * The share of the words of both that the other does not have; 0 for the same words in the same order.
     *
     * @param in sentences of the version {@code a}
     * @param inOther sentences of the version {@code b}
     */
    double apart(int a, List<Integer> in, int b, List<Integer> inOther) {
        int[] words = words(a, in);
        int[] others = words(b, inOther);
        if (Arrays.equals(words, others)) {
            return 0;
        }
        Arrays.sort(words);
        Arrays.sort(others);
        int shared = shared(words, others);
        return Math.max(ANOTHER_ORDER, 1 - 2.0 * shared / (words.length + others.length));
    }

    private int[] words(int version, List<Integer> sentences) {
        Document document = coded.get(version).document();
        int[] codes = coded.get(version).codes();
        int[] words = new int[0];
        int count = 0;
        for (int place : sentences) {
            Sentence sentence = document.sentences().get(place);
            words = Arrays.copyOf(words, count + sentence.endToken() - sentence.firstToken());
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                if (document.tokens().kind(token) != TokenKind.PUNCTUATION) {
                    words[count++] = codes[token];
                }
            }
        }
        return Arrays.copyOf(words, count);
    }

    /** How many entries two sorted lists have in common. */
    private static int shared(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
