package dev.parallax.claim;

import dev.parallax.claim.Words.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds "Department of Homeland Security (DHS)" and "DHS (Department of Homeland Security)" in a sentence. Stateless. */
final class Acronyms {

    /** Longer ones in brackets are words that are shouted. */
    private static final int LONGEST = 7;

    private final NameNouns nouns = new NameNouns();

    /**
     * An acronym and what it is short for.
     *
     * @param name what the letters stand for
     * @param acronym the place of the short form
     */
    record Definition(Range name, int acronym) {

        /** Whether a name is defined, and not a common noun such as "memorandum of understanding (MOU)". */
        boolean isName(Words words) {
            return words.isCapital(name.from()) && words.isCapital(name.to() - 1);
        }
    }

    List<Definition> in(Words words) {
        List<Definition> found = new ArrayList<>();
        for (int place = 1; place < words.size(); place++) {
            if (words.gap(place).strip().endsWith("(")) {
                Definition definition = shortInBrackets(words, place);
                definition = definition == null ? longInBrackets(words, place) : definition;
                if (definition != null) {
                    found.add(definition);
                }
            }
        }
        return found;
    }

    private @Nullable Definition shortInBrackets(Words words, int place) {
        String letters = letters(words, place);
        boolean alone = place + 1 == words.size() || words.gap(place + 1).startsWith(")");
        boolean capitals = words.text(new Range(place, place + 1)).startsWith(letters);
        Range name = alone && capitals ? spelled(words, place, letters) : null;
        if (name == null && alone && capitals && words.key(place - 2).equals("and") && words.isCapital(place - 1)) {
            // The CDC are the Centers for Disease Control and Prevention.
            Range first = spelled(words, place - 2, letters);
            name = first == null ? null : new Range(first.from(), place);
        }
        return name == null ? null : new Definition(name, place);
    }

    private @Nullable Definition longInBrackets(Words words, int place) {
        int end = place + 1;
        while (end < words.size() && !words.isCut(end)) {
            end++;
        }
        Range name = words.isCapital(place - 1) ? spelled(words, end, letters(words, place - 1)) : null;
        return name == null || name.from() != place ? null : new Definition(name, place - 1);
    }

    /** The words right before a place whose initials are these letters; small words need not count. */
    private @Nullable Range spelled(Words words, int end, String letters) {
        int place = end;
        int letter = letters.length() - 1;
        if (letter < 1 || letter >= LONGEST) {
            return null;
        }
        while (letter >= 0) {
            place--;
            if (place < 0 || place + 1 < end && words.isCut(place + 1)) {
                return null;
            }
            if (words.key(place).toUpperCase(Locale.ROOT).charAt(0) == letters.charAt(letter)) {
                letter--;
            } else if (!nouns.isSmall(words.key(place))) {
                return null;
            }
        }
        return new Range(place, end);
    }

    private static String letters(Words words, int place) {
        return words.key(place).replace(".", "").toUpperCase(Locale.ROOT);
    }
}
