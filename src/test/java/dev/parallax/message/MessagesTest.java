package dev.parallax.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.parallax.align.Substitution;
import dev.parallax.claim.Claim;
import dev.parallax.claim.Reason;
import dev.parallax.claim.Figure;
import dev.parallax.claim.NameMention;
import dev.parallax.claim.Quotation;
import dev.parallax.claim.Strength;
import dev.parallax.diff.Ignored;
import dev.parallax.ledger.FindingKind;
import dev.parallax.ledger.Standing;
import dev.parallax.story.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle and the code that asks for its messages. */
class MessagesTest {

    private static final Path BUNDLE = Path.of("assets/messages/messages.properties");
    private static final Path CODE = Path.of("src/main/java");

    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9-]+)+");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern BUNDLE_KEY = Pattern.compile("\\$\\{bundle:([^}]+)}");
    private static final Pattern STAGE = Pattern.compile("\\bstages\\s*\\.(?:run|within)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** A call that gives a message its arguments right where the key stands. */
    private static final Pattern CALL = Pattern.compile(
            "(?:Notice\\.of|\\.tell|\\.text|new CommandException)\\(\\s*\"([a-zA-Z0-9.-]+)\"((?:[^()\"]|\"[^\"]*\"|\\((?:[^()]|\\([^()]*\\))*\\))*)\\)");

    private static final Pattern PREFIX = Pattern.compile("\"([a-z][a-zA-Z0-9.-]*\\.)\"\\s*\\+");

    /** Keys that the code puts together: a beginning, the constants that follow it, and an end. */
    private record Family(String prefix, Class<?> constants, String suffix) {

        Stream<String> keys() {
            return Stream.of(constants.getDeclaredFields())
                    .filter(Field::isEnumConstant)
                    .map(constant -> prefix + constant.getName().toLowerCase(Locale.ROOT).replace('_', '-') + suffix);
        }
    }

    private static final List<Family> FAMILIES = List.of(
            new Family("finding.", FindingKind.class, ""),
            new Family("claims.kind.", Claim.Kind.class, ""),
            new Family("claims.reason.", Reason.class, ""),
            new Family("claims.sort.", named("dev.parallax.ui.claims.ClaimsModel$Sort"), ""),
            new Family("claims.standing.", Standing.class, ""),
            new Family("point.bound.", Figure.Bound.class, ""),
            new Family("point.figure.", Figure.Kind.class, ""),
            new Family("point.name.", NameMention.Kind.class, ""),
            new Family("point.quotation.", Quotation.Form.class, ""),
            new Family("point.strength.", Strength.class, ""),
            new Family("panel.passage.words.", Substitution.Relation.class, ""),
            new Family("report.ignored.", Ignored.class, ""),
            new Family("report.severity.", named("dev.parallax.report.Gravity"), ""),
            new Family("report.standing.", Standing.class, ""),
            new Family("report.kind.", Claim.Kind.class, ""),
            new Family("toolbar.ignore.", Ignored.class, ""),
            new Family("toolbar.ignore.", Ignored.class, ".hint"),
            new Family("command.", named("dev.parallax.ui.command.Command"), ""),
            new Family("keys.group.", named("dev.parallax.ui.command.CommandGroup"), ""),
            new Family("differences.kind.", named("dev.parallax.ui.claims.DifferenceRow$Kind"), ""),
            new Family("lineage.", named("dev.parallax.compare.Lineage$Event"), ""),
            new Family("reader.sign.", named("dev.parallax.ui.painting.GutterSign"), ""),
            new Family("toolbar.scroll.", named("dev.parallax.ui.settings.ScrollMode"), ""),
            new Family("toolbar.scroll.", named("dev.parallax.ui.settings.ScrollMode"), ".hint"),
            new Family("toolbar.face.", named("dev.parallax.ui.settings.Face"), ""),
            new Family("toolbar.theme.", named("dev.parallax.ui.settings.ThemeChoice"), ""),
            new Family("toolbar.legend.", named("dev.parallax.ui.painting.Filters$Kind"), ""),
            new Family("toolbar.legend.", named("dev.parallax.ui.painting.Filters$Kind"), ".hint"),
            new Family("toolbar.marks.", named("dev.parallax.ui.painting.Perspective"), ""),
            new Family("toolbar.view.", named("dev.parallax.ui.painting.Perspective"), ""),
            new Family("toolbar.view.", named("dev.parallax.ui.painting.Perspective"), ".short"),
            new Family("toolbar.view.", named("dev.parallax.ui.painting.Perspective"), ".hint"));

    private final List<String> lines = read(BUNDLE).lines().toList();
    private final Map<String, String> messages = messages(lines);
    private final Map<Path, String> code = code();

    @Test
    void everyKeyThatTheCodeNamesExists() {
        Set<String> missing = new TreeSet<>(keysInCode());
        missing.removeAll(messages.keySet());
        assertThat(missing).as("keys in the code without a message").isEmpty();
    }

    @Test
    void everyMessageIsUsed() {
        Set<String> unused = new TreeSet<>(messages.keySet());
        unused.removeAll(keysInCode());
        assertThat(unused).as("messages that no code asks for").isEmpty();
    }

    @Test
    void everyKeyThatIsPutTogetherIsOfAKnownFamily() {
        Set<String> known = FAMILIES.stream().map(Family::prefix).collect(Collectors.toCollection(TreeSet::new));
        known.add("stage.");
        assertThat(code.values().stream().flatMap(text -> PREFIX.matcher(text).results()).map(match -> match.group(1)))
                .filteredOn(prefix -> messages.keySet().stream().anyMatch(key -> key.startsWith(prefix)))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void noKeyStandsTwice() {
        assertThat(lines.stream().filter(MessagesTest::isMessage).map(MessagesTest::key)).doesNotHaveDuplicates();
    }

    @Test
    void everyMessageIsAWellFormedPattern() {
        assertThat(messages).allSatisfy((key, message) -> assertThatCode(() -> new MessageFormat(message, Locale.ROOT))
                .as(key)
                .doesNotThrowAnyException());
    }

    /** A single apostrophe is swallowed by MessageFormat; typographic ones read better anyway. */
    @Test
    void noMessageHoldsAStraightApostropheOrQuotationMark() {
        assertThat(messages).allSatisfy((key, message) -> assertThat(message).as(key).doesNotContain("'", "\""));
    }

    @Test
    void codeGivesEveryMessageAsManyArgumentsAsItNames() {
        Map<String, String> wrong = new LinkedHashMap<>();
        Set<String> seen = new TreeSet<>();
        code.forEach((file, text) -> CALL.matcher(text).results().forEach(call -> {
            String key = call.group(1);
            int given = argumentCount(call.group(2));
            seen.add(key);
            if (messages.containsKey(key) && needed(messages.get(key)) > given) {
                wrong.put(key, file + " gives " + given);
            }
        }));
        assertThat(wrong).as("messages that name more than they are given").isEmpty();
        assertThat(seen).as("calls understood").contains("source.too-large", "source.too-many", "cli.corpus.resumed");
    }

    @Test
    void everyStageOfAComparisonHasItsMessage() {
        assertThat(stages()).isNotEmpty().allSatisfy(stage -> assertThat(messages.get(stage)).as(stage).isNotNull());
    }

    @Test
    void aMessageTakesItsArgumentsInOrder() {
        assertThat(new Messages(Locale.ENGLISH).text("source.title-two", "Wire", "Herald")).isEqualTo("Wire and Herald");
    }

    @Test
    void aNoticeIsPutIntoWords() {
        assertThat(new Messages(Locale.ENGLISH).text(Notice.of("source.title-more", "Wire", "Herald", 3)))
                .isEqualTo("Wire, Herald and 3 others");
    }

    @Test
    void bracesInAnArgumentAreLeftAlone() {
        assertThat(new Messages(Locale.ENGLISH).text("source.title-one", "a {0} 'b' {")).isEqualTo("a {0} 'b' {");
    }

    private Set<String> keysInCode() {
        Set<String> firstSegments = messages.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> keys = new TreeSet<>(stages());
        FAMILIES.forEach(family -> family.keys().forEach(keys::add));
        for (String text : code.values()) {
            BUNDLE_KEY.matcher(text).results().map(match -> match.group(1)).forEach(keys::add);
            LITERAL.matcher(text).results()
                    .map(match -> match.group(1))
                    .filter(literal -> KEY.matcher(literal).matches())
                    .filter(literal -> firstSegments.contains(literal.substring(0, literal.indexOf('.'))))
                    .forEach(keys::add);
        }
        return keys;
    }

    private List<String> stages() {
        return code.values().stream()
                .flatMap(text -> STAGE.matcher(text).results())
                .map(match -> "stage." + match.group(1))
                .toList();
    }

    private static int argumentCount(String given) {
        int depth = 0;
        int count = 0;
        boolean quoted = false;
        for (char sign : given.toCharArray()) {
            quoted ^= sign == '"';
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            count += sign == ',' && depth == 0 && !quoted ? 1 : 0;
        }
        return count;
    }

    /** How many arguments a message must be given: one more than the highest that it names. */
    private static int needed(String message) {
        return ARGUMENT.matcher(message).results()
                .mapToInt(match -> Integer.parseInt(match.group(1)) + 1)
                .max()
                .orElse(0);
    }

    /** Rooms of the window keep some types to themselves; their constants are read without loading the toolkit. */
    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, MessagesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("a family of keys names a type that is gone: " + name, e);
        }
    }

    private static boolean isMessage(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('=')).strip();
    }

    private static Map<String, String> messages(List<String> lines) {
        Map<String, String> messages = new LinkedHashMap<>();
        lines.stream()
                .filter(MessagesTest::isMessage)
                .forEach(line -> messages.put(key(line), line.substring(line.indexOf('=') + 1).strip()));
        return messages;
    }

    private static Map<Path, String> code() {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .collect(Collectors.toMap(file -> file, MessagesTest::read, (a, b) -> a, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
