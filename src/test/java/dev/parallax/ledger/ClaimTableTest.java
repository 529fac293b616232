package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.align.Alignment;
import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Claim;
import dev.parallax.claim.StatementReader;
import dev.parallax.claim.Statements;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ClaimTableTest {

    @Test
    void theBaseSaysItAndTheOthersAreJudged() {
        assertThat(standings("The ferry sank on Friday. | The ferry sank on Friday. | The ferry went down on Friday. |"))
                .containsExactly("REFERENCE VERBATIM REWORDED ABSENT");
    }

    @Test
    void marksCaseAndStyleAreNoOtherWords() {
        assertThat(standings("“We left at 9,” Ada Osei said. | \"We left at 9\", Ada Osei said. | “WE left at 9,” Ada Osei said."))
                .containsExactly("REFERENCE VERBATIM VERBATIM");
    }

    @Test
    void anotherFigureDateOrNameIsAnotherValue() {
        assertThat(standings("The gate cost the town $186 million. | The gate cost the town $231 million."))
                .containsExactly("REFERENCE VALUE_DIFFERS");
        assertThat(standings("The town council votes on March 28 at noon. | The town council votes on April 4 at noon."))
                .containsExactly("REFERENCE VALUE_DIFFERS");
    }

    @Test
    void whoAgreesWithTheBaseInOtherWordsIsNotSetApart() {
        assertThat(standings("The strike at the port took two weeks. | The long strike at the port took 14 days."
                        + " | The strike at the port took five weeks."))
                .containsExactly("REFERENCE REWORDED VALUE_DIFFERS");
    }

    @Test
    void otherBasesAreJudgedByThemselves() {
        StatedStory story = Rows.of("The gate cost $186 million. | The gate cost $231 million. | The gate cost $231 million.").stated();
        assertThat(standings(ClaimTable.of(story, 0))).containsExactly("REFERENCE VALUE_DIFFERS VALUE_DIFFERS");
        assertThat(standings(ClaimTable.of(story, 2))).containsExactly("VALUE_DIFFERS VERBATIM REFERENCE");
    }

    @Test
    void whatOneDeniesContradicts() {
        assertThat(standings("The plan requires the yards to close this year. | The plan does not require the yards to close this year."
                        + " | The new plan does not require the yards to close this year."))
                .containsExactly("REFERENCE CONTRADICTS CONTRADICTS");
    }

    @Test
    void whoDeniesLikeTheBaseDoesNotContradictIt() {
        assertThat(standings("The plan does not require the yards to close this year. | The new plan does not require the yards to close this year."
                        + " | The plan requires the yards to close this year."))
                .containsExactly("REFERENCE REWORDED CONTRADICTS");
    }

    @Test
    void whatOneIsSureOfDiffersInCertainty() {
        assertThat(standings("The gate will cut premiums by 18 percent. | The gate could cut premiums by 18 percent."))
                .containsExactly("REFERENCE CERTAINTY_DIFFERS");
    }

    @Test
    void quotedWordsMayBeAlteredOrCutShort() {
        assertThat(standings("“We will never sell the old ferry to strangers,” Ada Osei said."
                        + " | “We will never lend the old ferry to strangers,” Ada Osei said."
                        + " | “We will never sell the old ferry,” Ada Osei said."))
                .containsExactly("REFERENCE QUOTATION_ALTERED QUOTATION_SHORTENED");
    }

    @Test
    void theGravestFindingMakesTheStanding() {
        StatedStory story = Rows.of("“We will never sell the 12 old ferries to strangers,” Ada Osei said."
                + " | “We will never lend the 14 old ferries to strangers,” Ada Osei said.").stated();
        ClaimRow row = ClaimTable.of(story, 0).rows().getFirst();
        assertThat(row.cells().getLast().standing()).isEqualTo(Standing.QUOTATION_ALTERED);
        assertThat(row.cells().getLast().findings()).hasSizeGreaterThan(1).isSorted();
        assertThat(row.severity()).isEqualTo(story.ledger().findings().getFirst().severity());
        assertThat(row.isDisputed()).isTrue();
    }

    @Test
    void aSourceLeftOutOrAnotherOneIsAttributedOtherwise() {
        assertThat(standings("The yards employ 214 people in the town, the union said."
                        + " | The yards employ 214 people in the town."
                        + " | The old yards employ 214 people in the town, the union said."))
                .containsExactly("REFERENCE ATTRIBUTION_DIFFERS REWORDED");
    }

    @Test
    void aVerbThatVouchesIsAttributedOtherwise() {
        assertThat(standings("The harbour is safe for all 40 boats, Ada Osei said."
                        + " | The harbour is safe for all 40 boats, Ada Osei confirmed."
                        + " | The harbour is safe for all of the 40 boats, Ada Osei stated."))
                .containsExactly("REFERENCE ATTRIBUTION_DIFFERS REWORDED");
    }

    @Test
    void whoSpellsASpeakerOtherwiseGivesItToTheSameOne() {
        String words = "“We were mailed a map of the whole harbour,” ";
        assertThat(standings(words + "Josie Quenell said. | " + words + "Josie Quennell said late on Monday. | " + words + "Walter Obrecht said."))
                .first().asString().matches("REFERENCE (REWORDED|VALUE_DIFFERS) ATTRIBUTION_DIFFERS");
    }

    @Test
    void aQuotationWithoutItsMarksIsAltered() {
        assertThat(standings("“Nobody has priced what it costs to run this thing,” Ada Osei said in March."
                        + " | Nobody has priced what it costs to run this thing, Ada Osei said in March."))
                .containsExactly("REFERENCE QUOTATION_ALTERED");
    }

    @Test
    void aSlightDifferenceSetsNobodyApart() {
        assertThat(standings("“We do not organise the fleet of 40 boats,” Ada Osei said. | “We don’t organize the fleet of 40 boats,” Ada Osei said."))
                .containsExactly("REFERENCE REWORDED");
    }

    @Test
    void aRowGathersWhatItsVersionsClaim() {
        ClaimRow row = table("The port hired workers, the union said. | The port hired 40 workers in spring, the union said.").rows().getFirst();
        assertThat(row.kinds()).contains(Claim.Kind.FIGURE, Claim.Kind.ATTRIBUTION, Claim.Kind.EVENT);
        assertThat(row.wording()).isEqualTo("The port hired workers, the union said.");
        assertThat(row.versions()).isEqualTo(2);
        assertThat(row.source()).isEqualTo("union");
        StatedStory story = Rows.of("The port hired workers. | The port hired 40 workers in spring.").stated();
        double most = story.statements().get(1).claims().getFirst().worth();
        assertThat(ClaimTable.of(story, 0).rows().getFirst().worth()).isEqualTo(most);
    }

    @Test
    void whatTheBaseLacksStandsBehindWhatGoesBeforeItElsewhere() {
        assertThat(wordings(table(
                        "| Rain fell on Monday. |",
                        "The ferry sank in March. | The ferry sank in March. | The ferry sank in March.",
                        "| Nine boats searched the bay. | Nine boats searched the bay.",
                        "| | The crew of 12 swam ashore.",
                        "The board met on Tuesday. | The board met on Tuesday. |")))
                .containsExactly(
                        "Rain fell on Monday.", "The ferry sank in March.", "Nine boats searched the bay.",
                        "The crew of 12 swam ashore.", "The board met on Tuesday.");
    }

    @Test
    void aClaimOfOneVersionIsARowWithItsFinding() {
        ClaimRow row = table("The port hired 40 workers, the union said. |", "The sea was calm. | The sea was calm.").rows().getFirst();
        assertThat(row.versions()).isEqualTo(1);
        assertThat(row.passage()).isNull();
        assertThat(row.findings()).hasSize(1);
        assertThat(row.severity()).isPositive();
        assertThat(row.isDisputed()).isFalse();
    }

    @Test
    void headingsClaimNothing() {
        assertThat(table("Ferry sinks with 40 aboard | Ferry sank with 40 aboard", "The ferry sank on Friday. | The ferry sank on Friday.")
                .rows()).extracting(ClaimRow::wording).containsExactly("The ferry sank on Friday.");
    }

    @Test
    void whatIsQuotedInAnotherPlaceIsNotAbsent() {
        assertThat(standings(
                        "“We were told nothing about the new ferry line,” Ada Osei said. | ",
                        "The mayor left at noon on Friday. | “We were told nothing about that ferry line,” Ada Osei said, after the mayor left at noon on Friday."))
                .first().asString().startsWith("REFERENCE QUOTATION_ALTERED");
    }

    @Test
    void whatIsOnlyMaybeRelatedIsAbsentAndShown() {
        List<Document> documents = Stream.of("The ferry sank on Friday.", "Nothing is safe at sea.")
                .map(text -> new Segmenter().cut(Version.ofText("", text), Language.ENGLISH))
                .toList();
        List<Statements> statements = documents.stream().map(document -> new StatementReader().read(document, null)).toList();
        Link weak = new Link(new SentenceRef(0, 0), new SentenceRef(1, 0), 0.3, true);
        StatedStory story = new StatedStory(
                documents, new Alignment(List.of(weak), List.of()), statements, new Ledger(List.of(), List.of()));
        ClaimCell other = ClaimTable.of(story, 0).rows().getFirst().cells().getLast();
        assertThat(other.standing()).isEqualTo(Standing.ABSENT);
        assertThat(other.related()).containsExactly(documents.get(1).sentences().getFirst().span());
    }

    @Test
    void aCellThatIsAbsentHasNoWords() {
        assertThatThrownBy(() -> new ClaimCell(Standing.VERBATIM, List.of(), List.of(), null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The order of the versions is nobody's business but the base's. */
    @Property(tries = 60)
    void otherOrdersGiveTheSameRows(@ForAll("orders") List<Integer> order) {
        Rows rows = Rows.of(
                "The ferry sank on Friday. | The ferry went down on Friday. | | The ferry sank on Saturday.",
                "| Nine boats searched. | Nine boats searched the bay. | Ten boats searched the bay.",
                "“We lost all we had,” Ada Osei said. | “We lost most of what we had,” Ada Osei said. | “We lost all we had,” she said. |",
                "| The crew of 12 swam ashore. | | ");
        List<Integer> withBase = order.contains(0) ? order : List.of(0);
        ClaimTable table = ClaimTable.of(rows.permuted(withBase).stated(), withBase.indexOf(0));
        ClaimTable plain = ClaimTable.of(rows.stated(), 0);
        assertThat(wordings(table)).isEqualTo(wordings(plain));
        for (int row = 0; row < plain.rows().size(); row++) {
            List<ClaimCell> cells = plain.rows().get(row).cells();
            List<Standing> expected = withBase.stream().map(version -> cells.get(version).standing()).toList();
            assertThat(table.rows().get(row).cells()).extracting(ClaimCell::standing).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3);
    }

    @Test
    void everyFindingKindHasAStanding() {
        assertThat(EnumSet.allOf(FindingKind.class).stream()
                        .filter(kind -> !EvidenceInRow.standing(kind).isDispute())
                        .toList())
                .containsExactly(FindingKind.MISSING_HERE, FindingKind.ONLY_HERE);
    }

    private static ClaimTable table(String... rows) {
        return ClaimTable.of(Rows.of(rows).stated(), 0);
    }

    private static List<String> standings(String... rows) {
        return standings(table(rows));
    }

    private static List<String> standings(ClaimTable table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(cell -> cell.standing().name()).collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> wordings(ClaimTable table) {
        return table.rows().stream().map(ClaimRow::wording).toList();
    }
}
