package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingVariantsTest {

    private static final Path FILE = Path.of("assets/language/en/spelling.txt");

    private final SpellingVariants variants = SpellingVariants.of(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            colour color
            favourite favorite
            organise organize
            organisations organizations
            analysed analyzed
            travelled traveled
            modelling modeling
            theatre theater
            kilometres kilometers
            defence defense
            grey gray
            catalogue catalog
            ageing aging
            judgement judgment
            skilful skillful
            tsar czar
            tzar czar
            haemorrhage hemorrhage
            manoeuvre maneuver
            plough plow
            rouble ruble
            gaol jail
            """)
    void aBritishSpellingIsTheAmericanOne(String british, String american) {
        assertThat(List.of(variants.common(british), variants.common(american))).containsExactly(american, american);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            metre meter
            metres meters
            cheque check
            practise practice
            licence license
            storey story
            tyre tire
            kerb curb
            programme program
            draught draft
            draughtsman draftsman
            analyses analyzes
            prise prize
            prised prized
            mum mom
            tonne ton
            disc disk
            whisky whiskey
            macintosh mackintosh
            arse ass
            caster castor
            groyne groin
            """)
    void whatIsAnotherWordAsWellStaysApart(String one, String other) {
        assertThat(List.of(variants.common(one), variants.common(other))).containsExactly(one, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"four", "hour", "tour", "advise", "exercise", "surprise", "promise", "wise", "raise", "acre", "genre",
            "timbre", "rolled", "spelling", "once", "they", "harbinger", "été", "漢字", "3.5", "?", "-", "'", ""})
    void aWordThatOnlyLooksBritishKeepsItsSpelling(String word) {
        assertThat(variants.common(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '~', textBlock = """
            colour's color's
            neighbours' neighbors'
            grey-haired gray-haired
            labour-saving-programme labor-saving-programme
            multi-coloured multi-colored
            10-litre 10-liter
            theatre-centre's theater-center's
            -grey- -gray-
            grey--grey gray--gray
            o'colour o'colour
            """)
    void thePartsOfAWordCountEachForItself(String word, String common) {
        assertThat(variants.common(word)).isEqualTo(common);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '~', textBlock = """
            Colour Color
            COLOUR COLOR
            Grey-Haired Gray-Haired
            Grey-haired Gray-haired
            GREY-HAIRED GRAY-HAIRED
            non-GREY non-GRAY
            GREY'S GRAY'S
            COLOUR’s COLOR’s
            Neighbours’ Neighbors’
            """)
    void eachPartKeepsItsCapitals(String word, String common) {
        assertThat(variants.common(word)).isEqualTo(common);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cOLOUR", "ColoUr", "COLOUr", "coloUr-Blind", "Haired-Dog"})
    void aPartInAnyOtherMixtureOfCapitalsStaysAsItIs(String word) {
        assertThat(variants.common(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '~', textBlock = """
            colour’s color’s
            colourʼs colorʼs
            colour＇s color＇s
            grey\u2010haired gray\u2010haired
            grey\u2011haired gray\u2011haired
            labour-saving\u2010theatre\u2011goer’s labor-saving\u2010theater\u2011goer’s
            """)
    void everyStyleOfApostropheAndHyphenStays(String word, String common) {
        assertThat(variants.common(word)).isEqualTo(common);
    }

    @ParameterizedTest
    @ValueSource(strings = {"theatre-royal.example", "Grey’s@example.org", "Grey-Wolf.example/Colour", "grey-wolf@example.org", "https://example.org/colour-theory"})
    void anAddressKeepsItsSpelling(String address) {
        assertThat(variants.common(address)).isEqualTo(address);
    }

    @Test
    void aTextOfUnknownLanguageIsTakenForEnglish() {
        assertThat(SpellingVariants.of(Language.UNKNOWN).common("colour")).isEqualTo("color");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "es"})
    void otherLanguagesHaveNoVariants(String code) {
        assertThat(SpellingVariants.of(new Language(code)).common("centre")).isEqualTo("centre");
    }

    @Test
    void aWordThatStandsForOthersHasNoOtherItself() throws IOException {
        assertThat(pairs()).allSatisfy(pair -> assertThat(variants.common(pair[1])).isEqualTo(pair[1]));
    }

    @Test
    void theListIsSortedAndNamesNoSpellingTwice() throws IOException {
        List<String> spellings = pairs().stream().map(pair -> pair[0]).toList();
        assertThat(spellings).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theListHoldsPairsOfLowerCaseWordsBehindItsHeader() throws IOException {
        assertThat(Files.readAllLines(FILE).stream().dropWhile(line -> line.startsWith("#")))
                .allMatch(line -> line.matches("[a-z]+ [a-z]+"))
                .hasSizeGreaterThan(3_000);
    }

    private static List<String[]> pairs() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .toList();
    }
}
