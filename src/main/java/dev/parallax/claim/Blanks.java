package dev.parallax.claim;

import dev.parallax.text.Trim;

/** White space between words; a no-break space is as good as any. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(String gap) {
        return gap.codePoints().allMatch(Trim::isBlank);
    }

    /** Whether nothing but white space stands between the word at this place and the one before. */
    static boolean follows(Words words, int place) {
        return place > 0 && place < words.size() && isBlank(words.gap(place));
    }

    /** Whether the word at this place is this one, with nothing but white space before it. */
    static boolean follows(Words words, int place, String key) {
        return words.key(place).equals(key) && follows(words, place);
    }
}
