package dev.parallax.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.parallax.story.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The German bundle says everything that the English one says, in German. */
class TranslationTest {

    private static final Path ENGLISH = Path.of("assets/messages/messages.properties");
    private static final Path GERMAN = Path.of("assets/messages/messages_de.properties");

    /** Words that are the same in both languages. */
    private static final Set<String> SAME_WORDS = Set.of(
            "key.alt",
            "key.escape",
            "window.title",
            "window.titleOf",
            "toolbar.textSize",
            "sources.paste.body",
            "toolbar.letters",
            "find.case",
            "panel.passage",
            "point.name.organisation",
            "point.name.other",
            "point.name.person",
            "point.verb");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^{}]*}");

    private final Map<String, String> english = messages(ENGLISH);
    private final Map<String, String> german = messages(GERMAN);

    @Test
    void germanHasEveryKeyOfEnglishAndNoOther() {
        Set<String> missing = new TreeSet<>(english.keySet());
        missing.removeAll(german.keySet());
        Set<String> gone = new TreeSet<>(german.keySet());
        gone.removeAll(english.keySet());
        assertThat(missing)
                .withFailMessage(() -> GERMAN + " lacks these messages:\n" + listed(missing, english))
                .isEmpty();
        assertThat(gone)
                .withFailMessage(() -> GERMAN + " has messages that English has no more:\n" + listed(gone, german))
                .isEmpty();
    }

    @Test
    void bothHaveTheirMessagesInTheSameOrderUnderTheSameComments() {
        assertThat(outline(GERMAN)).isEqualTo(outline(ENGLISH));
    }

    @Test
    void everyMessageNamesTheSameArgumentsInBoth() {
        Map<String, String> wrong = new TreeMap<>();
        both().forEach(key -> {
            if (!arguments(english.get(key)).equals(arguments(german.get(key)))) {
                wrong.put(key, english.get(key) + " ≠ " + german.get(key));
            }
        });
        assertThat(wrong).as("messages that name other arguments in German").isEmpty();
    }

    /** Of a choice by number, German may need other words but not other cases; both languages know one and many. */
    @Test
    void everyChoiceByNumberHasTheSameCasesInBoth() {
        Map<String, String> wrong = new TreeMap<>();
        both().forEach(key -> {
            if (!cases(english.get(key)).equals(cases(german.get(key)))) {
                wrong.put(key, english.get(key) + " ≠ " + german.get(key));
            }
        });
        assertThat(wrong).as("messages that choose otherwise in German").isEmpty();
    }

    @Test
    void nothingIsLeftInEnglish() {
        Set<String> untranslated = both().stream()
                .filter(key -> english.get(key).equals(german.get(key)))
                .filter(key -> LETTERS.matcher(PLACEHOLDER.matcher(english.get(key)).replaceAll("")).find())
                .collect(Collectors.toCollection(TreeSet::new));
        untranslated.removeAll(SAME_WORDS);
        assertThat(untranslated)
                .withFailMessage(() -> "the same in German and English:\n" + listed(untranslated, english))
                .isEmpty();
    }

    @Test
    void noGermanMessageHoldsStraightOrEnglishQuotationMarks() {
        assertThat(german).allSatisfy((key, message) -> assertThat(message)
                .as(key)
                .doesNotContain("'", "\"", "”", "’")
                .satisfies(text -> assertThat(count(text, '„') == count(text, '“') || text.length() == 1).as(key).isTrue()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1234})
    void everyMessageTakesNumbersInBoth(int number) {
        Messages inGerman = new Messages(Locale.GERMANY);
        Messages inEnglish = new Messages(Locale.ENGLISH);
        Object[] arguments = IntStream.range(0, 10).mapToObj(place -> number).toArray();
        both().forEach(key -> {
            assertThatCode(() -> inEnglish.text(key, arguments)).as(key).doesNotThrowAnyException();
            assertThat(inGerman.text(key, arguments)).as(key).isNotBlank().doesNotContainPattern("\\{\\d");
        });
    }

    @Test
    void germanSaysOneAndMany() {
        Messages messages = new Messages(Locale.GERMANY);
        assertThat(messages.text("panel.findings.count", 1)).isEqualTo("Ein Befund");
        assertThat(messages.text("panel.findings.count", 2)).isEqualTo("2 Befunde");
        assertThat(messages.text(Notice.of("source.title-more", "Agentur", "Bote", 1)))
                .isEqualTo("Agentur, Bote und eine weitere");
    }

    @Test
    void numbersAreWrittenAsGermanWritesThem() {
        Messages messages = new Messages(Locale.GERMANY);
        assertThat(messages.text("reader.pane.words", 12345)).isEqualTo("12.345 Wörter");
        assertThat(messages.text("source.too-large", "a.txt", 12.5, 8)).contains("12,5 MB");
        assertThat(messages.text("reader.pane.differs", 0.25)).isEqualTo("25\u00A0% anders");
    }

    @Test
    void whereThereIsNoTranslationEnglishIsSpoken() {
        assertThat(new Messages(Locale.JAPAN).text("panel.findings.count", 2)).isEqualTo("2 findings");
    }

    private Set<String> both() {
        Set<String> both = new TreeSet<>(english.keySet());
        both.retainAll(german.keySet());
        return both;
    }

    private static Set<Integer> arguments(String message) {
        return ARGUMENT.matcher(message).results()
                .map(match -> Integer.valueOf(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> cases(String message) {
        List<String> cases = new ArrayList<>();
        for (Format format : new MessageFormat(message, Locale.ROOT).getFormatsByArgumentIndex()) {
            if (format instanceof ChoiceFormat choice) {
                cases.add(Arrays.toString(choice.getLimits()));
            }
        }
        return cases;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    private static String listed(Set<String> keys, Map<String, String> messages) {
        return keys.stream().map(key -> key + " = " + messages.get(key)).collect(Collectors.joining("\n"));
    }

    /** Keys and comments, line by line. */
    private static List<String> outline(Path bundle) {
        try {
            return Files.readAllLines(bundle).stream()
                    .map(line -> line.startsWith("#") ? line : line.replaceFirst("\\s*=.*", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> messages(Path bundle) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }
}
