package dev.parallax.claim;

import dev.parallax.claim.DateReader.Date;
import org.jspecify.annotations.Nullable;

/** Reads days of the week, alone and with their date: "Monday", "Monday, April 7". Immutable. */
final class WeekdayDates implements DateReader.Form {

    private final FigureWords lexicon;
    private final PublicationDay publication;
    private final Prospect prospect;
    private final MonthDates months;

    WeekdayDates(FigureWords lexicon, PublicationDay publication, Prospect prospect, MonthDates months) {
        this.lexicon = lexicon;
        this.publication = publication;
        this.prospect = prospect;
        this.months = months;
    }

    @Override
    public @Nullable Date read(Words words, int place) {
        Integer weekday = words.isCapital(place) ? lexicon.weekday(words.key(place)) : null;
        if (weekday == null) {
            return null;
        }
        Date dated = dated(words, place);
        if (dated != null) {
            return dated;
        }
        boolean whole = words.key(place).endsWith("day");
        boolean stop = place + 1 < words.size() && words.gap(place + 1).startsWith(".");
        return whole || stop
                ? Date.of(words, place, place + 1, publication.weekday(weekday, null, prospect.isAhead(words, place)))
                : null;
    }

    private @Nullable Date dated(Words words, int place) {
        int next = place + 1;
        String gap = next < words.size() ? words.gap(next).replaceFirst("^\\.", "").replaceFirst("^,", "") : "-";
        int from = Blanks.isBlank(gap) && words.key(next).equals("the") ? next + 1 : next;
        Date date = Blanks.isBlank(gap) && from < words.size() ? months.read(words, from) : null;
        boolean day = date != null && date.value() != null && date.value() % 100 > 0;
        return day ? new Date(new Words.Range(place, date.range().to()), date.value(), date.upTo()) : null;
    }
}
