package dev.parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The spellings that differ between British and American English, so that {@code colour} and {@code color} can count as
 * the same word. Read from {@code assets/language/en/spelling.txt}, whose first lines tell where it comes from and what
 * is left out of it: a spelling that is another word as well, such as {@code metre} and {@code meter}, is nobody's
 * variant here.
 *
 * <p>Letter case tells nothing apart, so a name looks like its word: {@code Grey} of <i>Lady Jane Grey</i> has a variant,
 * too. Who must tell names apart does not ask about them. Immutable.
 */
public final class SpellingVariants {

    /** Of languages that are spelled in one way. */
    static final SpellingVariants NONE = new SpellingVariants(Map.of());

    private static final String HYPHENS = "-\u2010\u2011";
    private static final String APOSTROPHES = "'’ʼ＇";

    private final Map<String, String> american;

    private SpellingVariants(Map<String, String> american) {
        this.american = american;
    }

    /**
     * The variants of one language; the list is read when they are first asked for.
     *
     * @param language English is taken for {@link Language#UNKNOWN}, as in {@link WordLists}; any other has no variants
     */
    public static SpellingVariants of(Language language) {
        return language.equals(Language.ENGLISH) || language.equals(Language.UNKNOWN) ? English.VARIANTS : NONE;
    }

    /**
     * The one spelling, the American, that stands for all spellings of a word; the word itself where it has no other.
     * The parts of a hyphenated word count each for itself, and so does what stands before an apostrophe:
     * {@code colour’s} is {@code color’s}, {@code Grey-Haired} is {@code Gray-Haired}. A part is given back as it was
     * written, in small letters, with a capital first or in capitals; one in any other mixture stays as it is, and so do
     * hyphens and apostrophes.
     *
     * @param word in any letter case, with any style of hyphen and apostrophe
     */
    public String common(String word) {
        if (american.isEmpty()) {
            return word;
        }
        if (stemEnd(word, 0) == word.length()) {
            return stem(word);
        }
        return isCompound(word) ? compound(word) : word;
    }

    private String compound(String word) {
        StringBuilder common = new StringBuilder(word.length());
        int start = 0;
        while (start < word.length()) {
            int stemEnd = stemEnd(word, start);
            int next = nextPart(word, stemEnd);
            common.append(stem(word.substring(start, stemEnd))).append(word, stemEnd, next);
            start = next;
        }
        return common.toString();
    }

    private static int stemEnd(String word, int start) {
        int end = start;
        while (end < word.length() && !isHyphen(word.charAt(end)) && !isApostrophe(word.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int nextPart(String word, int stemEnd) {
        int next = stemEnd;
        while (next < word.length() && !isHyphen(word.charAt(next))) {
            next++;
        }
        return Math.min(next + 1, word.length());
    }

    private String stem(String stem) {
        String small = stem.toLowerCase(Locale.ROOT);
        String common = american.get(small);
        if (common == null || stem.equals(small)) {
            return common == null ? stem : common;
        }
        if (stem.equals(small.toUpperCase(Locale.ROOT))) {
            return common.toUpperCase(Locale.ROOT);
        }
        return stem.equals(capitalized(small)) ? capitalized(common) : stem;
    }

    private static String capitalized(String small) {
        return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }

    /** Addresses may hold hyphens, too, but another spelling of them is another address. */
    private static boolean isCompound(String word) {
        return word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || isHyphen(c) || isApostrophe(c));
    }

    private static boolean isHyphen(int codePoint) {
        return HYPHENS.indexOf(codePoint) >= 0;
    }

    private static boolean isApostrophe(int codePoint) {
        return APOSTROPHES.indexOf(codePoint) >= 0;
    }

    private static final class English {

        static final SpellingVariants VARIANTS = new SpellingVariants(read("/language/en/spelling.txt"));
    }

    private static Map<String, String> read(String file) {
        try (InputStream stream = SpellingVariants.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
