package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en  | The harbour board voted on Tuesday to keep the old gate for another two winters, its chairwoman said.
            de  | Der Hafenrat stimmte am Dienstag dafür, das alte Tor noch zwei Winter lang zu behalten, sagte die Vorsitzende.
            fr  | Le conseil du port a voté mardi le maintien de la vieille porte pour deux hivers encore, a dit sa présidente.
            es  | La junta del puerto votó el martes mantener la vieja compuerta dos inviernos más, dijo su presidenta.
            und | Too short to tell.
            und | 1,200 3.5 % 9:30 – 2024/2025 *** 17 18 19 20 21 22
            und | ''
            """)
    void aTextIsToldByItsLanguage(String code, String text) {
        assertThat(new Segmenter().cut(Version.ofText("a", text)).language()).isEqualTo(new Language(code));
    }
}
