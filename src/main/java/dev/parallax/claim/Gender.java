package dev.parallax.claim;

import dev.parallax.text.Language;
import dev.parallax.text.WordLists;
import java.text.Normalizer;
import java.util.Set;

/** Which of "he" and "she" stands for somebody, as far as a text tells. */
enum Gender {
    UNKNOWN,
    FEMALE,
    MALE;

    private static final Set<String> WOMEN = Set.of(
            "ms", "mrs", "miss", "lady", "dame", "mother", "daughter", "sister", "wife", "girl", "queen", "princess", "actress",
            "heroine", "widow", "grandmother", "aunt", "nun", "waitress", "duchess", "empress", "girlfriend", "mum", "mom");

    private static final Set<String> MEN = Set.of(
            "mr", "sir", "lord", "father", "son", "brother", "husband", "boy", "king", "prince", "widower", "grandfather",
            "uncle", "monk", "duke", "emperor", "boyfriend", "dad", "bishop", "pope", "priest", "imam");

    static Gender ofPronoun(String key) {
        return switch (key) {
            case "she", "her", "herself" -> FEMALE;
            case "he", "him", "his", "himself" -> MALE;
            default -> UNKNOWN;
        };
    }

    /** What a noun or title tells: spokeswoman, Mr. */
    static Gender ofNoun(String noun) {
        if (WOMEN.contains(noun) || noun.endsWith("woman")) {
            return FEMALE;
        }
        return MEN.contains(noun) || noun.endsWith("man") ? MALE : UNKNOWN;
    }

    /** What a given name tells that mostly women or mostly men bear. */
    static Gender ofGivenName(String name) {
        WordLists lists = WordLists.of(Language.ENGLISH, "given-names");
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        if (lists.words("female").contains(plain)) {
            return FEMALE;
        }
        return lists.words("male").contains(plain) ? MALE : UNKNOWN;
    }

    boolean contradicts(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
