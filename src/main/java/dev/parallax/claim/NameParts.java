package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which words can be parts of a name, and whether two of them belong together. Stateless. */
final class NameParts {

    /** Behind these a capital may open a sentence, a quotation or a list. */
    private static final String OPENERS = "\"“”„«»‘:?!…•";

    /** They tell what somebody was or is, at the beginning of a sentence. */
    private static final Set<String> QUALIFIERS = Set.of(
            "former", "acting", "outgoing", "incoming", "top", "senior", "retired", "late", "longtime", "newly", "disgraced", "local");

    /** "Drent-based" and "Russian-born" are adjectives. */
    private static final Set<String> ADJECTIVE_ENDINGS = Set.of(
            "born", "based", "backed", "led", "style", "era", "speaking", "owned", "area", "made", "run", "wide", "bound",
            "controlled", "occupied", "held", "linked", "related", "funded", "educated", "trained", "appointed", "friendly");

    /** Their possessive is part of the name: "King’s College", "St. Mary’s Church". */
    private static final Set<String> OWNERS = Set.of(
            "st", "saint", "king", "queen", "children", "women", "men", "people", "veterans", "workers");

    /** Months that persons are called after. */
    private static final Set<String> NAMESAKES = Set.of("jan", "april", "may", "june", "august");

    /** "R-Ohio" and "D-N.Y." tell what a senator is. */
    private static final Pattern PARTY = Pattern.compile("[rdi]-\\p{L}.*");

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final PersonNames names = new PersonNames();

    /** Whether the word at this place can be of a name. */
    boolean is(Words words, int place) {
        String key = words.key(place);
        if (!words.isCapital(place)) {
            return false;
        }
        if (vocabulary.is(Kind.CALENDAR, key)) {
            return NAMESAKES.contains(key) && isNamesake(words, place);
        }
        if (key.equals("who")) {
            return words.text(new Range(place, place + 1)).equals("WHO") && words.key(place - 1).equals("the");
        }
        if (key.length() == 1) {
            return place + 1 < words.size() && words.gap(place + 1).equals(". ") && words.isCapital(place + 1);
        }
        boolean contraction = key.indexOf('\'') > 0 && "od".indexOf(key.charAt(0)) < 0 && key.indexOf('\'') >= key.length() - 3;
        boolean function = vocabulary.isAny(key, Kind.DETERMINER, Kind.PREPOSITION, Kind.CLAUSE, Kind.PRONOUN, Kind.AUXILIARY);
        boolean opener = mayOpen(words, place) && (vocabulary.is(Kind.ADVERB, key) || QUALIFIERS.contains(key));
        int hyphen = key.lastIndexOf('-');
        boolean adjective = hyphen > 0 && ADJECTIVE_ENDINGS.contains(key.substring(hyphen + 1));
        return !adjective && !contraction && !function && !opener && !PARTY.matcher(key).matches();
    }

    /** "Jan van der Berg" and "April Jones", but not "in April Congress met"; "Theresa May". */
    private boolean isNamesake(Words words, int place) {
        boolean surname = place > 0 && joins(words, place) && words.isCapital(place - 1) && names.isGivenName(words.key(place - 1));
        int next = place + 1;
        boolean dated = place > 0 && !words.isCut(place) && vocabulary.is(Kind.PREPOSITION, words.key(place - 1));
        boolean followed = joins(words, next)
                && (names.isParticle(words.key(next)) || words.isCapital(next) && !vocabulary.is(Kind.CALENDAR, words.key(next)));
        return surname || followed && !dated;
    }

    /** Whether the word could have its capital from its place alone. */
    static boolean mayOpen(Words words, int place) {
        return place == 0 || words.gap(place).chars().anyMatch(sign -> OPENERS.indexOf(sign) >= 0);
    }

    private static boolean isOwned(Words words, int place) {
        boolean owner = OWNERS.contains(words.key(place - 1)) || OWNERS.contains(words.key(place - 2)) && words.key(place - 2).startsWith("s");
        boolean noun = Vocabulary.ENGLISH.isAny(words.key(place), Kind.ORGANISATION, Kind.PLACE, Kind.PLACE_OR_SURNAME);
        return owner && noun && words.isCapital(place) && words.isCapital(place - 1);
    }

    /** Whether a word belongs to the one before it by what stands between them. */
    static boolean joins(Words words, int place) {
        if (place <= 0 || place >= words.size() || words.get(place - 1).possessive() && !isOwned(words, place)) {
            return false;
        }
        String gap = words.get(place - 1).possessive() ? " " : words.gap(place);
        return Blanks.isBlank(gap) || gap.equals(". ") || gap.equals("’ ") || gap.equals("' ") || gap.strip().equals("&");
    }
}
