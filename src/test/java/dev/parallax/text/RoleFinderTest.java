package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Role;
import dev.parallax.story.RoleMark;
import dev.parallax.story.Span;
import dev.parallax.story.Version;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleFinderTest {

    private static final String ARTICLE = """
            heading: Harbour board keeps the old gate for two more winters
            credit: By Ida Moor
            body: The harbour board voted on Tuesday to keep the old storm gate for two more winters. | It had stood open since March.
            caption: The old storm gate at low tide on Monday. | credit: (Photo: Carl Pell)
            body: The gate closes the old basin against the winter storms. | It is older than the town hall.
            heading: A vote without debate
            body: Nobody on the board spoke against the gate. | “We have no better gate,” chairwoman Ada Osei said.
            boilerplate: Read more: Ferry fares rise again
            body: The vote was nine to two. | Two members asked for a report on the cost of the winters ahead.
            body: The report is due in May. | The board will vote on it in June.
            body: It may yet change its mind.
            heading: What the Winters Will Cost
            body: The board expects the gate to cost 90,000 crowns a year. | It said so in a letter to the town.
            body: The town has not answered the letter of the board.
            boilerplate: Sign up for our newsletter and never miss a tide
            boilerplate: Paul Lund contributed to this report.
            boilerplate: Related Posts
            boilerplate: PARLIAMENT VOTES TO BAN FIREWORKS IN CITIES
            """;

    @Test
    void everyLineOfAnArticleGetsItsRole() {
        String text = ARTICLE.lines().map(RoleFinderTest::withoutRoles).collect(Collectors.joining("\n\n"));
        assertThat(roles(text)).isEqualTo(ARTICLE);
    }

    @Test
    void whatTheSourceFormatStatesGoesFirst() {
        String text = "The gate held.\n\nThe tide came in twice that night.";
        Version version = new Version(
                "a", Version.ofText("a", text).provenance(), text, List.of(new RoleMark(new Span(0, 14), Role.CAPTION)), List.of());
        assertThat(new Segmenter().cut(version, Language.ENGLISH).sentences())
                .extracting(Sentence::role)
                .containsExactly(Role.CAPTION, Role.BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Related Posts", "Most Read", "ADVERTISEMENT", "Source link", "Read more", "Click here to listen to the interview",
        "Subscribe to our newsletter", "Save 20% with promo code GATE", "3 min read", "Share this", "© 2024 Tidewater Press"
    })
    void siteFurnitureIsBoilerplate(String line) {
        assertThat(roleOfLast("The harbour board voted on Tuesday to keep the gate.\n\n" + line)).isEqualTo(Role.BOILERPLATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Photo: Carl Pell", "(Image: Harbour Press)", "By Ida Moor and Paul Lund", "Ida Moor/Getty Images"})
    void linesThatNameWhoMadeAPictureOrTextAreCredits(String line) {
        assertThat(roleOfLast("The harbour board voted on Tuesday to keep the gate.\n\n" + line)).isEqualTo(Role.CREDIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "By Tuesday the water had gone down.",
        "Read more than one paper, the mayor said.",
        "Related claims were dropped in May.",
        "Photo evidence was shown to the board on Monday.",
        "Images of the open gate spread through the town within an hour."
    })
    void aSentenceThatBeginsLikeFurnitureIsStillBody(String line) {
        assertThat(roleOfLast("The harbour board voted on Tuesday to keep the gate.\n\n" + line)).isEqualTo(Role.BODY);
    }

    @Test
    void theLinesOfAPoemAreNoHeadings() {
        String text = "The gate stands open\nand the tide is low\nno bell is ringing\nand the boats lie slow\n";
        assertThat(cut(text).sentences()).extracting(Sentence::role).containsOnly(Role.BODY);
    }

    @Test
    void hardWrappedMailIsReadByItsBlankLines() {
        String text = """
                The harbour board voted on Tuesday evening to keep the old
                storm gate for two more winters, although two members had
                asked for a report on what the winters ahead would cost the
                town. It had stood open since March.

                Nobody spoke against the gate. The chairwoman, Ada Osei,
                said that there was no better one and that none would come.
                """;
        assertThat(cut(text).paragraphs()).hasSize(2);
        assertThat(cut(text).sentences()).hasSize(4);
    }

    @Test
    void hardWrappedMailWithWindowsLineEndsIsReadByItsBlankLines() {
        String text = "The harbour board voted on Tuesday evening to keep the old\r\nstorm gate for two more winters, although two "
                + "members had\r\nasked for a report on what the winters ahead would cost the\r\ntown in repairs and in wages for "
                + "those who tend the\r\ngate. It had stood open since March.\r\n\r\nNobody spoke against it.\r\n";
        assertThat(cut(text).paragraphs()).hasSize(2);
    }

    @Test
    void longLinesAreParagraphsWithoutABlankLineBetween() {
        String line = "The harbour board voted on Tuesday evening to keep the old storm gate for two more winters, though two had asked for more.";
        assertThat(cut(line + "\n" + line + "\n" + line).paragraphs()).hasSize(3);
    }

    private static Document cut(String text) {
        return new Segmenter().cut(Version.ofText("a", text), Language.ENGLISH);
    }

    private static Role roleOfLast(String text) {
        return cut(text).sentences().getLast().role();
    }

    /** One paragraph a line; the role stands before each sentence that has another than the one before. */
    private static String roles(String text) {
        Document document = cut(text);
        StringBuilder lines = new StringBuilder();
        int paragraph = -1;
        Role role = null;
        for (Sentence sentence : document.sentences()) {
            boolean begins = sentence.paragraph() != paragraph;
            lines.append(paragraph < 0 ? "" : begins ? "\n" : " | ");
            if (begins || sentence.role() != role) {
                lines.append(sentence.role().name().toLowerCase(Locale.ROOT)).append(": ");
            }
            lines.append(document.text(sentence));
            paragraph = sentence.paragraph();
            role = sentence.role();
        }
        return lines.append("\n").toString();
    }

    private static String withoutRoles(String line) {
        return Stream.of(line.split(" \\| "))
                .map(sentence -> sentence.replaceFirst("^(heading|body|caption|credit|boilerplate): ", ""))
                .collect(Collectors.joining(" "));
    }
}
