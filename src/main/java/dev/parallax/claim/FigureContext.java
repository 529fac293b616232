package dev.parallax.claim;

import dev.parallax.claim.UnitReader.Unit;
import java.util.regex.Pattern;

/** Tells from what stands around a number whether it is an age, a label, a score, or negative. Stateless but for its words. */
final class FigureContext {

    /** Nobody is older. */
    private static final int OLDEST = 120;

    /** "1600 East Mill Avenue": the noun of an address stands so near. */
    private static final int ADDRESS_REACH = 4;

    private static final Pattern JOINED = Pattern.compile("[\\u2010-\\u2014\\u2212-]");

    private final FigureWords lexicon;
    private final String text;

    FigureContext(FigureWords lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** "Aged 42", "at the age of 42", "Ann Lee, 42, …". */
    boolean isAge(Words words, int place, double value) {
        if (place == 0 || value > OLDEST || value % 1 != 0) {
            return false;
        }
        boolean apposed = words.isCut(place) && words.gap(place).equals(", ") && words.isCapital(place - 1)
                && lexicon.month(words.key(place - 1)) == null && lexicon.weekday(words.key(place - 1)) == null;
        int next = place + 1;
        boolean closed = next < words.size() && words.gap(next).startsWith(",");
        return isAgeAhead(words, place) || apposed && closed && Character.isDigit(words.key(place).charAt(0));
    }

    /** Whether "aged" or "age of" stands before. */
    boolean isAgeAhead(Words words, int place) {
        int before = place - 1;
        boolean between = words.key(before).equals("between") || words.key(before).equals("of");
        before -= between ? 1 : 0;
        return place > 0 && !words.isCut(place) && lexicon.is("age", words.key(before));
    }

    /** "Boeing 737", "Ohio 45810", "10 Downing Street". */
    boolean isLabel(Words words, int place, Unit unit) {
        boolean digits = Character.isDigit(words.key(place).charAt(0));
        if (!digits || unit.kind() != Figure.Kind.NUMBER || unit.name() != null && lexicon.singular(words.key(unit.next() - 1)) != null) {
            return false;
        }
        boolean named = place > 1 && Blanks.follows(words, place) && words.isCapital(place - 1)
                && unit.span().start() == words.get(place).span().start() && unit.name() == null;
        return named || isAddress(words, place + 1);
    }

    private boolean isAddress(Words words, int from) {
        for (int place = from; place < from + ADDRESS_REACH; place++) {
            if (!Blanks.follows(words, place) || !words.isCapital(place)) {
                return false;
            }
            if (place > from && lexicon.is("address", words.key(place))) {
                return true;
            }
        }
        return false;
    }

    /** "3–2" with a dash of any length, where it counts nothing. */
    boolean isScore(Words words, int place, Unit unit) {
        boolean before = place > 0 && isDigits(words, place - 1) && JOINED.matcher(words.gap(place)).matches();
        int next = place + 1;
        boolean behind = next < words.size() && isDigits(words, next) && JOINED.matcher(words.gap(next)).matches();
        return (before || behind) && unit.kind() == Figure.Kind.NUMBER;
    }

    private static boolean isDigits(Words words, int place) {
        return Character.isDigit(words.key(place).charAt(0));
    }

    /** Where the minus of a figure stands; −1 where it has none. */
    int minus(Words words, int first, int start) {
        if (first > 0 && words.key(first - 1).equals("minus") && Blanks.follows(words, first)) {
            return words.get(first - 1).span().start();
        }
        char sign = start == 0 ? ' ' : text.charAt(start - 1);
        boolean apart = start < 2 || " (\n\u00A0".indexOf(text.charAt(start - 2)) >= 0;
        return apart && (sign == '\u2212' || sign == '-' && first > 0) ? start - 1 : -1;
    }
}
