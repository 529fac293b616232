package dev.parallax.claim;

import dev.parallax.claim.Figure.Bound;
import dev.parallax.story.Span;
import org.jspecify.annotations.Nullable;

/** Reads "hundreds of people" and "tens of thousands" as at least one hundred, at least ten thousand. Stateless. */
final class VagueNumbers {

    /**
     * A number nobody counted.
     *
     * @param least what it is at least
     * @param next place of the word behind
     */
    record Vague(double least, Bound bound, Span span, @Nullable String unit, int next) {}

    private final FigureWords lexicon;
    private final HeadNoun heads;

    VagueNumbers(FigureWords lexicon) {
        this.lexicon = lexicon;
        heads = new HeadNoun(lexicon);
    }

    /** The vague number that starts with this word; null where none does. */
    @Nullable Vague read(Words words, int place) {
        if (words.key(place).equals("twice") || words.key(place).equals("thrice")) {
            double times = words.key(place).equals("twice") ? 2 : 3;
            return new Vague(times, Bound.EXACT, words.get(place).span(), "time", place + 1);
        }
        Double scale = plural(words.key(place));
        if (scale == null || place > 0 && isNumber(words, place - 1)) {
            return null;
        }
        int next = place + 1;
        Double further = Blanks.follows(words, next, "of") && Blanks.follows(words, next + 1) ? plural(words.key(next + 1)) : null;
        Span span = words.get(place).span();
        if (further != null) {
            span = span.cover(words.get(next + 1).span());
            next += 2;
        } else if (words.key(place).equals("tens")) {
            return null;
        }
        Amount amount = Amount.cardinal(scale * (further == null ? 1 : further), span, next);
        int noun = Blanks.follows(words, next, "of") ? next + 1 : Blanks.follows(words, next, "more") ? next + 1 : next;
        UnitReader.Unit unit = noun == next ? heads.read(words, amount) : heads.read(words, Amount.cardinal(amount.value(), span, noun));
        boolean counted = unit.name() != null && lexicon.duration(unit.name()) == null && lexicon.money(unit.name()) == null;
        return counted
                ? new Vague(amount.value(), Bound.AT_LEAST, unit.span(), unit.name(), unit.next())
                : new Vague(amount.value(), Bound.AT_LEAST, span, null, next);
    }

    private @Nullable Double plural(String key) {
        if (key.equals("tens")) {
            return 10.0;
        }
        return key.endsWith("s") ? lexicon.scale(key.substring(0, key.length() - 1)) : null;
    }

    private boolean isNumber(Words words, int place) {
        return lexicon.cardinal(words.key(place)) != null || Character.isDigit(words.key(place).charAt(0));
    }
}
