package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;

/** The common nouns that name what a named thing is: Council, Department, Street, Row. Stateless. */
public final class NameNouns {

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;

    /** @param word of a {@link NameMention#key()} */
    public boolean isNoun(String word) {
        return vocabulary.isAny(word, Kind.ORGANISATION, Kind.PLACE, Kind.PLACE_OR_SURNAME, Kind.PLACE_OPENER);
    }

    /** Whether the word only joins others, such as "of". */
    public boolean isSmall(String word) {
        return vocabulary.isAny(word, Kind.PREPOSITION, Kind.ARTICLE) || word.equals("and");
    }
}
