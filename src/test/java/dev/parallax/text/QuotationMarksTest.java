package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Er sagt „so“. Ja.  | Er sagt „so”. Ja.
            Er sagt »so«. Ja.  | Er sagt »so”. Ja.
            She said “so”. Yes. | She said “so”. Yes.
            She said "so". Yes. | She said “so". Yes.
            It is so. ”Yes.    | It is so. “Yes.
            It is so. " Yes.   | It is so.   Yes.
            It is so. "        | It is so. “
            "So" it is.        | "So" it is.
            Don't, don’t.      | Don't, don’t.
            (“so“)             | (“so”)
            """)
    void marksFaceTheWordsThatTheyQuote(String paragraph, String facing) {
        assertThat(QuotationMarks.facing(paragraph)).isEqualTo(facing);
    }
}
