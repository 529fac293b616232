package dev.parallax.claim;

import dev.parallax.claim.Words.Range;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times of day as minutes since midnight: "9:30 p.m.", "9-11am", "noon", "14:30 GMT". Stateless but for its words. */
final class ClockReader {

    private static final int HOUR = 60;
    private static final int HALF_DAY = 12 * HOUR;

    /** Longer words are no times. */
    private static final int LONGEST = 16;

    private static final Pattern DASH = Pattern.compile("\\s?[\\u2010-\\u2014-]\\s?");

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,2})(?:[:.](\\d{2}))?(?:[-\\u2010\\u2011](\\d{1,2})(?:[:.](\\d{2}))?)?([ap]\\.?m\\.?)?");

    private static final Pattern PLAIN = Pattern.compile("([01]?\\d|2[0-3]):?([0-5]\\d)");

    /**
     * A time of day.
     *
     * @param minutes since midnight; null where morning and evening are not told apart
     * @param upTo the end of a stretch of time
     */
    record Time(Range range, @Nullable Double minutes, @Nullable Double upTo) {}

    private final FigureWords lexicon;

    ClockReader(FigureWords lexicon) {
        this.lexicon = lexicon;
    }

    /** The time or stretch of time that starts with this word; null where none does. */
    @Nullable Time read(Words words, int place) {
        Time first = single(words, place);
        boolean bare = first == null && hour(words, place) != null;
        int next = first == null ? place + 1 : first.range().to();
        if (first == null && !bare || first != null && first.upTo() != null || next >= words.size()) {
            return first;
        }
        boolean dash = DASH.matcher(words.gap(next)).matches();
        boolean link = dash || isLink(words, place, next);
        Time last = link ? single(words, dash ? next : next + 1) : null;
        if (last == null || last.minutes() == null || last.upTo() != null) {
            return first;
        }
        Double from = first == null ? beforeHalf(hour(words, place), last.minutes()) : first.minutes();
        return from == null || from >= last.minutes() ? first : new Time(new Range(place, last.range().to()), from, last.minutes());
    }

    private static boolean isLink(Words words, int place, int link) {
        return Blanks.follows(words, link) && switch (words.key(link)) {
            case "to" -> !words.key(place - 1).equals("from");
            case "and" -> words.key(place - 1).equals("between");
            default -> false;
        };
    }

    /** The minutes of "9" and "9:30"; null for other words. */
    private static @Nullable Double hour(Words words, int place) {
        String key = words.key(place);
        Matcher matcher = key.length() <= 5 && Character.isDigit(key.charAt(0)) ? WRITTEN.matcher(key) : null;
        return matcher != null && matcher.matches() && matcher.group(3) == null && matcher.group(5) == null
                ? minutes(matcher.group(1), matcher.group(2))
                : null;
    }

    /** "9 to 11 a.m." begins in the morning, "11 to 1 p.m." too. */
    private static @Nullable Double beforeHalf(@Nullable Double from, double to) {
        if (from == null) {
            return null;
        }
        double early = from % HALF_DAY;
        return to >= HALF_DAY && early + HALF_DAY < to ? Double.valueOf(early + HALF_DAY) : Double.valueOf(early);
    }

    private @Nullable Time single(Words words, int place) {
        String key = words.key(place);
        switch (key) {
            case "noon", "midday":
                return new Time(new Range(place, place + 1), (double) HALF_DAY, null);
            case "midnight":
                return new Time(new Range(place, place + 1), 0.0, null);
            default:
                break;
        }
        if (key.isEmpty() || key.length() > LONGEST) {
            return null;
        }
        return Character.isDigit(key.charAt(0)) ? digits(words, place) : spelled(words, place);
    }

    private @Nullable Time digits(Words words, int place) {
        Matcher matcher = WRITTEN.matcher(words.key(place));
        if (!matcher.matches()) {
            return plain(words, place);
        }
        int next = place + 1;
        boolean marked = matcher.group(5) == null && Blanks.follows(words, next) && lexicon.is("clock", words.key(next));
        String half = marked ? words.key(next) : matcher.group(5);
        if (half == null) {
            return plain(words, place);
        }
        Range range = new Range(place, marked ? next + 1 : next);
        Double first = minutes(matcher.group(1), matcher.group(2));
        if (first == null || half.startsWith("o")) {
            return first == null ? null : new Time(range, null, null);
        }
        Double last = matcher.group(3) == null ? null : minutes(matcher.group(3), matcher.group(4));
        if (matcher.group(3) == null) {
            return new Time(range, inHalf(first, half), null);
        }
        return last == null ? null : new Time(range, beforeHalf(first, inHalf(last, half)), inHalf(last, half));
    }

    private static double inHalf(double minutes, String half) {
        return minutes % HALF_DAY + (half.startsWith("p") ? HALF_DAY : 0);
    }

    /** "14:30" behind "at", "1430 GMT". */
    private @Nullable Time plain(Words words, int place) {
        Matcher matcher = PLAIN.matcher(words.key(place));
        if (!matcher.matches()) {
            return null;
        }
        int next = place + 1;
        boolean zone = Blanks.follows(words, next) && lexicon.is("zone", words.key(next));
        boolean colon = words.key(place).indexOf(':') > 0;
        boolean led = colon && !words.isCut(place) && lexicon.is("time-lead", words.key(place - 1));
        boolean whole = colon || words.key(place).length() == 4;
        double minutes = HOUR * Integer.parseInt(matcher.group(1)) + Integer.parseInt(matcher.group(2));
        return zone && whole || led ? new Time(new Range(place, zone ? next + 1 : next), minutes, null) : null;
    }

    private @Nullable Time spelled(Words words, int place) {
        Double hour = lexicon.cardinal(words.key(place));
        int next = place + 1;
        boolean clock = hour != null && hour >= 1 && hour <= 12 && Blanks.follows(words, next) && lexicon.is("clock", words.key(next));
        if (!clock) {
            return null;
        }
        String half = words.key(next);
        Double minutes = half.startsWith("o") ? null : Double.valueOf(inHalf(hour * HOUR, half));
        return new Time(new Range(place, next + 1), minutes, null);
    }

    private static @Nullable Double minutes(String hour, @Nullable String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        return hours < 1 || hours > 12 || minutes >= HOUR ? null : Double.valueOf(hours * HOUR + minutes);
    }
}
