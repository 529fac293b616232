package dev.parallax.claim;

import dev.parallax.claim.Words.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates and stretches of dates, resolved against the day on which a version was published. Immutable. */
final class DateReader {

    private static final Pattern DASH = Pattern.compile("\\s?[-\\u2010-\\u2014]\\s?");

    /**
     * A date as written.
     *
     * @param value {@code YYYYMMDD} with 00 for what is not said; null where it cannot be resolved
     * @param upTo the last day, month or year of a stretch; null for a single date
     */
    record Date(Range range, @Nullable Double value, @Nullable Double upTo) {

        static Date of(Words words, int from, int to, @Nullable Double value) {
            return new Date(new Range(from, Math.min(to, words.size())), value, null);
        }
    }

    /** One way to write dates. */
    interface Form {
        /** The date that starts with this word; null where none does. */
        @Nullable Date read(Words words, int place);
    }

    private final List<Form> forms;

    DateReader(FigureWords lexicon, @Nullable LocalDate publishedOn) {
        PublicationDay publication = new PublicationDay(publishedOn);
        Prospect prospect = new Prospect(lexicon);
        MonthDates months = new MonthDates(lexicon, publication, prospect);
        forms = List.of(
                new RelativeDates(lexicon, publication, prospect), months, new WeekdayDates(lexicon, publication, prospect, months),
                new NumericDates(), new YearDates(lexicon));
    }

    /** The date that starts with this word; null where none does. */
    @Nullable Date read(Words words, int place) {
        Date first = single(words, place);
        if (first == null || first.value() == null || first.upTo() != null) {
            return first;
        }
        int next = first.range().to();
        int from = next < words.size() && DASH.matcher(words.gap(next)).matches() ? next : isLink(words, place, next) ? next + 1 : -1;
        Date last = from < 0 || from >= words.size() ? null : single(words, from);
        boolean stretch = last != null && last.value() != null && last.upTo() == null
                && precision(first.value()) == precision(last.value()) && rank(first.value()) < rank(last.value());
        return stretch ? new Date(new Range(place, last.range().to()), first.value(), last.value()) : first;
    }

    private @Nullable Date single(Words words, int place) {
        for (Form form : forms) {
            Date date = form.read(words, place);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** "From May to June" may also tell of a change. */
    private static boolean isLink(Words words, int place, int link) {
        String before = words.key(place - 1);
        return Blanks.follows(words, link) && switch (words.key(link)) {
            case "and" -> before.equals("between");
            case "to", "through" -> !before.equals("from");
            default -> false;
        };
    }

    /** A day, a month or a year. */
    private static int precision(double date) {
        return date % 100 > 0 ? 3 : date % 10_000 > 0 ? 2 : 1;
    }

    /** A stretch may say its year at its end only. */
    private static double rank(double date) {
        return date < 10_000 ? date % 10_000 - 1_0000 : date;
    }
}
