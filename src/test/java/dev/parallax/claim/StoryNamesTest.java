package dev.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryNamesTest {

    @Test
    void anotherVersionTellsTheFullName() {
        assertThat(keys("He met Donald Trump at noon.", "He met President Trump at noon."))
                .containsExactly(List.of("donald trump"), List.of("donald trump"));
    }

    @Test
    void twoPersonsWithOneSurnameTellNothing() {
        assertThat(keys("He met Donald Trump at noon.", "He met Eric Trump at noon.", "He met President Trump at noon."))
                .last().isEqualTo(List.of("trump"));
    }

    @Test
    void anotherVersionTellsWhatLettersStandFor() {
        assertThat(keys("The Department of Homeland Security (DHS) wrote.", "He asked DHS again."))
                .last().isEqualTo(List.of("department of homeland security"));
    }

    @Test
    void mostVersionsDecideWhatLettersStandFor() {
        String right = "The Internal Revenue Service (IRS) wrote.";
        assertThat(keys(right, right, "The Inner Income Retail Service wrote. Inner Revenue Staff (IRS) too.", "He asked the IRS again."))
                .last().isEqualTo(List.of("internal revenue service"));
    }

    @Test
    void versionsSpellForeignNamesInTheirOwnWays() {
        assertThat(keys("He met Sergei Ivanov at noon.", "He met Sergey Ivanov at noon.")).containsOnly(List.of("sergey ivanov"));
        assertThat(keys("He met Volodymyr Zelenskyy at noon.", "He met President Zelensky at noon.", "He met President Zelenskiy again."))
                .containsOnly(List.of("volodymyr zelensky"));
        assertThat(keys("He met Ahmed al-Masri at noon.", "He met Mr. Masri at noon.", "He met Ahmad el-Masri at noon."))
                .containsOnly(List.of("ahmed masri"));
    }

    @Test
    void anUmlautMayBeTwoLetters() {
        assertThat(keys("He met Lars Müller at noon.", "He met Lars Mueller at noon.", "He met Mr. Muller again."))
                .containsOnly(List.of("lars muller"));
        assertThat(keys("He met Tim Mueller at noon.", "He met Tim Muller at noon.")).doesNotHaveDuplicates();
    }

    @Test
    void aSlipOfThePenIsAnotherName() {
        assertThat(keys("He met Josie Quenell at noon.", "He met Josie Quennell at noon.")).doesNotHaveDuplicates();
        assertThat(keys("He met Volodymyr Zelensky at noon.", "He met Volodymyr Zelenksy at noon.")).doesNotHaveDuplicates();
    }

    @Test
    void aSurnameKeepsItsParticles() {
        assertThat(keys("He met Jan van der Berg at noon.", "He met Mr. van der Berg at noon.", "He thanked Van der Berg, who left."))
                .containsOnly(List.of("jan van der berg"));
    }

    private static List<List<String>> keys(String... texts) {
        List<Document> documents = Stream.of(texts)
                .map(text -> new Segmenter().cut(Version.ofText("v", text), Language.ENGLISH))
                .toList();
        List<Statements> each = documents.stream().map(document -> new StatementReader().read(document, null)).toList();
        return new StoryNames().shared(documents, each).stream()
                .map(statements -> statements.names().stream().map(NameMention::key).toList())
                .toList();
    }
}
