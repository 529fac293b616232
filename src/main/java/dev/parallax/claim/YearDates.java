package dev.parallax.claim;

import dev.parallax.claim.DateReader.Date;
import dev.parallax.claim.Words.Range;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads years, seasons of years, decades and stretches of years. Immutable. */
final class YearDates implements DateReader.Form {

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2099;

    /** From here on four digits behind "the" are a year and no count. */
    private static final int FIRST_RECENT_YEAR = 1900;

    /** "The '30s" and later ones are of the last century. */
    private static final int FIRST_OLD_DECADE = 30;

    private static final int LONGEST = 14;

    private static final Pattern DECADE = Pattern.compile("(?:mid-)?(\\d{2})?(\\d)0'?s");
    private static final Pattern STRETCH = Pattern.compile("(\\d{4})[-\\u2010\\u2011/](\\d{4}|\\d{2})");

    private final FigureWords lexicon;

    YearDates(FigureWords lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Date read(Words words, int place) {
        String key = words.key(place);
        if (key.length() > LONGEST) {
            return null;
        }
        if (lexicon.is("season", key)) {
            return season(words, place);
        }
        String bare = key.startsWith("mid-") ? key.substring("mid-".length()) : key;
        if (bare.isEmpty() || !Character.isDigit(bare.charAt(0))) {
            return null;
        }
        Date decade = decade(words, place);
        Date stretch = decade == null ? stretch(words, place) : decade;
        if (stretch != null) {
            return stretch;
        }
        Integer year = year(bare);
        boolean told = year != null && (bare.length() < key.length() || isTold(words, place, year));
        return told ? Date.of(words, place, place + 1, PublicationDay.value(year, 0, 0)) : null;
    }

    /** Four digits that can be a year; null for others. */
    static @Nullable Integer year(String key) {
        Integer year = key.length() == 4 ? Digits.whole(key) : null;
        return year != null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
    }

    /** "Summer 2024", "the spring of 2024". */
    private @Nullable Date season(Words words, int place) {
        int next = Blanks.follows(words, place + 1, "of") ? place + 2 : place + 1;
        Integer year = Blanks.follows(words, next) ? year(words.key(next)) : null;
        return year == null ? null : Date.of(words, place, next + 1, PublicationDay.value(year, 0, 0));
    }

    /** "1990s", "'90s": from its first to its last year. */
    private @Nullable Date decade(Words words, int place) {
        String key = words.key(place);
        boolean possessive = words.get(place).possessive();
        Matcher matcher = DECADE.matcher(possessive ? key + "s" : key);
        if (!matcher.matches() || possessive && year(key) != null) {
            return null;
        }
        boolean the = words.key(place - 1).equals("the");
        boolean apostrophe = place > 0 && "'’‘".indexOf(words.gap(place).charAt(words.gap(place).length() - 1)) >= 0;
        if (matcher.group(1) == null && !apostrophe && !(the && Blanks.follows(words, place))) {
            return null;
        }
        int decade = 10 * Integer.parseInt(matcher.group(2));
        int century = matcher.group(1) != null ? 100 * Integer.parseInt(matcher.group(1)) : decade >= FIRST_OLD_DECADE ? 1900 : 2000;
        int first = century + decade;
        return first < FIRST_YEAR ? null
                : new Date(new Range(place, place + 1), PublicationDay.value(first, 0, 0), PublicationDay.value(first + 9, 0, 0));
    }

    /** "2019-2023", "2024-25". */
    private static @Nullable Date stretch(Words words, int place) {
        Matcher matcher = STRETCH.matcher(words.key(place));
        Integer first = matcher.matches() ? year(matcher.group(1)) : null;
        if (first == null) {
            return null;
        }
        String end = matcher.group(2);
        Integer last = year(end.length() == 2 ? matcher.group(1).substring(0, 2) + end : end);
        boolean season = last != null && last > first && (end.length() == 4 || last == first + 1);
        return season
                ? new Date(new Range(place, place + 1), PublicationDay.value(first, 0, 0), PublicationDay.value(last, 0, 0))
                : null;
    }

    /** Whether four digits are a year here, and not a count. */
    private boolean isTold(Words words, int place, int year) {
        boolean counts = Blanks.follows(words, place + 1) && lexicon.singular(words.key(place + 1)) != null;
        if (place == 0) {
            return lexicon.is("stop", words.key(1));
        }
        String before = words.key(place - 1);
        boolean lead = !words.isCut(place) && lexicon.is("year-lead", before);
        boolean in = lead && before.equals("in");
        boolean named = !words.isCut(place) && before.equals("the") && year >= FIRST_RECENT_YEAR;
        boolean bracketed = words.gap(place).endsWith("(");
        boolean linked = words.gap(place).matches("[\\u2012-\\u2014]") && year(before) != null
                || place > 1 && before.equals("and") && year(words.key(place - 2)) != null;
        return in || bracketed || linked || !counts && (lead || named) || !counts && opensStretch(words, place);
    }

    /** "2019–2023" with a dash that parts words. */
    private static boolean opensStretch(Words words, int place) {
        Integer next = place + 1 < words.size() && words.gap(place + 1).matches("[\\u2012-\\u2014]") ? year(words.key(place + 1)) : null;
        Integer own = year(words.key(place));
        return next != null && own != null && next > own;
    }
}
