package dev.parallax.diff;

import dev.parallax.text.Sentence;
import java.nio.IntBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Matches whole sentences that both texts have, in order, and then words between them. */
final class SentencesThenWords {

    /** Shorter sentences ("No.", "he said.") recur by chance and anchor nothing. */
    private static final int LEAST_TOKENS_OF_ANCHOR = 5;

    private final Engine engine;
    private final CodedDocument from;
    private final CodedDocument to;
    private final SearchMonitor monitor;
    private final int[] partners;

    SentencesThenWords(Engine engine, CodedDocument from, CodedDocument to, SearchMonitor monitor) {
        this.engine = engine;
        this.from = from;
        this.to = to;
        this.monitor = monitor;
        partners = Matching.none(from.codes().length);
    }

    Matching match() {
        matchSentences();
        matchWords();
        return new Matching(partners, to.codes().length);
    }

    private void matchSentences() {
        Map<IntBuffer, Integer> known = new HashMap<>();
        int[] a = numbers(from, known);
        int[] b = numbers(to, known);
        int[] sentencePartners = Matching.none(a.length);
        engine.search(a, b, new BitSet(), monitor)
                .match(new Search.Box(0, a.length, 0, b.length), sentencePartners);
        for (int sentence = 0; sentence < a.length; sentence++) {
            if (sentencePartners[sentence] != Matching.NONE) {
                anchor(from.document().sentences().get(sentence),
                        to.document().sentences().get(sentencePartners[sentence]));
            }
        }
    }

    /** One number a sentence, the same for the same words. */
    private static int[] numbers(CodedDocument coded, Map<IntBuffer, Integer> known) {
        List<Sentence> sentences = coded.document().sentences();
        int[] numbers = new int[sentences.size()];
        for (int i = 0; i < numbers.length; i++) {
            int first = sentences.get(i).firstToken();
            IntBuffer words = IntBuffer.wrap(coded.codes(), first, sentences.get(i).endToken() - first);
            numbers[i] = known.computeIfAbsent(words, unseen -> known.size());
        }
        return numbers;
    }

    private void anchor(Sentence a, Sentence b) {
        if (a.endToken() - a.firstToken() >= LEAST_TOKENS_OF_ANCHOR) {
            for (int token = a.firstToken(); token < a.endToken(); token++) {
                partners[token] = token - a.firstToken() + b.firstToken();
            }
        }
    }

    private void matchWords() {
        Search search = engine.search(from.codes(), to.codes(), from.weak(), monitor);
        int low = 0;
        int otherLow = 0;
        for (int token = 0; token <= partners.length; token++) {
            boolean atEnd = token == partners.length;
            if (!atEnd && partners[token] == Matching.NONE) {
                continue;
            }
            int otherHigh = atEnd ? to.codes().length : partners[token];
            Search.Box gap = new Search.Box(low, token, otherLow, otherHigh);
            if (!gap.isOneSided()) {
                search.match(gap, partners);
            }
            low = token + 1;
            otherLow = otherHigh + 1;
        }
    }
}
