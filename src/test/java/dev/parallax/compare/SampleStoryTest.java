package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.diff.Edit;
import dev.parallax.ledger.Finding;
import dev.parallax.ledger.FindingKind;
import dev.parallax.story.Span;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What was planted in the sample story is found, and nothing is found that was not planted. */
class SampleStoryTest {

    private static final List<String> FILES =
            List.of("1-wire.txt", "2-wire-corrected.txt", "3-supporter.txt", "4-opponent.txt", "5-spun.txt");

    /** Kinds of which nothing may be invented; only-here has no complete list, since most of a text differs. */
    private static final Set<FindingKind> LISTED = EnumSet.complementOf(EnumSet.of(FindingKind.ONLY_HERE));

    /** Kinds that show sentences which hold more than what the finding is about. */
    private static final Set<FindingKind> WHOLE_SENTENCES =
            EnumSet.of(FindingKind.ONLY_HERE, FindingKind.MISSING_HERE, FindingKind.ATTRIBUTION_MISSING);

    private static final Comparison COMPARISON = new Comparer()
            .compare(
                    new Story("sample", FILES.stream().map(file -> Version.ofText(file, read("/samples/storm-gate/" + file))).toList()),
                    CompareOptions.DEFAULT,
                    Progress.NONE,
                    new CancelToken());

    private static final List<Planted> PLANTED = read("/stories/sample/planted.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Planted::parse)
            .toList();

    /** Words of one version that a planted difference is about. */
    private record Place(int version, Span span) {}

    /** @param absent the versions that have nothing of the kind */
    private record Planted(String kind, boolean must, List<Place> places, List<Integer> absent, String line) {

        static Planted parse(String line) {
            String[] columns = line.split("\t");
            List<Place> places = new ArrayList<>();
            List<Integer> absent = new ArrayList<>();
            for (int i = 2; i + 1 < columns.length; i += 2) {
                int version = FILES.indexOf(columns[i]);
                int start = text(version).indexOf(columns[i + 1]);
                if (columns[i + 1].equals("-")) {
                    absent.add(version);
                } else {
                    assertThat(start).as(columns[i + 1]).isNotNegative();
                    places.add(new Place(version, new Span(start, start + columns[i + 1].length())));
                }
            }
            return new Planted(columns[0], columns[1].equals("must"), places, absent, line);
        }

        boolean isFinding() {
            return Stream.of(FindingKind.values()).anyMatch(known -> name(known).equals(kind));
        }

        /** Whether the finding's evidence lies in at least two of the places, or in the only one, and who lacks it does. */
        boolean isTold(Finding finding) {
            long touched = places.stream()
                    .filter(place -> finding.evidence().stream()
                            .anyMatch(e -> e.version() == place.version && e.span().overlaps(place.span)))
                    .count();
            return touched >= Math.min(2, places.size()) && finding.absent().containsAll(absent);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPlantedFindingIsMade() {
        return PLANTED.stream()
                .filter(planted -> planted.must && planted.isFinding())
                .filter(planted -> !planted.kind.equals("only-here") || isClaim(planted))
                .map(planted -> DynamicTest.dynamicTest(planted.line, () -> assertThat(COMPARISON.findings())
                        .anyMatch(f -> planted.kind.equals(name(f.kind())) && planted.isTold(f))));
    }

    @Test
    void noFindingIsInvented() {
        assertThat(COMPARISON.findings().stream().filter(finding -> LISTED.contains(finding.kind())))
                .allSatisfy(finding -> assertThat(PLANTED)
                        .anyMatch(planted -> planted.kind.equals(name(finding.kind())) && planted.isTold(finding)));
    }

    @Test
    void sameFiguresWrittenOtherwiseAreNoFinding() {
        List<Planted> same = PLANTED.stream().filter(planted -> planted.kind.equals("none")).toList();
        assertThat(same).isNotEmpty().allSatisfy(planted -> assertThat(COMPARISON.findings())
                .noneMatch(finding -> !WHOLE_SENTENCES.contains(finding.kind()) && planted.isTold(finding)));
    }

    @TestFactory
    Stream<DynamicTest> plantedMovesAndWordsStandInTheScripts() {
        return PLANTED.stream()
                .filter(planted -> planted.must && (planted.kind.equals("move") || planted.kind.equals("word")))
                .map(planted -> DynamicTest.dynamicTest(planted.line, () -> {
                    Place to = planted.places.getLast();
                    List<Edit> edits = COMPARISON.scripts().get(to.version).edits();
                    boolean move = planted.kind.equals("move");
                    assertThat(edits).anyMatch(edit -> !edit.same() && edit.move() > 0 == move && touches(edit, planted)
                            || !move && edit.inner().stream().anyMatch(inner -> !inner.same() && touches(inner, planted)));
                }));
    }

    /** An insertion or deletion between words touches them too. */
    private static boolean touches(Edit edit, Planted planted) {
        Span from = planted.places.getFirst().span;
        Span to = planted.places.getLast().span;
        return edit.from().overlaps(from) || edit.to().overlaps(to);
    }

    private static boolean isClaim(Planted planted) {
        Place place = planted.places.getFirst();
        return COMPARISON.statements().get(place.version).claims().stream()
                .anyMatch(claim -> claim.span().overlaps(place.span) && claim.worth() >= 0.5);
    }

    private static String name(FindingKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(int version) {
        return read("/samples/storm-gate/" + FILES.get(version));
    }

    private static String read(String resource) {
        try (InputStream stream = SampleStoryTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
