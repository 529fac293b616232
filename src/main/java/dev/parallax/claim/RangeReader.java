package dev.parallax.claim;

import dev.parallax.claim.Amount.Form;
import dev.parallax.claim.Figure.Kind;
import dev.parallax.claim.UnitReader.Unit;
import dev.parallax.story.Span;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads ranges: "20 to 30 people", "10-12 weeks", "between 3 and 5". "From 5 to 7" and "rose 5% to 7%" are two values and
 * no range; digits with a hyphen that count nothing are a score.
 */
final class RangeReader {

    /** Two numbers in one word, and what is written on to the second. */
    private static final Pattern JOINED = Pattern.compile(
            "(\\p{Nd}[\\p{Nd}.,]*+)[-\\u2010\\u2011](\\p{Nd}[\\p{Nd}.,]*+)(\\p{L}*+)(?:[-\\u2010\\u2011](\\p{L}[\\p{L}.-]*+))?+");

    /** What stands between two numbers that are joined by a dash, with the signs of the first and of the second. */
    private static final Pattern DASH = Pattern.compile("[%°]?[-\\u2010-\\u2014\\u2212]\\p{Sc}?");

    private static final int LONGEST_WORD = 40;

    /**
     * Both ends, and the unit with the span of the whole.
     *
     * @param tail what is written on to the upper number
     */
    record Interval(double low, double high, Unit unit, String tail) {}

    private final FigureWords lexicon;
    private final FractionReader numbers;
    private final UnitReader units;

    RangeReader(FigureWords lexicon, FractionReader numbers, UnitReader units) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.units = units;
    }

    /** "10-12 weeks": the range that is one word with its unit; null where it is none. */
    @Nullable Interval joined(Words words, int place) {
        Word word = words.get(place);
        boolean may = word.span().length() <= LONGEST_WORD && Character.isDigit(word.key().charAt(0));
        Matcher matcher = may ? JOINED.matcher(word.key()) : null;
        if (matcher == null || !matcher.matches()) {
            return null;
        }
        Double low = lexicon.value(matcher.group(1));
        Double high = lexicon.value(matcher.group(2));
        if (low == null || high == null || low >= high) {
            return null;
        }
        boolean currency = units.isCurrencyBefore(words, place);
        int start = word.span().start();
        int end = start + matcher.end(2);
        Double factor = currency || matcher.group(3).length() > 1 ? lexicon.suffix(matcher.group(3)) : null;
        String tail = Objects.requireNonNullElse(matcher.group(4), factor == null ? matcher.group(3) : "");
        Amount upper = new Amount(high, 1, new Span(start, end), place + 1, tail, Form.CARDINAL);
        Amount scaled = factor == null ? numbers.scaled(words, upper) : upper.times(factor, start + matcher.end(3), place + 1, tail);
        Unit unit = units.read(words, scaled, place);
        boolean age = unit != null && unit.isBare() && place > 0 && lexicon.is("age", words.key(place - 1));
        return unit == null || !age && isScore(words, unit) ? null
                : new Interval(low * scaled.scale(), scaled.value(), unit, scaled.tail());
    }

    /** What counts nothing, or one thing, is a score: "a 3-5 loss". */
    private boolean isScore(Words words, Unit unit) {
        boolean counted = unit.name() != null && !unit.name().equals(words.key(unit.next() - 1));
        return unit.kind() == Kind.NUMBER && !counted;
    }

    /** The range that begins with this number; null where none does. */
    @Nullable Interval read(Words words, int place, Amount first, Unit unit) {
        int next = unit.next();
        if (first.form() != Form.CARDINAL || next >= words.size() || next <= place) {
            return null;
        }
        boolean dash = DASH.matcher(words.gap(next)).matches();
        int from = dash ? next : next + 1;
        if (from >= words.size() || !dash && (!isLink(words, place, next) || !Blanks.follows(words, from) && !isSigned(words, from))) {
            return null;
        }
        Amount second = numbers.read(words, from, units.isCurrencyBefore(words, from) || unit.kind() == Kind.MONEY);
        Unit whole = second == null || second.form() != Form.CARDINAL ? null : units.read(words, second, from);
        if (whole == null) {
            return null;
        }
        double low = low(first, second);
        Unit shared = whole.isBare() ? new Unit(unit.kind(), unit.name(), whole.span(), whole.next()) : whole;
        boolean fits = unit.isBare() || unit.kind() == shared.kind() && Objects.equals(unit.name(), shared.name());
        boolean score = dash && isScore(words, shared);
        boolean alternative = !words.key(next).equals("or") || dash || second.value() <= 2 * low;
        return fits && !score && alternative && low < second.value()
                ? new Interval(low, second.value(), shared.startingAt(unit.span().start()), second.tail())
                : null;
    }

    /** "$5 to $7 million" begins with five million. */
    private static double low(Amount first, Amount second) {
        boolean shared = first.scale() == 1 && second.scale() > 1 && first.value() < second.value() / second.scale();
        return shared ? first.value() * second.scale() : first.value();
    }

    private static boolean isSigned(Words words, int place) {
        String gap = words.gap(place);
        return !gap.isEmpty() && Blanks.isBlank(gap.substring(0, gap.length() - 1)) && Currencies.at(gap.charAt(gap.length() - 1)) != null;
    }

    private boolean isLink(Words words, int place, int link) {
        if (!Blanks.isBlank(words.gap(link).replaceFirst("^[%°]", ""))) {
            return false;
        }
        String before = words.isCut(place) && !isSigned(words, Math.max(place, 1)) ? "" : words.key(place - 1);
        return switch (words.key(link)) {
            case "to" -> !before.equals("from") && !isChange(words, place);
            case "or" -> true;
            case "and" -> before.equals("between");
            default -> false;
        };
    }

    /** "Rose 5% to 7%". */
    private boolean isChange(Words words, int place) {
        for (int before = place - 1; before >= Math.max(0, place - 3); before--) {
            if (lexicon.is("change", words.key(before))) {
                return true;
            }
            if (words.key(before).equals("by")) {
                return false;
            }
        }
        return false;
    }
}
