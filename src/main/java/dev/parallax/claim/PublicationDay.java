package dev.parallax.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what a version says in relation to the day it was published. Dates are {@code YYYYMMDD} with 00 for what is
 * not known.
 *
 * @param day null when unknown
 */
record PublicationDay(@Nullable LocalDate day) {

    /** A day so many months ahead is sooner the one of the year before: "in December", said in January. */
    private static final int FAR_AHEAD = 6;

    /** So many days after publication. */
    @Nullable Double plusDays(long days) {
        return day == null ? null : dated(day.plusDays(days));
    }

    /** So many months after publication. */
    @Nullable Double plusMonths(int months) {
        LocalDate date = day == null ? null : day.plusMonths(months);
        return date == null ? null : Double.valueOf(value(date.getYear(), date.getMonthValue(), 0));
    }

    @Nullable Double plusYears(int years) {
        return day == null ? null : Double.valueOf(value(day.getYear() + years, 0, 0));
    }

    /**
     * News tells of the last such day, unless it looks ahead.
     *
     * @param shift −1 for "last Monday", 1 for "next Monday"; null for "Monday"
     */
    @Nullable Double weekday(int weekday, @Nullable Integer shift, boolean ahead) {
        if (day == null || shift == null && ahead) {
            return null;
        }
        DayOfWeek wanted = DayOfWeek.of(weekday);
        if (shift == null) {
            return dated(day.with(TemporalAdjusters.previousOrSame(wanted)));
        }
        return switch (Integer.signum(shift)) {
            case -1 -> dated(day.with(TemporalAdjusters.previous(wanted)));
            case 1 -> dated(day.with(TemporalAdjusters.next(wanted)));
            default -> ahead ? Double.valueOf(dated(day.with(TemporalAdjusters.nextOrSame(wanted)))) : null;
        };
    }

    /**
     * A month, or a day of it, with its year where that is certain.
     *
     * @param year 0 where it is not said
     * @param dayOfMonth 0 where it is not said
     */
    double month(int year, int month, int dayOfMonth, boolean ahead) {
        return value(year > 0 || day == null ? year : year(month, dayOfMonth, ahead), month, dayOfMonth);
    }

    private int year(int month, int dayOfMonth, boolean ahead) {
        int months = month - day.getMonthValue();
        boolean future = months > 0 || months == 0 && dayOfMonth > day.getDayOfMonth();
        if (future) {
            return ahead ? day.getYear() : months > FAR_AHEAD ? day.getYear() - 1 : 0;
        }
        return !ahead ? day.getYear() : months < -FAR_AHEAD ? day.getYear() + 1 : months == 0 ? day.getYear() : 0;
    }

    private static double dated(LocalDate date) {
        return value(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static double value(int year, int month, int dayOfMonth) {
        return year * 10_000.0 + month * 100 + dayOfMonth;
    }
}
