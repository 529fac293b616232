package dev.parallax.align;

import dev.parallax.story.Role;
import dev.parallax.text.Document;

/** The sentences of one revision that no other became, gathered between those that are explained. */
final class Gaps {

    private static final int EXPLAINED = -1;

    private final int[] numbers;
    private final int[] ranks;
    private final int[] sizes;

    /** @param explained sentences of the explained pairs, ascending, perhaps several times */
    Gaps(Document document, int[] explained) {
        int count = document.sentences().size();
        numbers = new int[count];
        ranks = new int[count];
        int before = 0;
        int rank = 0;
        for (int sentence = 0; sentence < count; sentence++) {
            int end = before;
            while (end < explained.length && explained[end] == sentence) {
                end++;
            }
            numbers[sentence] = end > before ? EXPLAINED : before;
            rank = end > before ? 0 : rank + (document.sentences().get(sentence).role() == Role.BODY ? 1 : 0);
            ranks[sentence] = rank;
            before = end;
        }
        sizes = ranks.clone();
        for (int sentence = count - 2; sentence >= 0; sentence--) {
            if (numbers[sentence] == numbers[sentence + 1]) {
                sizes[sentence] = sizes[sentence + 1];
            }
        }
    }

    boolean isOpen(int sentence) {
        return numbers[sentence] != EXPLAINED;
    }

    /** How many explained pairs stand before an open sentence; the same on both sides of the revision. */
    int number(int sentence) {
        return numbers[sentence];
    }

    /** Whether two open sentences stand at the same place of gaps with equally many body sentences. */
    boolean isSamePlace(int sentence, Gaps others, int other) {
        return isOpen(sentence)
                && others.isOpen(other)
                && numbers[sentence] == others.numbers[other]
                && sizes[sentence] == others.sizes[other]
                && ranks[sentence] == others.ranks[other];
    }
}
