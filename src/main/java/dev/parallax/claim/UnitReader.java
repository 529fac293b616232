package dev.parallax.claim;

import dev.parallax.claim.Amount.Form;
import dev.parallax.claim.Currencies.Currency;
import dev.parallax.claim.Figure.Kind;
import dev.parallax.story.Span;
import org.jspecify.annotations.Nullable;

/** Tells what a number counts: signs and codes of currencies, percent, durations, measures, or the noun behind it. */
final class UnitReader {

    private static final String PERCENT = "percent";

    /** Blanks that may stand between a number and its sign. */
    private static final String SPACES = " \u00A0\u202F";

    /** "Pounds of" something weigh, if it is not millions of them. */
    private static final double WEIGHED = 100_000;

    /**
     * A unit and where number and unit end.
     *
     * @param span number and unit in the text
     * @param next place of the word behind
     */
    record Unit(Kind kind, @Nullable String name, Span span, int next) {

        boolean isBare() {
            return kind == Kind.NUMBER && name == null;
        }

        Unit startingAt(int start) {
            return new Unit(kind, name, new Span(start, span.end()), next);
        }
    }

    private final FigureWords lexicon;
    private final String text;
    private final Currencies currencies;
    private final HeadNoun heads;

    UnitReader(FigureWords lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
        currencies = new Currencies(lexicon, text);
        heads = new HeadNoun(lexicon);
    }

    /** Whether a currency stands before the word at this place. */
    boolean isCurrencyBefore(Words words, int place) {
        return currencies.before(words, place) != null;
    }

    /** What the number counts; null where it is a time or a mere label. */
    @Nullable Unit read(Words words, Amount amount, int place) {
        if (isLabel(words, amount, place)) {
            return null;
        }
        if (amount.form() == Form.SHARE) {
            return new Unit(Kind.PERCENT, PERCENT, amount.span(), amount.next());
        }
        Currency currency = currencies.before(words, place);
        if (currency != null) {
            return new Unit(Kind.MONEY, currency.code(), new Span(currency.start(), amount.span().end()), amount.next());
        }
        if (amount.isOrdinal()) {
            return ordinal(words, amount);
        }
        if (lexicon.is("no-unit-tail", amount.tail())) {
            Span whole = new Span(amount.span().start(), words.get(amount.next() - 1).span().end());
            return behind(words, new Amount(amount.value(), 1, whole, amount.next(), "", amount.form()), place);
        }
        return amount.tail().isEmpty() ? behind(words, amount, place) : tail(words, amount);
    }

    /** "First, …" and "second-hand" count nothing. */
    private @Nullable Unit ordinal(Words words, Amount amount) {
        if (!amount.tail().isEmpty()) {
            String noun = amount.tail().split("-", 2)[0];
            int end = amount.span().end() + 1 + noun.length();
            return lexicon.duration(noun) == null && !noun.equals("quarter")
                    ? null
                    : new Unit(Kind.ORDINAL, noun, new Span(amount.span().start(), end), amount.next());
        }
        Unit head = heads.read(words, amount);
        return head.name() == null ? null : new Unit(Kind.ORDINAL, head.name(), head.span(), head.next());
    }

    private boolean isLabel(Words words, Amount amount, int place) {
        int start = amount.span().start();
        boolean label = place > 0 && !words.isCut(place) && lexicon.is("label", words.key(place - 1));
        boolean hash = start > 0 && text.charAt(start - 1) == '#';
        boolean clock = !words.isCut(amount.next()) && lexicon.is("clock", words.key(amount.next()));
        return label || hash || clock || lexicon.is("clock", amount.tail()) || amount.tail().equals("s");
    }

    /** A unit written on to the number: "90-day", "5km", "12-year-old". */
    private Unit tail(Words words, Amount amount) {
        String first = amount.tail().split("-", 2)[0];
        Span span = new Span(amount.span().start(), words.get(amount.next() - 1).span().end());
        boolean points = amount.tail().startsWith("percentage-point") || amount.tail().startsWith("basis-point");
        Unit measured = points ? new Unit(Kind.PERCENT, first + "-point", span, amount.next()) : named(first, span, amount.next());
        if (measured != null) {
            return measured;
        }
        String singular = lexicon.singular(first);
        return new Unit(Kind.NUMBER, singular == null ? first : singular, span, amount.next());
    }

    /** A word that is a unit by itself. */
    private @Nullable Unit named(String key, Span span, int next) {
        String duration = lexicon.duration(key);
        if (duration != null) {
            return new Unit(Kind.DURATION, duration, span, next);
        }
        if (lexicon.is(PERCENT, key)) {
            return new Unit(Kind.PERCENT, PERCENT, span, next);
        }
        String money = lexicon.money(key);
        String measure = lexicon.measure(key);
        return money != null ? new Unit(Kind.MONEY, money, span, next)
                : measure != null ? new Unit(Kind.NUMBER, measure, span, next) : null;
    }

    private Unit behind(Words words, Amount amount, int place) {
        Unit signed = signed(words, amount);
        Unit measured = signed != null ? signed : measured(words, amount, amount.next());
        if (measured != null) {
            return measured;
        }
        if (place > 0 && Blanks.follows(words, place) && lexicon.is("numbered", words.key(place - 1))) {
            Word noun = words.get(place - 1);
            return new Unit(Kind.NUMBER, noun.key(), noun.span().cover(amount.span()), amount.next());
        }
        return heads.read(words, amount);
    }

    /** "5 %", "5 €", "5 °C". */
    private @Nullable Unit signed(Words words, Amount amount) {
        int sign = amount.span().end();
        while (sign < text.length() && sign < amount.span().end() + 2 && SPACES.indexOf(text.charAt(sign)) >= 0) {
            sign++;
        }
        char mark = sign < text.length() ? text.charAt(sign) : ' ';
        Span span = new Span(amount.span().start(), sign + 1);
        if (mark == '%' || mark == '％') {
            return new Unit(Kind.PERCENT, PERCENT, span, amount.next());
        }
        if ("°℃℉".indexOf(mark) >= 0) {
            return degrees(words, amount, sign);
        }
        boolean ofNext = sign + 1 < text.length() && Character.isDigit(text.charAt(sign + 1));
        String code = ofNext ? null : Currencies.at(mark);
        return code == null ? null : new Unit(Kind.MONEY, code, span, amount.next());
    }

    private Unit degrees(Words words, Amount amount, int sign) {
        int at = sign + 1;
        char letter = at < text.length() ? text.charAt(at) : ' ';
        boolean scale = (letter == 'C' || letter == 'F') && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
        char mark = text.charAt(sign);
        String name = mark == '℃' || scale && letter == 'C' ? "degree-celsius"
                : mark == '℉' || scale ? "degree-fahrenheit" : "degree";
        int end = scale ? at + 1 : at;
        int next = amount.next();
        boolean taken = next < words.size() && words.get(next).span().start() < end;
        return new Unit(Kind.NUMBER, name, new Span(amount.span().start(), end), taken ? next + 1 : next);
    }

    private @Nullable Unit measured(Words words, Amount amount, int next) {
        if (!Blanks.follows(words, next)) {
            return null;
        }
        String key = words.key(next);
        Unit two = ofTwoWords(words, amount, next);
        if (two != null) {
            return two;
        }
        Unit unit = named(key, span(words, amount, next), next + 1);
        if (unit != null) {
            boolean weight = key.startsWith("pound") && Blanks.follows(words, next + 1, "of") && amount.value() < WEIGHED;
            return weight ? new Unit(Kind.NUMBER, "pound", unit.span(), unit.next()) : unit;
        }
        boolean filler = next == amount.next() && lexicon.is("between", key);
        Unit further = filler ? measured(words, amount, next + 1) : null;
        return further != null && further.kind() == Kind.DURATION ? further : null;
    }

    private static Span span(Words words, Amount amount, int last) {
        return amount.span().cover(words.get(last).span());
    }

    private @Nullable Unit ofTwoWords(Words words, Amount amount, int next) {
        String key = words.key(next);
        if (!Blanks.follows(words, next + 1)) {
            return null;
        }
        String other = words.key(next + 1);
        Span span = span(words, amount, next + 1);
        if (key.equals("per") && other.equals("cent")) {
            return new Unit(Kind.PERCENT, PERCENT, span, next + 2);
        }
        if ((key.equals("percentage") || key.equals("basis")) && other.startsWith("point")) {
            return new Unit(Kind.PERCENT, key + "-point", span, next + 2);
        }
        String measure = lexicon.measure(other);
        if (lexicon.is("area", key) && measure != null) {
            return new Unit(Kind.NUMBER, key + "-" + measure, span, next + 2);
        }
        if (key.startsWith("degree")) {
            boolean celsius = other.equals("celsius") || other.equals("centigrade") || other.equals("c");
            boolean fahrenheit = other.equals("fahrenheit") || other.equals("f");
            return celsius || fahrenheit
                    ? new Unit(Kind.NUMBER, celsius ? "degree-celsius" : "degree-fahrenheit", span, next + 2)
                    : null;
        }
        String nation = lexicon.money(key + "_" + (lexicon.singular(other) == null ? other : lexicon.singular(other)));
        return nation == null ? null : new Unit(Kind.MONEY, nation, span, next + 2);
    }
}
