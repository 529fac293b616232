package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a person's name inside a noun phrase: "Treasury Secretary Ann Lee" names Ann Lee. Stateless. */
final class PersonNames {

    /** Names longer than this are organisations or titles of works. */
    static final int LONGEST_NAME = 4;

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;

    /** The name that follows the last title or source noun of the phrase; null where there is none. */
    @Nullable Range afterTitle(Words words, Range phrase) {
        for (int place = phrase.to() - 2; place >= phrase.from(); place--) {
            if (isTitle(words.key(place))) {
                Range name = new Range(place + 1, phrase.to());
                return isName(words, name) ? name : null;
            }
        }
        return null;
    }

    /** Whether all words are capitalised and none belongs to organisations or the calendar. */
    boolean isName(Words words, Range range) {
        if (range.length() > LONGEST_NAME) {
            return false;
        }
        for (int place = range.from(); place < range.to(); place++) {
            String key = words.key(place);
            boolean plain = words.isCapital(place) && !isAcronym(words, place)
                    && !vocabulary.isAny(key, Kind.ORGANISATION, Kind.PLACE, Kind.WORK, Kind.CALENDAR)
                    && !vocabulary.isAny(key, Kind.DETERMINER, Kind.PREPOSITION);
            boolean particle = range.length() > 1 && isParticle(key);
            if (!plain && !particle || isTitle(key)) {
                return false;
            }
        }
        return words.isCapital(range.to() - 1);
    }

    boolean isTitle(String key) {
        boolean future = key.endsWith("-elect") || key.endsWith("-designate");
        String last = future ? key.substring(0, key.lastIndexOf('-')) : key.substring(key.lastIndexOf('-') + 1);
        return vocabulary.is(Kind.TITLE, last) || vocabulary.is(Kind.PERSON, last);
    }

    boolean isParticle(String key) {
        return switch (key) {
            case "de", "del", "della", "van", "von", "der", "bin", "al", "da", "di", "la", "le", "do", "dos", "du", "den", "el", "ibn", "bint",
                    "ten", "ter", "zu", "af" -> true;
            default -> false;
        };
    }

    /** "al-Masri" inside a name. */
    boolean isJoinedParticle(Words words, int place) {
        String text = place < words.size() ? words.text(new Range(place, place + 1)) : "";
        int hyphen = text.indexOf('-');
        return hyphen > 0 && hyphen + 1 < text.length()
                && isParticle(text.substring(0, hyphen)) && Character.isUpperCase(text.codePointAt(hyphen + 1));
    }

    /** Whether it is a first name, or two of them: "Jean-Luc". */
    boolean isGivenName(String key) {
        int hyphen = key.indexOf('-');
        String first = hyphen > 0 ? key.substring(0, hyphen) : key;
        return vocabulary.is(Kind.GIVEN_NAME, key) || vocabulary.is(Kind.GIVEN_NAME, NameKeys.part(first));
    }

    /** Whether the word has capitals only, two at least. */
    boolean isAcronym(Words words, int place) {
        Range one = new Range(place, place + 1);
        String text = words.text(one);
        return text.length() > 1 && text.indexOf('.') < 0 && text.equals(text.toUpperCase(Locale.ROOT));
    }
}
