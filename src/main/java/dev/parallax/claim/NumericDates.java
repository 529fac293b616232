package dev.parallax.claim;

import dev.parallax.claim.DateReader.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits only: 2025-04-07, 2025/04/07, 7.4.2025; 5/3/2026 is a date that nobody can resolve. Stateless. */
final class NumericDates implements DateReader.Form {

    private static final int LONGEST = 10;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");

    @Override
    public @Nullable Date read(Words words, int place) {
        String key = words.key(place);
        if (key.length() < "1.1.2025".length() || key.length() > LONGEST || !Character.isDigit(key.charAt(0))) {
            return null;
        }
        Matcher first = YEAR_FIRST.matcher(key);
        if (first.matches()) {
            return date(words, place, first.group(1), first.group(3), first.group(4));
        }
        Matcher last = YEAR_LAST.matcher(key);
        return last.matches() ? yearLast(words, place, last) : null;
    }

    /** Dots stand between day and month in that order; slashes in either. */
    private static @Nullable Date yearLast(Words words, int place, Matcher matcher) {
        int one = Integer.parseInt(matcher.group(1));
        int other = Integer.parseInt(matcher.group(3));
        boolean dayFirst = matcher.group(2).equals(".") || one > 12;
        if (!dayFirst && other <= 12 && one != other) {
            boolean valid = one >= 1 && other >= 1;
            return valid ? Date.of(words, place, place + 1, null) : null;
        }
        return dayFirst
                ? date(words, place, matcher.group(4), matcher.group(3), matcher.group(1))
                : date(words, place, matcher.group(4), matcher.group(1), matcher.group(3));
    }

    private static @Nullable Date date(Words words, int place, String year, String month, String day) {
        int months = Integer.parseInt(month);
        int days = Integer.parseInt(day);
        boolean valid = months >= 1 && months <= 12 && days >= 1 && days <= 31;
        return valid ? Date.of(words, place, place + 1, PublicationDay.value(Integer.parseInt(year), months, days)) : null;
    }
}
