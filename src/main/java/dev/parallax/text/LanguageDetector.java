package dev.parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text by the model of Apache OpenNLP, which is loaded once, when it is first needed. */
final class LanguageDetector {

    private static final String FILE = "/langdetect-183.bin";

    /** The beginning tells; more only costs time. */
    private static final int SAMPLE = 1_200;

    /** Below this the model guesses. */
    private static final int LEAST_LETTERS = 40;

    /** Of 103 languages a sure one gets nearly everything; below this a text is mixed or of none. */
    private static final double LEAST_CONFIDENCE = 0.05;

    private static final Map<String, String> TWO_LETTERS = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(
                    code -> Locale.of(code).getISO3Language(), code -> code, (first, second) -> first));

    Language detect(String text) {
        String sample = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, Math.min(text.length(), SAMPLE))));
        if (sample.codePoints().filter(Character::isLetter).count() < LEAST_LETTERS) {
            return Language.UNKNOWN;
        }
        opennlp.tools.langdetect.Language best = new LanguageDetectorME(Loaded.MODEL).predictLanguage(sample);
        String code = TWO_LETTERS.get(best.getLang());
        return code == null || best.getConfidence() < LEAST_CONFIDENCE ? Language.UNKNOWN : new Language(code);
    }

    private static final class Loaded {

        static final LanguageDetectorModel MODEL = read();

        private static LanguageDetectorModel read() {
            try (InputStream stream = LanguageDetector.class.getResourceAsStream(FILE)) {
                return new LanguageDetectorModel(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
