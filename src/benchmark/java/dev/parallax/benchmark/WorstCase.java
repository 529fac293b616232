package dev.parallax.benchmark;

import java.util.List;

/** Texts that a diff may take long for. */
public enum WorstCase {
    UNRELATED("*Frankenstein* 1818 and as much of the King James Bible") {
        @Override
        TextPair texts() {
            String novel = Editions.FRANKENSTEIN.from();
            return TextPair.of(novel, Editions.BIBLE.from().substring(0, novel.length()));
        }
    },
    REVERSED("*Frankenstein* 1831 and its paragraphs in reverse order") {
        @Override
        TextPair texts() {
            String novel = Editions.FRANKENSTEIN.to();
            return TextPair.of(novel, String.join("\n", novel.lines().toList().reversed()));
        }
    },
    ONE_WORD("one word a million times, and once more") {
        @Override
        TextPair texts() {
            return TextPair.of("word ".repeat(1_000_000), "word ".repeat(1_000_001));
        }
    },
    NO_COMMON_WORD("no word in common") {
        @Override
        TextPair texts() {
            String soft = Prose.text(new Prose(Prose.SOFT, 1).write(LENGTH));
            String hard = Prose.text(new Prose(Prose.HARD, 2).write(LENGTH));
            return TextPair.of(soft, hard);
        }
    },
    EVERY_SECOND_WORD("every second word replaced") {
        @Override
        TextPair texts() {
            Prose prose = new Prose(Prose.SOFT, 3);
            List<String> words = prose.write(LENGTH);
            return TextPair.of(Prose.text(words), Prose.text(prose.replaceEverySecond(words)));
        }
    },
    RANDOM_WORDS("random words of a thousand, 400,000 each") {
        @Override
        TextPair texts() {
            return TextPair.of(text(4), text(5));
        }

        private static String text(long seed) {
            return Prose.text(Prose.inSentences(new Prose(Prose.SOFT, seed).draw(400_000, 1_000), 20));
        }
    },
    TWO_WORDS("two words only, at random, 300,000 each") {
        @Override
        TextPair texts() {
            return TextPair.of(text(6), text(7));
        }

        private static String text(long seed) {
            return Prose.text(new Prose(Prose.SOFT, seed).draw(300_000, 2));
        }
    };

    private static final int LENGTH = 200_000;

    private final String label;

    WorstCase(String label) {
        this.label = label;
    }

    abstract TextPair texts();

    boolean isMadeOfEditions() {
        return this == UNRELATED || this == REVERSED;
    }

    String label() {
        return label;
    }
}
