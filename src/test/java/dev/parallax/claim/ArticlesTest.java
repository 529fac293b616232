package dev.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Span;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How well quotations and their speakers are read in made-up news articles that their writers marked up.
 *
 * <p>Behind the text of an article and a line of {@code =} stands one line a quotation: {@code Q}, the quoted words with
 * {@code ||} between pieces, the words that name the speaker, who that is; {@code N} is between marks but no quotation.
 * Pieces are judged one by one. The figures are those of the README; the test fails when they drop.
 */
class ArticlesTest {

    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final double LEAST_AGREEMENT = 0.8;
    private static final Set<String> ARTICLE_WORDS = Set.of("a", "an", "the");

    private final StatementReader reader = new StatementReader();
    private int wanted;
    private int found;
    private int right;
    private int named;
    private int meant;

    private record Wanted(Span piece, String phrase, String who) {}

    private record Given(Span piece, Quotation quotation) {}

    @Test
    void quotationsAndSpeakersAreReadAsWellAsTheReadmeSays() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.sorted().toList()) {
                judge(Files.readString(file));
            }
        }
        double precision = (double) right / found;
        double recall = (double) right / wanted;
        String figures = String.format(Locale.ROOT, "%d quotations, P %.3f, R %.3f; speakers of those found: named %.3f, meant %.3f",
                wanted, precision, recall, (double) named / right, (double) meant / right);
        assertThat(precision).as(figures).isGreaterThanOrEqualTo(0.97);
        assertThat(recall).as(figures).isGreaterThanOrEqualTo(0.94);
        assertThat((double) named / right).as(figures).isGreaterThanOrEqualTo(0.94);
        assertThat((double) meant / right).as(figures).isGreaterThanOrEqualTo(0.87);
    }

    private void judge(String file) {
        String text = file.substring(0, file.indexOf("\n====="));
        Document document = new Segmenter().cut(Version.ofText("article", text), Language.ENGLISH);
        List<Given> given = new ArrayList<>();
        for (Quotation quotation : reader.read(document, null).quotations()) {
            quotation.content().forEach(piece -> given.add(new Given(piece, quotation)));
        }
        found += given.size();
        for (Wanted one : wanted(text, file.substring(file.indexOf("\n=====") + 7))) {
            wanted++;
            given.stream()
                    .filter(other -> agreement(one.piece, other.piece) >= LEAST_AGREEMENT)
                    .findFirst()
                    .ifPresent(other -> {
                        given.remove(other);
                        count(text, one, other.quotation.speaker());
                    });
        }
    }

    private void count(String text, Wanted one, Speaker speaker) {
        right++;
        if (one.who.equals("?")) {
            named++;
            meant++;
        } else if (speaker != null) {
            named += share(words(one.phrase), words(speaker.span().of(text))) ? 1 : 0;
            meant += isSame(one, speaker.name()) ? 1 : 0;
        }
    }

    /** The surname agrees, or all words of the one stand in the other. */
    private static boolean isSame(Wanted one, String name) {
        List<String> who = words(one.who);
        List<String> given = words(name);
        Set<String> known = new HashSet<>(who);
        known.addAll(words(one.phrase));
        return who.getLast().equals(given.getLast())
                || share(who, given) && (known.containsAll(given) || given.containsAll(who));
    }

    private static boolean share(List<String> one, List<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static List<String> words(String text) {
        List<String> all = Arrays.stream(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd} ]", "").split(" +")).toList();
        List<String> telling = all.stream().filter(word -> !ARTICLE_WORDS.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static List<Wanted> wanted(String text, String lines) {
        List<Wanted> all = new ArrayList<>();
        int from = 0;
        for (String line : lines.lines().filter(line -> line.startsWith("Q\t") || line.startsWith("N\t")).toList()) {
            String[] columns = line.split("\t");
            int at = from;
            for (String piece : columns[1].split(" \\|\\| ")) {
                int start = Math.max(text.indexOf(piece, at), text.indexOf(piece));
                at = start + piece.length();
                if (columns[0].equals("Q")) {
                    all.add(new Wanted(new Span(start, at), columns[2], columns[3]));
                    from = Math.max(from, start);
                }
            }
        }
        return all;
    }

    /** Characters in common as a share of those of either. */
    private static double agreement(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return (double) common / (Math.max(one.end(), other.end()) - Math.min(one.start(), other.start()));
    }
}
