package dev.parallax.claim;

import dev.parallax.claim.Figure.Kind;
import dev.parallax.claim.UnitReader.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a bare number counts: "immigrant" of "100,000 undocumented immigrants". Stateless but for its words. */
final class HeadNoun {

    /** The noun that a number counts stands at most this many words behind it: "two elderly Drent farmers". */
    private static final int REACH = 3;

    private final FigureWords lexicon;

    HeadNoun(FigureWords lexicon) {
        this.lexicon = lexicon;
    }

    /** The number with its noun, or alone. */
    Unit read(Words words, Amount amount) {
        int last = lastPlural(words, amount.next());
        if (last >= 0) {
            return new Unit(Kind.NUMBER, lexicon.singular(words.key(last)), amount.span().cover(words.get(last).span()), last + 1);
        }
        int next = amount.next();
        String noun = singular(words, next);
        return noun == null
                ? new Unit(Kind.NUMBER, null, amount.span(), next)
                : new Unit(Kind.NUMBER, noun, amount.span().cover(words.get(next).span()), next + 1);
    }

    /** The plural behind the number with those right behind it: "12 police officers". */
    private int lastPlural(Words words, int from) {
        int last = -1;
        for (int place = from; place < from + REACH || last == place - 1; place++) {
            boolean ends = !Blanks.follows(words, place) || lexicon.is("stop", words.key(place)) || !isLetters(words.key(place));
            if (ends) {
                break;
            }
            if (lexicon.singular(words.key(place)) != null && !lexicon.is("no-noun", words.key(place))) {
                last = place;
            } else if (last >= 0) {
                break;
            }
        }
        return last;
    }

    /** The one word between the number and the end of its phrase, if it can be a noun. */
    private @Nullable String singular(Words words, int next) {
        boolean noun = Blanks.follows(words, next) && !words.isCapital(next) && isNoun(words.key(next));
        String further = words.key(next + 1);
        boolean last = words.isCut(next + 1) || lexicon.is("stop", further) || further.endsWith("ed") || isPast(further);
        return noun && last ? words.key(next) : null;
    }

    private boolean isNoun(String key) {
        boolean verb = key.endsWith("ed") || key.endsWith("ing") || key.endsWith("ly");
        return isLetters(key) && !verb && !isPast(key) && !lexicon.is("stop", key) && !lexicon.is("no-noun", key);
    }

    private static boolean isPast(String key) {
        return Vocabulary.ENGLISH.is(Vocabulary.Kind.PAST, key);
    }

    private static boolean isLetters(String key) {
        return Character.isLetter(key.codePointAt(0));
    }
}
