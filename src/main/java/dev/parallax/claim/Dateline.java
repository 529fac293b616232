package dev.parallax.claim;

/** Tells where a story was written: "HARROW, Wales (Agency) —" at the beginning of a sentence. Stateless. */
final class Dateline {

    private static final int LONGEST = 10;

    private final PersonNames names = new PersonNames();

    /** How many words at the beginning belong to it; 0 where there is none. */
    int wordsIn(Words words) {
        if (words.isEmpty() || !names.isAcronym(words, 0)) {
            return 0;
        }
        for (int place = 1; place < Math.min(words.size(), LONGEST); place++) {
            String gap = words.gap(place).strip();
            if (gap.startsWith("—") || gap.startsWith(":") || gap.endsWith("—") || gap.endsWith("–") || gap.endsWith("-")) {
                return place;
            }
            if (!words.isCapital(place)) {
                return 0;
            }
        }
        return 0;
    }
}
