package dev.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Version;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final String LONG =
            "The council met on Tuesday and voted on the tram, the bridge and the budget. ".repeat(8);

    @ParameterizedTest
    @ValueSource(strings = {"news-page", "plain-divs", "schema-body"})
    void pageIsReadWithoutWhatStandsAroundTheArticle(String name) {
        Reading reading = HtmlReader.page(Samples.read(name + ".html"));

        assertThat(Samples.marked(reading) + "\n").isEqualTo(Samples.read(name + ".expected.txt"));
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void publicationDateComesFromMetaJsonOrTime() {
        assertThat(HtmlReader.page(Samples.read("news-page.html")).publishedAt())
                .isEqualTo(Instant.parse("2025-03-14T07:30:00Z"));
        assertThat(HtmlReader.page(Samples.read("plain-divs.html")).publishedAt())
                .isEqualTo(Instant.parse("2024-11-05T17:45:00Z"));
        assertThat(HtmlReader.page(Samples.read("schema-body.html")).publishedAt())
                .isEqualTo(Instant.parse("2023-07-02T00:00:00Z"));
        assertThat(HtmlReader.page("<p>No date").publishedAt()).isNull();
    }

    @Test
    void publicationDatesAreReadInTheirUsualForms() {
        assertThat(PublicationDate.parse("2024-05-01T10:00:00+0200")).contains(Instant.parse("2024-05-01T08:00:00Z"));
        assertThat(PublicationDate.parse("2024-05-01T10:00:00.123Z"))
                .contains(Instant.parse("2024-05-01T10:00:00.123Z"));
        assertThat(PublicationDate.parse(" 2024-05-01 10:00 +02:00 ")).contains(Instant.parse("2024-05-01T08:00:00Z"));
        assertThat(PublicationDate.parse("2024-05-01T10:00")).contains(Instant.parse("2024-05-01T10:00:00Z"));
        assertThat(PublicationDate.parse("2024-05-01")).contains(Instant.parse("2024-05-01T00:00:00Z"));
        assertThat(PublicationDate.parse("last Tuesday")).isEmpty();
        assertThat(PublicationDate.parse("2024-13-77")).isEmpty();
    }

    @Test
    void shortTextIsSaidToBeCutOff() {
        Reading reading =
                HtmlReader.page("<article><h1>Mill sold</h1><p>The old mill was sold on Monday.</p></article>");

        assertThat(reading.text()).isEqualTo("Mill sold\n\nThe old mill was sold on Monday.");
        assertThat(Sentences.of(reading.warnings()))
                .containsExactly("Only 9 words of text were found on this page, so it looks cut off."
                        + " If a browser shows more, copy the text there and paste it here.");
    }

    @Test
    void textThatEndsInDotsIsSaidToBeCutOff() {
        Reading reading = HtmlReader.page("<article><p>" + LONG + "</p><p>The builders then …</p></article>");

        assertThat(Sentences.of(reading.warnings()))
                .containsExactly("The text looks cut off: it ends with dots."
                        + " If the page shows more in a browser, copy the text there and paste it here.");
    }

    @Test
    void misleadingNamesDoNotHideTheArticle() {
        Reading reading =
                HtmlReader.page("<body><div class='modal overlay'><h2>Vote</h2><p>" + LONG + "</p></div></body>");

        assertThat(reading.text()).isEqualTo("Vote\n\n" + LONG.strip());
    }

    @Test
    void pageWithinAFormIsRead() {
        Reading reading = HtmlReader.page("<body><form><div><p>" + LONG + "</p></div><input></form></body>");

        assertThat(reading.text()).isEqualTo(LONG.strip());
    }

    @Test
    void listOfTeasersIsNotTakenForTheArticle() {
        String teaser = "<article><h2><a href='/x'>Other news</a></h2>"
                + "<p>Something else that happened elsewhere.</p></article>";
        Reading reading = HtmlReader.page(
                "<body><div><h1>Vote</h1><p>" + LONG + "</p></div><div>" + teaser.repeat(3) + "</div></body>");

        assertThat(reading.text()).isEqualTo("Vote\n\n" + LONG.strip());
    }

    @Test
    void siteNameIsNoHeadline() {
        Reading reading = HtmlReader.page(
                "<body><div class=logo><h1>The Post</h1></div><div><h2>Vote</h2><p>" + LONG + "</p></div></body>");

        assertThat(Samples.marked(reading)).isEqualTo("[HEADING] Vote\n\n" + LONG.strip());
    }

    @Test
    void paragraphOfAPersonCalledAuthorStaysBody() {
        Reading reading =
                HtmlReader.page("<article><p><span class=author>Ida Vell</span> wrote it. " + LONG + "</p></article>");

        assertThat(reading.marks()).isEmpty();
    }

    @Test
    void characterSetComesFromTheMeta() throws SourceException {
        String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'></head>"
                + "<body><p>Święto żeglarzy w Łodzi</p></body></html>";

        Version version = OriginalReader.read(Samples.file("a.html", page.getBytes(Charset.forName("ISO-8859-2"))));

        assertThat(version.text()).isEqualTo("Święto żeglarzy w Łodzi");
        assertThat(version.provenance().encoding()).isEqualTo("ISO-8859-2");
    }

    @Test
    void declaredLatin1IsReadAsBrowsersDo() throws SourceException {
        String page = "<meta charset=\"iso-8859-1\"><p>“Café”</p>";

        Version version = OriginalReader.read(Samples.file("a.html", page.getBytes(Charset.forName("windows-1252"))));

        assertThat(version.text()).isEqualTo("“Café”");
        assertThat(Sentences.of(version.warnings())).noneMatch(sentence -> sentence.startsWith("Read as"));
    }

    @Test
    void byteOrderMarkCountsMoreThanTheMeta() throws SourceException {
        byte[] page = "\uFEFF<meta charset=iso-8859-1><p>Zażółć</p>".getBytes(StandardCharsets.UTF_8);

        assertThat(OriginalReader.read(Samples.file("a.html", page)).text()).isEqualTo("Zażółć");
    }

    @Test
    void characterSetIsGuessedWhereNothingSaysIt() throws SourceException {
        byte[] page = "<p>“Café”</p>".getBytes(Charset.forName("windows-1252"));

        Version version = OriginalReader.read(Samples.file("a.html", page));

        assertThat(version.text()).isEqualTo("“Café”");
        assertThat(Sentences.of(version.warnings())).anyMatch(sentence -> sentence.startsWith("Read as Windows-1252"));
    }

    @Test
    void pageWithoutTextIsRefused() {
        assertThat(Sentences.refusal(() -> OriginalReader.read(
                        Samples.file("a.html", "<html><body><div id=app></div><script>draw()</script></body></html>"))))
                .isEqualTo("a.html has no text in it that can be read without running it."
                        + " Open it in a browser, copy the text and paste it here.");
    }

    @Test
    void deeplyNestedPageIsRead() {
        int depth = 100_000;

        assertThat(HtmlReader.page("<div>".repeat(depth) + "Deep down." + "</div>".repeat(depth)).text())
                .isEqualTo("Deep down.");
        assertThat(HtmlReader.page("<b>".repeat(depth) + "Deep down.").text()).isEqualTo("Deep down.");
        assertThat(HtmlReader.page("<table><tr><td>".repeat(2000) + "Deep down.").text()).isEqualTo("Deep down.");
    }
}
