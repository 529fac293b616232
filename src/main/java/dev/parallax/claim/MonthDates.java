package dev.parallax.claim;

import dev.parallax.claim.DateReader.Date;
import dev.parallax.claim.Words.Range;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates with the name of a month, and "the 5th". Immutable. */
final class MonthDates implements DateReader.Form {

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private static final String MID = "mid-";

    private static final String DASHES = "-\u2010\u2011\u2012\u2013";

    private final FigureWords lexicon;
    private final PublicationDay publication;
    private final Prospect prospect;

    /** One or two days of a month, and the place behind them. */
    private record Days(int first, @Nullable Integer last, int next) {}

    MonthDates(FigureWords lexicon, PublicationDay publication, Prospect prospect) {
        this.lexicon = lexicon;
        this.publication = publication;
        this.prospect = prospect;
    }

    @Override
    public @Nullable Date read(Words words, int place) {
        String key = words.key(place);
        boolean mid = key.startsWith(MID);
        Integer month = words.isCapital(place) || mid ? lexicon.month(mid ? key.substring(MID.length()) : key) : null;
        if (month != null) {
            return monthFirst(words, place, month, mid);
        }
        return Character.isDigit(key.charAt(0)) ? dayFirst(words, place) : null;
    }

    /** "April 7, 2025", "April 7-9", "April 2025", "April". */
    private @Nullable Date monthFirst(Words words, int place, int month, boolean mid) {
        int next = place + 1;
        boolean near = next < words.size() && (!words.isCut(next) || words.gap(next).equals(" '"));
        Days days = near && !mid ? days(words, next) : null;
        if (days != null) {
            boolean comma = days.next() < words.size() && words.gap(days.next()).strip().equals(",");
            Integer year = comma || Blanks.follows(words, days.next()) ? YearDates.year(words.key(days.next())) : null;
            return date(words, new Range(place, year == null ? days.next() : days.next() + 1), year, month, days);
        }
        boolean comma = next < words.size() && words.gap(next).strip().equals(",");
        int of = Blanks.follows(words, next, "of") ? next + 1 : next;
        Integer year = near || comma ? YearDates.year(words.key(of)) : null;
        if (year != null) {
            return Date.of(words, place, of + 1, PublicationDay.value(year, month, 0));
        }
        return !mid && isOtherWord(words, place)
                ? null
                : Date.of(words, place, next, publication.month(0, month, 0, prospect.isAhead(words, place)));
    }

    private Date date(Words words, Range range, @Nullable Integer year, int month, Days days) {
        boolean ahead = prospect.isAhead(words, range.from());
        double first = publication.month(year == null ? 0 : year, month, days.first(), ahead);
        Double last = days.last() == null ? null : Double.valueOf(first - days.first() + days.last());
        return new Date(range, first, last);
    }

    /** "May" and "March" are other words, "April" and "June" are persons. */
    private boolean isOtherWord(Words words, int place) {
        boolean led = !words.isCut(place) && lexicon.is("date-lead", words.key(place - 1));
        boolean doubtful = lexicon.is("doubtful-month", words.key(place));
        boolean named = Blanks.follows(words, place + 1) && words.isCapital(place + 1) && words.key(place + 1).length() > 1;
        return !led && (doubtful || named);
    }

    /** "7 April 2025", "the 7th of April", "7-9 April", "on the 7th". */
    private @Nullable Date dayFirst(Words words, int place) {
        Days days = days(words, place);
        if (days == null) {
            return null;
        }
        int next = Blanks.follows(words, days.next(), "of") ? days.next() + 1 : days.next();
        Integer month = Blanks.follows(words, next) && words.isCapital(next) ? lexicon.month(words.key(next)) : null;
        if (month == null) {
            return dayAlone(words, place, days);
        }
        Integer year = next + 1 < words.size() && !words.isCut(next + 1) ? YearDates.year(words.key(next + 1)) : null;
        return date(words, new Range(place, year == null ? next + 1 : next + 2), year, month, days);
    }

    private @Nullable Date dayAlone(Words words, int place, Days days) {
        boolean ordinal = Character.isLetter(words.key(place).charAt(words.key(place).length() - 1));
        boolean on = Blanks.follows(words, place) && words.key(place - 1).equals("the")
                && (words.key(place - 2).equals("on") || words.key(place - 2).equals("by"));
        boolean alone = words.isCut(place + 1) || lexicon.is("stop", words.key(place + 1));
        return ordinal && on && alone && days.last() == null && !words.key(place + 1).equals("of")
                ? Date.of(words, place, place + 1, (double) days.first())
                : null;
    }

    /** "7", "7th", "7-9", "7–9", "7 to 9". */
    private @Nullable Days days(Words words, int place) {
        String key = words.key(place);
        int first = digits(key, 0);
        Integer day = day(key, 0, first);
        String rest = key.substring(first);
        if (day == null) {
            return null;
        }
        if (!rest.isEmpty() && DASHES.indexOf(rest.charAt(0)) >= 0) {
            int end = digits(key, first + 1);
            Integer last = day(key, first + 1, end);
            boolean whole = end == key.length() || ORDINAL_ENDINGS.contains(key.substring(end));
            return last != null && last > day && whole ? new Days(day, last, place + 1) : null;
        }
        if (!rest.isEmpty() && !ORDINAL_ENDINGS.contains(rest)) {
            return null;
        }
        int next = place + 1;
        boolean dash = next < words.size() && words.gap(next).length() == 1 && DASHES.contains(words.gap(next));
        boolean link = Blanks.follows(words, next, "to") || Blanks.follows(words, next, "and") && words.key(place - 1).equals("between");
        int second = dash ? next : next + 1;
        Integer last = dash || link && Blanks.follows(words, second) ? wholeDay(words.key(second)) : null;
        return last != null && last > day ? new Days(day, last, second + 1) : new Days(day, null, next);
    }

    private static @Nullable Integer wholeDay(String key) {
        int end = digits(key, 0);
        return end == key.length() || ORDINAL_ENDINGS.contains(key.substring(end)) ? day(key, 0, end) : null;
    }

    private static int digits(String key, int from) {
        int end = from;
        while (end < key.length() && end < from + 3 && Character.isDigit(key.charAt(end))) {
            end++;
        }
        return end;
    }

    private static @Nullable Integer day(String key, int from, int to) {
        Integer day = to - from > 2 ? null : Digits.whole(key.substring(Math.min(from, key.length()), to));
        return day != null && day >= 1 && day <= 31 ? day : null;
    }
}
