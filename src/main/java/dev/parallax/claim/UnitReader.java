package dev.parallax.claim;

import dev.parallax.claim.Figure.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what a number counts: signs and codes of currencies, percent, durations, or the noun behind it. */
final class UnitReader {

    /** The noun that a number counts stands at most this many words behind it: "two elderly Drent farmers". */
    private static final int HEAD_REACH = 3;

    private static final Map<Character, String> CURRENCIES = Map.of(
            '$', "USD", '€', "EUR", '£', "GBP", '¥', "JPY", '₹', "INR", '₽', "RUB", '₩', "KRW", '₺', "TRY", '₪', "ILS");

    private static final String SPACES = " \u00A0\u202F";

    /** Letters before a dollar sign that say whose dollar it is. */
    private static final Map<String, String> DOLLARS = Map.of(
            "US", "USD", "U.S.", "USD", "A", "AUD", "AU", "AUD", "C", "CAD",
            "CA", "CAD", "NZ", "NZD", "HK", "HKD", "S", "SGD");

    private static final int LONGEST_COUNTRY = 4;

    /**
     * A unit and where number and unit end.
     *
     * @param start first unit of number and unit in the text
     * @param next place of the word behind
     */
    record Unit(Kind kind, @Nullable String name, int start, int end, int next) {}

    private final FigureWords lexicon;
    private final String text;

    UnitReader(FigureWords lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Whether a currency sign stands before this place, blanks aside. */
    boolean isCurrencyBefore(int place) {
        return signBefore(place) >= 0;
    }

    /** What the number counts; null where it is a time or a mere label. */
    @Nullable Unit read(Words words, Amount amount, int place) {
        if (isLabel(words, amount, place)) {
            return null;
        }
        int sign = signBefore(amount.start());
        if (sign >= 0) {
            return money(amount, sign);
        }
        boolean code = words.follows(place) && words.key(place - 1).length() == 3 && words.isCapital(place - 1);
        String currency = code ? lexicon.money(words.key(place - 1)) : null;
        if (currency != null) {
            return new Unit(Kind.MONEY, currency, words.get(place - 1).span().start(), amount.end(), amount.next());
        }
        if (amount.ordinal()) {
            return ordinal(head(words, amount));
        }
        return amount.tail().isEmpty() ? behind(words, amount, place) : tail(words, amount);
    }

    /** "First, …" counts nothing. */
    private static @Nullable Unit ordinal(Unit head) {
        return head.name() == null ? null : new Unit(Kind.ORDINAL, head.name(), head.start(), head.end(), head.next());
    }

    private boolean isLabel(Words words, Amount amount, int place) {
        boolean label = place > 0 && !words.isCut(place) && lexicon.is("label", words.key(place - 1));
        boolean hash = amount.start() > 0 && text.charAt(amount.start() - 1) == '#';
        boolean clock = !words.isCut(amount.next()) && lexicon.is("clock", words.key(amount.next()));
        return label || hash || clock || lexicon.is("clock", amount.tail()) || amount.tail().equals("s");
    }

    private int signBefore(int place) {
        int at = place - 1;
        if (at > 0 && SPACES.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && CURRENCIES.containsKey(text.charAt(at)) ? at : -1;
    }

    private Unit money(Amount amount, int sign) {
        int country = sign;
        while (country > 0 && isCountryUnit(text.charAt(country - 1)) && sign - country <= LONGEST_COUNTRY) {
            country--;
        }
        String dollars = text.charAt(sign) == '$' ? DOLLARS.get(text.substring(country, sign)) : null;
        return dollars == null
                ? new Unit(Kind.MONEY, CURRENCIES.get(text.charAt(sign)), sign, amount.end(), amount.next())
                : new Unit(Kind.MONEY, dollars, country, amount.end(), amount.next());
    }

    private static boolean isCountryUnit(char unit) {
        return unit == '.' || Character.isLetter(unit);
    }

    /** A unit written on to the number: "90-day", "5km", "12-year-old". */
    private @Nullable Unit tail(Words words, Amount amount) {
        String first = amount.tail().split("-", 2)[0];
        int end = words.get(amount.next() - 1).span().end();
        String duration = lexicon.duration(first);
        if (duration != null) {
            return new Unit(Kind.DURATION, duration, amount.start(), end, amount.next());
        }
        if (lexicon.is("percent", first)) {
            return new Unit(Kind.PERCENT, "percent", amount.start(), end, amount.next());
        }
        String money = lexicon.money(first);
        if (money != null) {
            return new Unit(Kind.MONEY, money, amount.start(), end, amount.next());
        }
        String singular = lexicon.singular(first);
        return new Unit(Kind.NUMBER, singular == null ? first : singular, amount.start(), end, amount.next());
    }

    private Unit behind(Words words, Amount amount, int place) {
        int sign = amount.end();
        while (sign < text.length() && sign < amount.end() + 2 && SPACES.indexOf(text.charAt(sign)) >= 0) {
            sign++;
        }
        char mark = sign < text.length() ? text.charAt(sign) : ' ';
        if (mark == '%' || mark == '％') {
            return new Unit(Kind.PERCENT, "percent", amount.start(), sign + 1, amount.next());
        }
        boolean signBelongsToNext = sign + 1 < text.length() && Character.isDigit(text.charAt(sign + 1));
        if (CURRENCIES.containsKey(mark) && !signBelongsToNext) {
            return new Unit(Kind.MONEY, CURRENCIES.get(mark), amount.start(), sign + 1, amount.next());
        }
        Unit measured = measured(words, amount, amount.next());
        if (measured != null) {
            return measured;
        }
        if (place > 0 && words.follows(place) && lexicon.is("numbered", words.key(place - 1))) {
            Word noun = words.get(place - 1);
            return new Unit(Kind.NUMBER, noun.key(), noun.span().start(), amount.end(), amount.next());
        }
        return head(words, amount);
    }

    private @Nullable Unit measured(Words words, Amount amount, int next) {
        if (!words.follows(next)) {
            return null;
        }
        String key = words.key(next);
        int end = words.get(next).span().end();
        if (lexicon.is("percent", key)) {
            return new Unit(Kind.PERCENT, "percent", amount.start(), end, next + 1);
        }
        if (key.equals("per") && words.key(next + 1).equals("cent")) {
            return new Unit(Kind.PERCENT, "percent", amount.start(), words.get(next + 1).span().end(), next + 2);
        }
        if (key.equals("percentage") && words.key(next + 1).startsWith("point")) {
            end = words.get(next + 1).span().end();
            return new Unit(Kind.PERCENT, "percentage point", amount.start(), end, next + 2);
        }
        String money = lexicon.money(key);
        if (money != null) {
            return new Unit(Kind.MONEY, money, amount.start(), end, next + 1);
        }
        String duration = lexicon.duration(key);
        if (duration != null) {
            return new Unit(Kind.DURATION, duration, amount.start(), end, next + 1);
        }
        boolean filler = next == amount.next() && lexicon.is("between", key);
        Unit further = filler ? measured(words, amount, next + 1) : null;
        return further != null && further.kind() == Kind.DURATION ? further : null;
    }

    /** The noun that a bare number counts. */
    private Unit head(Words words, Amount amount) {
        for (int place = amount.next(); place < amount.next() + HEAD_REACH; place++) {
            if (!words.follows(place) || lexicon.is("stop", words.key(place)) || !isLetters(words.key(place))) {
                break;
            }
            String singular = lexicon.singular(words.key(place));
            if (singular != null) {
                return new Unit(Kind.NUMBER, singular, amount.start(), words.get(place).span().end(), place + 1);
            }
        }
        int next = amount.next();
        boolean noun = words.follows(next) && !words.isCapital(next) && isNoun(words.key(next));
        String further = words.key(next + 1);
        boolean last = words.isCut(next + 1) || lexicon.is("stop", further) || further.endsWith("ed");
        return noun && last
                ? new Unit(Kind.NUMBER, words.key(next), amount.start(), words.get(next).span().end(), next + 1)
                : new Unit(Kind.NUMBER, null, amount.start(), amount.end(), next);
    }

    private boolean isNoun(String key) {
        boolean verb = key.endsWith("ed") || key.endsWith("ing") || key.endsWith("ly");
        return isLetters(key) && !verb && !lexicon.is("stop", key);
    }

    private static boolean isLetters(String key) {
        return Character.isLetter(key.codePointAt(0));
    }
}
