package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryMapTest {

    private static final String BAKERY = "The bakery on Mill Lane will close its doors after ninety years of trade.";
    private static final String OVENS = "Two brick ovens from the cellar go to the county museum in Harrow next spring.";
    private static final String BAKER = "Its last baker, Ada Penrose, learned to knead there when she was eleven years old.";
    private static final String BAKER_AGAIN =
            "Its last baker, Ada Penrose, learned the trade from her uncle when she was eleven years old.";
    private static final String FLOUR = "A sack of flour cost four shillings in the year the shop first opened.";
    private static final String CROWD = "On Saturday a crowd waited since dawn for the final loaves of rye bread.";
    private static final String MAYOR = "Mayor Colin Trask bought the sign above the window for his own kitchen.";
    private static final String RENT = "The landlord had doubled the rent three times within a single decade.";

    private static final String BASE = text(BAKERY, OVENS, BAKER, FLOUR, CROWD);
    private static final String SECOND = text(BAKERY, MAYOR, OVENS, BAKER_AGAIN, CROWD);
    private static final String THIRD = text(BAKERY, CROWD, OVENS, BAKER, RENT, FLOUR);

    private final Comparison comparison = compare(0, BASE, SECOND, THIRD);
    private final StoryMap map = new StoryMap(comparison);

    @Test
    void columnsFollowTheBaseAndTakeInWhatItLacksWhereTheOthersHaveIt() {
        assertThat(columns(comparison, map)).containsExactly(BAKERY, MAYOR, OVENS, BAKER, RENT, FLOUR, CROWD);
    }

    @Test
    void aPassageThatAVersionLacksIsEmptyInItsRow() {
        assertThat(lacked(0)).containsExactlyInAnyOrder(MAYOR, RENT);
        assertThat(lacked(1)).containsExactlyInAnyOrder(FLOUR, RENT);
        assertThat(lacked(2)).containsExactly(MAYOR);
    }

    @Test
    void aRewordedPassageIsAsFarApartAsItsWords() {
        assertThat(cell(1, BAKER).apart()).isEqualTo(5.0 / 16, within(0.1));
        assertThat(cell(1, OVENS).apart()).isZero();
        assertThat(cell(2, BAKER).apart()).isZero();
    }

    @Test
    void theBaseIsAsFarApartAsTheOthersOnAverage() {
        assertThat(cell(0, BAKERY).apart()).isZero();
        assertThat(cell(0, BAKER).apart()).isEqualTo(cell(1, BAKER).apart() / 2, within(1e-9));
        assertThat(cell(0, FLOUR).apart()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void onlyWhatStandsInAnotherOrderIsMoved() {
        assertThat(which(2, MapCell::moved)).containsExactly(CROWD);
        assertThat(which(1, MapCell::moved)).isEmpty();
    }

    @Test
    void theMapIsTheSameWhateverTheOrderOfTheVersions() {
        Comparison turned = compare(2, THIRD, SECOND, BASE);
        StoryMap other = new StoryMap(turned);
        assertThat(columns(turned, other)).isEqualTo(columns(comparison, map));
        for (int column = 0; column < map.columns(); column++) {
            for (int version = 0; version < 3; version++) {
                assertThat(other.rows().get(2 - version).cell(column)).isEqualTo(map.rows().get(version).cell(column));
            }
        }
    }

    @Test
    void sentencesOfOneVersionStandTogetherWhereSeveralAddSome() {
        Comparison adding = compare(0, text(BAKERY, CROWD), text(BAKERY, MAYOR, RENT, CROWD), text(BAKERY, FLOUR, OVENS, CROWD));
        List<String> columns = columns(adding, new StoryMap(adding));
        assertThat(Math.abs(columns.indexOf(MAYOR) - columns.indexOf(RENT))).isOne();
        assertThat(columns.indexOf(MAYOR)).isLessThan(columns.indexOf(RENT));
        assertThat(columns.indexOf(FLOUR)).isEqualTo(columns.indexOf(OVENS) - 1);
    }

    @Test
    void aPlaceLeadsToItsColumnAndBack() {
        for (int version = 0; version < 3; version++) {
            MapRow row = map.rows().get(version);
            for (int column = 0; column < map.columns(); column++) {
                MapCell cell = row.cell(column);
                if (cell != null && !cell.moved()) {
                    assertThat(row.columnAt(cell.span().start() + 1)).isBetween((double) column, column + 0.1);
                    assertThat(row.placeAt(column + 0.5))
                            .isEqualTo((cell.span().start() + cell.span().end()) / 2.0, within(0.5));
                }
            }
        }
    }

    @Test
    void theEndsOfTheMapAreTheEndsOfEveryText() {
        for (int version = 0; version < 3; version++) {
            MapRow row = map.rows().get(version);
            double length = comparison.documents().get(version).text().length();
            assertThat(row.columnAt(0)).isZero();
            assertThat(row.columnAt(length)).isEqualTo(map.columns());
            assertThat(row.placeAt(0)).isZero();
            assertThat(row.placeAt(map.columns())).isEqualTo(length);
        }
    }

    @Test
    void whatVersionAddsLiesBetweenItsNeighboursInTheOthers() {
        double place = map.rows().get(0).placeAt(column(MAYOR) + 0.5);
        assertThat(place).isBetween((double) cell(0, BAKERY).span().end(), (double) cell(0, OVENS).span().start());
    }

    @Test
    void findingsAreCountedWhereTheirEvidenceIs() {
        Comparison figures = compare(0, text(BAKERY, FLOUR, CROWD), text(BAKERY, FLOUR.replace("four", "nine"), CROWD));
        StoryMap found = new StoryMap(figures);
        assertThat(figures.findings()).isNotEmpty();
        MapCell flour = Objects.requireNonNull(found.rows().get(1).cell(1));
        assertThat(flour.findings()).isPositive();
        assertThat(flour.gravest()).isEqualTo(figures.findings().getFirst().severity());
        assertThat(Objects.requireNonNull(found.rows().get(1).cell(0)).findings()).isZero();
    }

    @Test
    void tiesTellWhatBecameOfEachPassageBetweenTwoVersions() {
        Ties ties = map.ties(1, 2);
        assertThat(kind(ties, BAKERY)).isEqualTo(Tie.Kind.SAME);
        assertThat(kind(ties, BAKER_AGAIN)).isEqualTo(Tie.Kind.REWORDED);
        assertThat(kind(ties, MAYOR)).isEqualTo(Tie.Kind.ONLY_LEFT);
        assertThat(kind(ties, CROWD)).isEqualTo(Tie.Kind.MOVED);
        assertThat(ties.all().stream().filter(tie -> tie.kind() == Tie.Kind.ONLY_RIGHT).map(tie -> tie.right().of(THIRD)))
                .containsExactly(text(RENT, FLOUR));
    }

    @Test
    void aTieToNothingClosesBehindThePassageBefore() {
        Tie alone = tie(map.ties(1, 2), MAYOR);
        assertThat(alone.right().start()).isEqualTo(cell(2, BAKERY).span().end());
    }

    @Test
    void tiesAreFoundByPlaceOnEitherSide() {
        Ties ties = map.ties(1, 2);
        Tie crowd = tie(ties, CROWD);
        assertThat(ties.touching(crowd.left(), crowd.left())).contains(crowd);
        assertThat(ties.touching(cell(1, MAYOR).span(), crowd.right())).contains(crowd, tie(ties, MAYOR));
        assertThat(ties.touching(cell(1, MAYOR).span(), cell(2, OVENS).span())).doesNotContain(crowd);
    }

    private Tie.Kind kind(Ties ties, String words) {
        return tie(ties, words).kind();
    }

    private static Tie tie(Ties ties, String wordsInLeft) {
        return ties.all().stream().filter(tie -> tie.left().of(SECOND).equals(wordsInLeft)).findFirst().orElseThrow();
    }

    private List<String> lacked(int version) {
        return IntStream.range(0, map.columns())
                .filter(column -> map.rows().get(version).cell(column) == null)
                .mapToObj(columns(comparison, map)::get)
                .toList();
    }

    private List<String> which(int version, Predicate<MapCell> wanted) {
        return columns(comparison, map).stream()
                .filter(words -> map.rows().get(version).cell(column(words)) != null)
                .filter(words -> wanted.test(cell(version, words)))
                .toList();
    }

    private MapCell cell(int version, String words) {
        return Objects.requireNonNull(map.rows().get(version).cell(column(words)));
    }

    private int column(String words) {
        return columns(comparison, map).indexOf(words);
    }

    /** The words of each column, in the base where it has them. */
    private static List<String> columns(Comparison comparison, StoryMap map) {
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < map.columns(); column++) {
            Set<String> words = new TreeSet<>();
            for (int version = 0; version < map.rows().size(); version++) {
                MapCell cell = map.rows().get(version).cell(column);
                if (cell != null) {
                    String told = cell.span().of(comparison.documents().get(version).text());
                    words.add(version == comparison.base() ? "\0" + told : told);
                }
            }
            columns.add(words.iterator().next().replace("\0", ""));
        }
        return columns;
    }

    private static String text(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private static Comparison compare(int base, String... texts) {
        List<Version> versions = new ArrayList<>();
        for (String text : texts) {
            versions.add(Version.ofText("V" + versions.size(), text));
        }
        return new Comparer().compareWords(
                new Story("", versions), new CompareOptions(base, Set.of()), (stage, fraction) -> {}, new CancelToken());
    }
}
