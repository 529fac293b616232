package dev.parallax.claim;

import dev.parallax.claim.Amount.Form;
import dev.parallax.claim.ClockReader.Time;
import dev.parallax.claim.DateReader.Date;
import dev.parallax.claim.Figure.Bound;
import dev.parallax.claim.Figure.Kind;
import dev.parallax.claim.RangeReader.Interval;
import dev.parallax.claim.UnitReader.Unit;
import dev.parallax.story.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one sentence after another. */
final class SentenceFigures {

    private static final String TIME_OF_DAY = "time-of-day";

    private final FigureWords lexicon;
    private final DateReader dates;
    private final ClockReader clock;
    private final FractionReader numbers;
    private final UnitReader units;
    private final RangeReader ranges;
    private final BoundReader bounds;
    private final VagueNumbers vague;
    private final FigureContext context;

    /** What is read at a place, the number's value aside. */
    private record Read(double value, @Nullable Double upTo, Unit unit, String tail) {}

    SentenceFigures(FigureWords lexicon, String text, @Nullable LocalDate publishedOn) {
        this.lexicon = lexicon;
        dates = new DateReader(lexicon, publishedOn);
        clock = new ClockReader(lexicon);
        numbers = new FractionReader(lexicon, new NumberReader(lexicon));
        units = new UnitReader(lexicon, text);
        ranges = new RangeReader(lexicon, numbers, units);
        bounds = new BoundReader(lexicon, text);
        vague = new VagueNumbers(lexicon);
        context = new FigureContext(lexicon, text);
    }

    /** Adds the figures of a sentence, by position. */
    void read(Words words, int sentence, List<Figure> found) {
        int place = 0;
        int end = 0;
        while (place < words.size()) {
            Time time = clock.read(words, place);
            Date date = time == null ? dates.read(words, place) : null;
            int next;
            if (time != null) {
                Bound bound = approximate(words, place);
                found.add(new Figure(
                        words.span(time.range()), sentence, Kind.NUMBER, time.minutes(), time.upTo(), bound, TIME_OF_DAY));
                next = time.range().to();
            } else if (date != null) {
                Bound bound = approximate(words, place);
                found.add(new Figure(words.span(date.range()), sentence, Kind.DATE, date.value(), date.upTo(), bound, "date"));
                next = date.range().to();
            } else {
                next = number(words, place, end, sentence, found);
            }
            end = found.isEmpty() || found.getLast().sentence() != sentence ? end : found.getLast().span().end();
            place = next;
        }
    }

    /** Of dates and times only "about" is told: "after Monday" bounds what happens, not the day. */
    private Bound approximate(Words words, int place) {
        return bounds.before(words, place, Kind.DATE) == Bound.ABOUT ? Bound.ABOUT : Bound.EXACT;
    }

    /** Adds the number that starts here, if it is a figure, and tells where to go on. */
    private int number(Words words, int place, int end, int sentence, List<Figure> found) {
        VagueNumbers.Vague many = vague.read(words, place);
        if (many != null) {
            found.add(new Figure(many.span(), sentence, Kind.NUMBER, many.least(), null, many.bound(), many.unit()));
            return many.next();
        }
        Amount amount = numbers.read(words, place, units.isCurrencyBefore(words, place));
        Interval joined = amount == null ? ranges.joined(words, place) : null;
        if (joined != null) {
            return add(words, place, new Read(joined.low(), joined.high(), joined.unit(), joined.tail()), end, sentence, found);
        }
        Unit unit = amount == null ? null : units.read(words, amount, place);
        if (unit == null) {
            return amount == null || amount.form() == Form.ORDINAL ? place + 1 : amount.next();
        }
        Interval interval = ranges.read(words, place, amount, unit);
        if (interval != null) {
            return add(words, place, new Read(interval.low(), interval.high(), interval.unit(), interval.tail()), end, sentence, found);
        }
        boolean counts = !words.key(place).equals("one") || amount.value() != 1 || unit.kind() != Kind.NUMBER || isOneCounted(words, place, unit);
        if (!counts || context.isLabel(words, place, unit) || context.isScore(words, place, unit)) {
            return amount.next();
        }
        boolean age = unit.isBare() && context.isAge(words, place, amount.value());
        Unit told = age ? new Unit(Kind.DURATION, "year", unit.span(), unit.next()) : unit;
        return add(words, place, new Read(amount.value(), null, told, amount.tail()), end, sentence, found);
    }

    private int add(Words words, int place, Read read, int end, int sentence, List<Figure> found) {
        boolean age = read.unit().isBare() && read.upTo() != null && context.isAgeAhead(words, place);
        Unit unit = age ? new Unit(Kind.DURATION, "year", read.unit().span(), read.unit().next()) : read.unit();
        int first = place > 0 && unit.span().start() <= words.get(place - 1).span().start() ? place - 1 : place;
        int minus = read.upTo() == null ? context.minus(words, first, unit.span().start()) : -1;
        Span span = minus < 0 ? unit.span() : new Span(minus, unit.span().end());
        if (span.start() < end) {
            return unit.next();
        }
        Bound bound = bounds.read(words, first, unit, read.tail());
        double value = minus < 0 ? read.value() : -read.value();
        found.add(new Figure(span, sentence, unit.kind(), value, read.upTo(), bound, unit.name()));
        return unit.next();
    }

    /** "One" is a pronoun unless it measures something, bounds it, or counts persons hurt. */
    private boolean isOneCounted(Words words, int place, Unit unit) {
        return unit.name() != null
                && (lexicon.is("one-counts", unit.name()) || bounds.before(words, place, Kind.NUMBER) != null);
    }
}
