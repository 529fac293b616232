package dev.parallax.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page says that it was published. A time without a zone is taken as UTC, a day as its beginning. */
final class PublicationDate {

    private static final String METAS = Stream.of(
                    "meta[property=article:published_time]",
                    "meta[itemprop=datePublished]",
                    "meta[property=og:article:published_time]",
                    "meta[name=article:published_time]",
                    "meta[name=parsely-pub-date]",
                    "meta[name=sailthru.date]",
                    "meta[name=dcterms.created]",
                    "meta[name=DC.date.issued]",
                    "meta[name=pubdate]",
                    "meta[name=publishdate]",
                    "meta[name=date]")
            .reduce((a, b) -> a + "," + b)
            .orElseThrow();
    private static final String TIMES = "time[itemprop=datePublished], time[pubdate], article time, main time, time";

    // By pattern, because a good part of the JSON in pages is not quite JSON.
    private static final Pattern JSON_LD = Pattern.compile("\"datePublished\"\\s*+:\\s*+\"([^\"]{4,40}+)\"");

    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][ ]")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[ ][XXX][XX][X]")
            .toFormatter();

    private PublicationDate() {}

    static Optional<Instant> of(Document page) {
        return Stream.of(
                        page.select(METAS).stream().map(meta -> meta.attr("content")),
                        jsonLd(page),
                        page.select(TIMES).stream().map(time -> time.attr("datetime")))
                .flatMap(Function.identity())
                .flatMap(value -> parse(value).stream())
                .findFirst();
    }

    /** The moment that a machine-readable date names; empty when it is none. */
    static Optional<Instant> parse(String value) {
        String stripped = value.strip();
        try {
            return Optional.of(instant(WITH_OFFSET.parseBest(stripped, OffsetDateTime::from, LocalDateTime::from)));
        } catch (DateTimeException e) {
            return parseDay(stripped);
        }
    }

    private static Optional<Instant> parseDay(String value) {
        try {
            return Optional.of(LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor moment) {
        return moment instanceof OffsetDateTime offset
                ? offset.toInstant()
                : LocalDateTime.from(moment).toInstant(ZoneOffset.UTC);
    }

    private static Stream<String> jsonLd(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .map(JSON_LD::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1));
    }
}
