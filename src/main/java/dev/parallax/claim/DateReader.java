package dev.parallax.claim;

import dev.parallax.claim.Words.Range;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates, and resolves what a version says in relation to the day it was published. */
final class DateReader {

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2099;

    /** "Will" so many words around a day of the week may speak of that day. */
    private static final int REACH = 20;

    /** From here on four digits behind "the" are a year and no count. */
    private static final int FIRST_RECENT_YEAR = 1900;

    /**
     * A date as written.
     *
     * @param value {@code YYYYMMDD} with 00 for what is not said; null where it cannot be resolved
     */
    record Date(Range range, @Nullable Double value) {}

    private final FigureWords lexicon;
    private final @Nullable LocalDate publishedOn;

    DateReader(FigureWords lexicon, @Nullable LocalDate publishedOn) {
        this.lexicon = lexicon;
        this.publishedOn = publishedOn;
    }

    /** The date that starts with this word; null where none does. */
    @Nullable Date read(Words words, int place) {
        Integer shift = lexicon.shift(words.key(place));
        if (shift != null && words.follows(place + 1)) {
            return shifted(words, place, shift);
        }
        if (words.isCapital(place) && lexicon.weekday(words.key(place)) != null) {
            return new Date(new Range(place, place + 1), weekday(words, place, null));
        }
        Integer days = lexicon.relative(words.key(place));
        if (days != null) {
            Double value = publishedOn == null ? null : value(publishedOn.plusDays(days));
            return new Date(new Range(place, place + 1), value);
        }
        Date iso = iso(words, place);
        Date month = iso != null ? iso : words.isCapital(place) ? monthFirst(words, place) : dayFirst(words, place);
        return month != null ? month : year(words, place);
    }

    private @Nullable Date shifted(Words words, int place, int shift) {
        String key = words.key(place + 1);
        Range range = new Range(place, place + 2);
        if (words.isCapital(place + 1) && lexicon.weekday(key) != null) {
            return new Date(range, weekday(words, place + 1, shift));
        }
        if (words.isCapital(place + 1) && lexicon.month(key) != null) {
            return new Date(range, null);
        }
        String unit = lexicon.duration(key);
        if (unit == null || lexicon.singular(key) != null) {
            return null;
        }
        return switch (unit) {
            case "year" -> new Date(range, publishedOn == null ? null : value(publishedOn.getYear() + shift, 0, 0));
            case "month" -> new Date(range, publishedOn == null ? null : month(publishedOn.plusMonths(shift)));
            case "week" -> new Date(range, null);
            default -> null;
        };
    }

    /** News tells of the last such day, unless it looks ahead. */
    private @Nullable Double weekday(Words words, int place, @Nullable Integer shift) {
        Integer day = lexicon.weekday(words.key(place));
        if (publishedOn == null || day == null || shift == null && looksAhead(words, place)) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(day);
        if (shift == null) {
            return value(publishedOn.with(TemporalAdjusters.previousOrSame(weekday)));
        }
        return switch (Integer.signum(shift)) {
            case -1 -> value(publishedOn.with(TemporalAdjusters.previous(weekday)));
            case 1 -> value(publishedOn.with(TemporalAdjusters.next(weekday)));
            default -> null;
        };
    }

    private static boolean looksAhead(Words words, int day) {
        for (int place = Math.max(0, day - REACH); place < Math.min(words.size(), day + REACH); place++) {
            String key = words.key(place);
            if (key.equals("will") || key.endsWith("'ll") || key.equals("would") || key.equals("shall")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Date iso(Words words, int place) {
        String key = words.key(place);
        boolean shape = key.length() == 10 && key.charAt(4) == '-' && key.charAt(7) == '-';
        Integer year = shape ? number(key.substring(0, 4)) : null;
        Integer month = year == null ? null : number(key.substring(5, 7));
        Integer day = month == null ? null : number(key.substring(8));
        boolean valid = day != null && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return valid ? new Date(new Range(place, place + 1), value(year, month, day)) : null;
    }

    /** "April 7, 2025", "April 7", "April 2025", "April". */
    private @Nullable Date monthFirst(Words words, int place) {
        Integer month = lexicon.month(words.key(place));
        if (month == null) {
            return null;
        }
        int next = place + 1;
        boolean near = next < words.size() && !words.isCut(next);
        Integer day = near ? day(words.key(next)) : null;
        if (day != null) {
            String gap = next + 1 < words.size() ? words.gap(next + 1).strip() : "";
            Integer year = gap.isEmpty() || gap.equals(",") ? year(words.key(next + 1)) : null;
            int end = year == null ? next + 1 : next + 2;
            return new Date(new Range(place, end), value(year == null ? 0 : year, month, day));
        }
        Integer year = near ? year(words.key(next)) : null;
        if (year != null) {
            return new Date(new Range(place, next + 1), value(year, month, 0));
        }
        boolean doubtful = lexicon.is("doubtful-month", words.key(place))
                && (words.isCut(place) || !lexicon.is("date-lead", words.key(place - 1)));
        return doubtful ? null : new Date(new Range(place, next), value(0, month, 0));
    }

    /** "7 April 2025", "the 7th of April". */
    private @Nullable Date dayFirst(Words words, int place) {
        Integer day = day(words.key(place));
        int next = words.key(place + 1).equals("of") ? place + 2 : place + 1;
        if (day == null || next >= words.size() || words.isCut(next) || !words.isCapital(next)) {
            return null;
        }
        Integer month = lexicon.month(words.key(next));
        if (month == null) {
            return null;
        }
        Integer year = next + 1 < words.size() && !words.isCut(next + 1) ? year(words.key(next + 1)) : null;
        int end = year == null ? next + 1 : next + 2;
        return new Date(new Range(place, end), value(year == null ? 0 : year, month, day));
    }

    private @Nullable Date year(Words words, int place) {
        Integer year = year(words.key(place));
        if (year == null || place == 0) {
            return null;
        }
        String before = words.key(place - 1);
        boolean counts = words.follows(place + 1) && lexicon.singular(words.key(place + 1)) != null;
        boolean lead = !words.isCut(place) && lexicon.is("year-lead", before);
        boolean in = lead && before.equals("in");
        boolean named = !words.isCut(place) && before.equals("the") && year >= FIRST_RECENT_YEAR;
        boolean bracketed = words.gap(place).endsWith("(");
        boolean told = in || bracketed || !counts && (lead || named);
        return told ? new Date(new Range(place, place + 1), value(year, 0, 0)) : null;
    }

    /** A day of a month, also the first one of "7-9" and "7th". */
    private static @Nullable Integer day(String key) {
        int end = 0;
        while (end < key.length() && end < 3 && Character.isDigit(key.charAt(end))) {
            end++;
        }
        Integer day = end == 0 || end == 3 ? null : number(key.substring(0, end));
        String rest = key.substring(end);
        boolean fits = rest.isEmpty() || rest.startsWith("-") || ORDINAL_ENDINGS.contains(rest);
        return fits && day != null && day >= 1 && day <= 31 ? day : null;
    }

    private static @Nullable Integer year(String key) {
        Integer year = key.length() == 4 ? number(key) : null;
        return year != null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
    }

    private static @Nullable Integer number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit < 0) {
                return null;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static double value(LocalDate date) {
        return value(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static double month(LocalDate date) {
        return value(date.getYear(), date.getMonthValue(), 0);
    }

    private static double value(int year, int month, int day) {
        return year * 10_000.0 + month * 100 + day;
    }
}
