package dev.parallax.diff;

import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import java.util.List;

/**
 * Shows a sentence as replaced where hardly a word of it was kept.
 *
 * <p>Before: {@code [The] council [met] on [Monday] .} with the brackets changed; after: the whole sentence changed. Words
 * that stayed together are no confetti and remain, unless they are function words: those never anchor. Two sentences are
 * judged by the shorter one, so that a short sentence that went into a long one stays.
 */
final class ReplaceUnrelatedSentences implements Pass {

    /** With fewer shared words than this a sentence reads as confetti (wikidiff2 and the readers of it agree). */
    static final double LEAST_SHARED_WORDS = 0.4;

    /** As many words in a row, one of them a content word, did not stay together by chance. */
    static final int WORDS_OF_KEPT_RUN = 2;

    /** Function words meet by chance more often. */
    static final int FUNCTION_WORDS_OF_KEPT_RUN = 3;

    @Override
    public Matching apply(Matching matching, CodedDocument from, CodedDocument to) {
        return new Pairs(matching, from, to).withoutScraps();
    }

    /** The pairs of sentences that share tokens. */
    private static final class Pairs {

        private final Matching matching;
        private final int[] partners;
        private final CodedDocument coded;
        private final List<Sentence> sentences;
        private final List<Sentence> targets;
        private final int[] words;
        private final int[] targetWords;

        Pairs(Matching matching, CodedDocument from, CodedDocument to) {
            this.matching = matching;
            partners = matching.partners().clone();
            coded = from;
            sentences = from.document().sentences();
            targets = to.document().sentences();
            words = wordsUpTo(from.document().tokens());
            targetWords = wordsUpTo(to.document().tokens());
        }

        /** For each token how many words stand before it, and behind the last one how many there are. */
        private static int[] wordsUpTo(Tokens tokens) {
            int[] words = new int[tokens.size() + 1];
            for (int token = 0; token < tokens.size(); token++) {
                words[token + 1] = words[token] + (tokens.kind(token) == TokenKind.PUNCTUATION ? 0 : 1);
            }
            return words;
        }

        Matching withoutScraps() {
            int target = 0;
            for (Sentence sentence : sentences) {
                int token = nextMatched(sentence.firstToken(), sentence.endToken());
                while (token < sentence.endToken()) {
                    while (targets.get(target).endToken() <= partners[token]) {
                        target++;
                    }
                    int end = endOfPair(token, sentence, targets.get(target));
                    if (isUnrelated(token, end, sentence, targets.get(target))) {
                        takeScraps(token, end);
                    }
                    token = nextMatched(end, sentence.endToken());
                }
            }
            return new Matching(partners, matching.targetSize());
        }

        private int nextMatched(int start, int limit) {
            int token = start;
            while (token < limit && !matching.isMatched(token)) {
                token++;
            }
            return token;
        }

        /** The end of the tokens of a sentence that have no partner behind another one. */
        private int endOfPair(int start, Sentence sentence, Sentence target) {
            int end = start;
            while (end < sentence.endToken() && matching.partners()[end] < target.endToken()) {
                end++;
            }
            return end;
        }

        private boolean isUnrelated(int start, int end, Sentence sentence, Sentence target) {
            int shared = 0;
            for (int token = start; token < end; token++) {
                shared += matching.isMatched(token) ? words[token + 1] - words[token] : 0;
            }
            int shorter = Math.min(
                    words[sentence.endToken()] - words[sentence.firstToken()],
                    targetWords[target.endToken()] - targetWords[target.firstToken()]);
            return shorter == 0 ? !isWhole(sentence, target) : shared < shorter * LEAST_SHARED_WORDS;
        }

        /** A row of stars and its like has no words to share; it is the same where all of it is. */
        private boolean isWhole(Sentence sentence, Sentence target) {
            return sentence.endToken() - sentence.firstToken() == target.endToken() - target.firstToken()
                    && matching.isMatched(sentence.firstToken())
                    && matching.runEnd(sentence.firstToken(), sentence.endToken()) == sentence.endToken();
        }

        private void takeScraps(int start, int end) {
            int token = start;
            while (token < end) {
                int next = matching.runEnd(token, end);
                int least = coded.hasContentWord(token, next) ? WORDS_OF_KEPT_RUN : FUNCTION_WORDS_OF_KEPT_RUN;
                boolean scrap = words[next] - words[token] < least;
                for (; token < next; token++) {
                    partners[token] = scrap ? Matching.NONE : partners[token];
                }
            }
        }
    }
}
