package dev.parallax.claim;

import dev.parallax.claim.DateReader.Date;
import org.jspecify.annotations.Nullable;

/** Reads dates told from the day of publication: "yesterday", "last month", "three days ago". Immutable. */
final class RelativeDates implements DateReader.Form {

    private final FigureWords lexicon;
    private final PublicationDay publication;
    private final Prospect prospect;
    private final NumberReader numbers;

    RelativeDates(FigureWords lexicon, PublicationDay publication, Prospect prospect) {
        this.lexicon = lexicon;
        this.publication = publication;
        this.prospect = prospect;
        numbers = new NumberReader(lexicon);
    }

    @Override
    public @Nullable Date read(Words words, int place) {
        Integer shift = lexicon.shift(words.key(place));
        if (shift != null && Blanks.follows(words, place + 1)) {
            return shifted(words, place, shift);
        }
        Integer days = lexicon.relative(words.key(place));
        return days != null ? Date.of(words, place, place + 1, publication.plusDays(days)) : daysAgo(words, place);
    }

    private @Nullable Date shifted(Words words, int place, int shift) {
        String key = words.key(place + 1);
        int end = place + 2;
        Integer weekday = words.isCapital(place + 1) ? lexicon.weekday(key) : null;
        if (weekday != null) {
            return Date.of(words, place, end, publication.weekday(weekday, shift, prospect.isAhead(words, place)));
        }
        boolean month = words.isCapital(place + 1) && lexicon.month(key) != null;
        if (month || lexicon.is("season", key) || key.equals("weekend")) {
            return Date.of(words, place, end, null);
        }
        if (lexicon.is("day-part", key)) {
            return shift > 0 ? null : Date.of(words, place, end, publication.plusDays(shift));
        }
        String unit = lexicon.singular(key) == null ? lexicon.duration(key) : null;
        return unit == null ? null : switch (unit) {
            case "year" -> Date.of(words, place, end, publication.plusYears(shift));
            case "month" -> Date.of(words, place, end, publication.plusMonths(shift));
            case "week" -> Date.of(words, place, end, null);
            default -> null;
        };
    }

    /** Weeks, months and years ago are rounded; they stay durations, as do days where nobody knows from when. */
    private @Nullable Date daysAgo(Words words, int place) {
        if (publication.day() == null || !isDaysAgo(words, place + 1) && !isDaysAgo(words, place + 2)) {
            return null;
        }
        Amount amount = numbers.read(words, place, false);
        boolean days = amount != null && amount.tail().isEmpty() && !amount.isOrdinal() && isDaysAgo(words, amount.next());
        return days && amount.value() < 1_000
                ? Date.of(words, place, amount.next() + 2, publication.plusDays(-(long) amount.value()))
                : null;
    }

    private static boolean isDaysAgo(Words words, int place) {
        boolean days = Blanks.follows(words, place, "days") || Blanks.follows(words, place, "day");
        return days && Blanks.follows(words, place + 1, "ago");
    }
}
