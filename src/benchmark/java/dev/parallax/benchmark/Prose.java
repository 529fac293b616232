package dev.parallax.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invents text in which words are as frequent as in real prose: the same seed gives the same text. */
final class Prose {

    /** Other consonants make other words, so that two texts can have none in common. */
    static final String SOFT = "bdglmnv";
    static final String HARD = "fhkprst";

    private static final String VOWELS = "aeiou";
    private static final String PARAGRAPH = "\n";
    private static final String SENTENCE = ".";

    /** By Zipf's law the commonest word of so large a vocabulary makes up a fifteenth of a text, as in English. */
    private static final int VOCABULARY = 60_000;

    private static final int SENTENCES_A_PARAGRAPH = 5;

    /** Of so many chances three change a word, so that one word in ten is edited. */
    private static final int CHANCES = 30;

    private final String consonants;
    private final Random random;

    Prose(String consonants, long seed) {
        this.consonants = consonants;
        random = new Random(seed);
    }

    /** Sentences of 10 to 30 words; a full stop counts as a token, the end of a paragraph does not. */
    List<String> write(int tokens) {
        List<String> words = new ArrayList<>();
        int sentences = 0;
        int left = tokens;
        while (left > 1) {
            int length = Math.min(left - 1, 10 + random.nextInt(21));
            for (int i = 0; i < length; i++) {
                words.add(word());
            }
            words.add(SENTENCE);
            left -= length + 1;
            if (++sentences % SENTENCES_A_PARAGRAPH == 0) {
                words.add(PARAGRAPH);
            }
        }
        return words;
    }

    /** Deletes, replaces or adds to one word in ten, each as often as the others. */
    List<String> edit(List<String> words) {
        List<String> edited = new ArrayList<>();
        for (String word : words) {
            int fate = isWord(word) ? random.nextInt(CHANCES) : CHANCES;
            boolean deletes = fate == 0;
            boolean replaces = fate == 1;
            boolean inserts = fate == 2;
            if (!deletes && !replaces) {
                edited.add(word);
            }
            if (replaces || inserts) {
                edited.add(word());
            }
        }
        return edited;
    }

    /** Puts another word in the place of every second one. */
    List<String> replaceEverySecond(List<String> words) {
        List<String> edited = new ArrayList<>();
        int count = 0;
        for (String word : words) {
            edited.add(isWord(word) && ++count % 2 == 0 ? word() : word);
        }
        return edited;
    }

    /** Words of a small vocabulary, each as likely as any other, and no sentences. */
    List<String> draw(int count, int vocabulary) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(word(1 + random.nextInt(vocabulary)));
        }
        return words;
    }

    /** Ends a sentence after every so many words. */
    static List<String> inSentences(List<String> words, int length) {
        List<String> sentences = new ArrayList<>();
        for (int start = 0; start < words.size(); start += length) {
            sentences.addAll(words.subList(start, Math.min(start + length, words.size())));
            sentences.add(SENTENCE);
        }
        return sentences;
    }

    static String text(List<String> words) {
        StringBuilder text = new StringBuilder();
        String before = PARAGRAPH;
        for (String word : words) {
            if (isWord(word)) {
                text.append(before.equals(PARAGRAPH) ? "" : " ").append(isWord(before) ? word : capital(word));
            } else {
                text.append(word);
            }
            before = word;
        }
        return text.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static boolean isWord(String word) {
        return !word.equals(SENTENCE) && !word.equals(PARAGRAPH);
    }

    private String word() {
        return word((int) Math.pow(VOCABULARY, random.nextDouble()));
    }

    /** The word of a rank from 1 on; no two ranks have the same. */
    private String word(int rank) {
        int syllables = consonants.length() * VOWELS.length();
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= syllables) {
            int syllable = rest % syllables;
            word.append(consonants.charAt(syllable / VOWELS.length()));
            word.append(VOWELS.charAt(syllable % VOWELS.length()));
        }
        return word.toString();
    }
}
