package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names and nouns of groups that can speak: "the Harbour Authority", "the company", "HTC". Stateless. */
final class GroupNames {

    private static final int LONGEST = 8;
    private static final int LONGEST_PLURAL = 3;

    private static final Set<PartOfSpeech> MODIFIERS =
            Set.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN);

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final PersonNames names = new PersonNames();

    /** The group that is named from this word on; its article is part of it. Null where none is. */
    @Nullable Range at(Words words, int start) {
        int from = vocabulary.is(Kind.ARTICLE, words.key(start)) && !words.isCut(start + 1) ? start + 1 : start;
        int plural = plural(words, from);
        if (plural >= 0) {
            return new Range(start, plural + 1);
        }
        int end = from;
        while (end < words.size() && end - from < LONGEST && (end == from || !words.isCut(end)) && isPart(words, end)) {
            end++;
        }
        while (end > from && !isHead(words, end - 1)) {
            end--;
        }
        return end == from || words.get(end - 1).possessive() && end - from == 1 && !words.isCapital(end - 1)
                ? null
                : new Range(start, end);
    }

    /** Whether all its words are capitalised. */
    boolean isName(Words words, Range range) {
        for (int place = range.from(); place < range.to(); place++) {
            if (!words.isCapital(place) && !vocabulary.is(Kind.PREPOSITION, words.key(place))) {
                return false;
            }
        }
        return true;
    }

    /** The noun of "prosecutors", "council officers" or "angry local residents"; −1 where there is none. */
    private int plural(Words words, int from) {
        for (int place = from; place < Math.min(words.size(), from + LONGEST_PLURAL); place++) {
            if (isPlural(words, place)) {
                return modify(words, from, place) ? place : -1;
            }
            if (place > 0 && words.isCapital(place) || words.isCut(place + 1)) {
                return -1;
            }
        }
        return -1;
    }

    /** Asks for parts of speech, for which a whole sentence is read, only where a noun has been found. */
    private boolean modify(Words words, int from, int noun) {
        for (int place = from; place < noun; place++) {
            // The tagger errs on nouns that open a sentence.
            boolean opening = place == 0
                    && !vocabulary.isAny(words.key(0), Kind.PRONOUN, Kind.DETERMINER, Kind.PREPOSITION, Kind.CLAUSE, Kind.ADVERB);
            boolean link = vocabulary.isAny(words.key(place), Kind.PREPOSITION, Kind.CLAUSE, Kind.AUXILIARY);
            if (!opening && (link || !MODIFIERS.contains(words.part(place)))) {
                return false;
            }
        }
        return true;
    }

    /** "Prosecutors", "residents". */
    private boolean isPlural(Words words, int place) {
        String key = words.key(place);
        boolean persons = key.length() > 1 && key.endsWith("s") && (vocabulary.is(Kind.PERSON, key) || vocabulary.is(Kind.PERSON, key.substring(0, key.length() - 1)));
        return persons && (place == 0 || !words.isCapital(place)) && !words.get(place).possessive();
    }

    private boolean isPart(Words words, int place) {
        return words.isCapital(place) && !names.isTitle(words.key(place)) && !vocabulary.isAny(words.key(place), Kind.CALENDAR, Kind.PRONOUN)
                || vocabulary.is(Kind.GROUP, words.key(place));
    }

    private boolean isHead(Words words, int place) {
        String key = words.key(place);
        return vocabulary.is(Kind.GROUP, key)
                || words.isCapital(place) && vocabulary.is(Kind.ORGANISATION, key)
                || names.isAcronym(words, place) && !vocabulary.is(Kind.PLAIN_ACRONYM, key);
    }
}
