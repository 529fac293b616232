package dev.parallax.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ClaimLedgerTest {

    @Test
    void figuresThatDiffer() {
        assertThat(Rows.of("The ships must leave within 90 days of the order. | The ships must leave within 60 days of the order.").findings())
                .containsExactly("FIGURE_DIFFERS v1:90 days v2:60 days");
    }

    @Test
    void digitsAndWordsAreTheSameFigure() {
        assertThat(Rows.of("The war lasted four years in the north. | The war lasted 4 years in the north.").findings()).isEmpty();
    }

    @Test
    void aHyphenIsNoDifference() {
        assertThat(Rows.of("They missed the 90-day limit for leaving. | They missed the limit of 90 days for leaving.").findings())
                .isEmpty();
    }

    @Test
    void twoWeeksAreFourteenDays() {
        assertThat(Rows.of("The strike at the port took two weeks. | The strike at the port took 14 days.").findings()).isEmpty();
    }

    @Test
    void aFigureOnOneSideOnlyIsNoDifference() {
        assertThat(Rows.of("The port hired 40 workers in spring. | The port hired workers in spring.").findings()).isEmpty();
    }

    @Test
    void figuresOfDifferentThingsAreNotSetAgainstEachOther() {
        assertThat(Rows.of("The port hired 40 workers in spring. | The port bought 12 cranes in spring.").findings()).isEmpty();
        assertThat(Rows.of("4 people were hurt badly. | 7 people died yesterday when the crane fell.").findings()).isEmpty();
    }

    @Test
    void aVersionThatGivesBothValuesContradictsNone() {
        assertThat(Rows.of("The port hired 40 workers in spring. | The port hired 40 workers in spring, or 60 workers with temps.")
                .findings()).isEmpty();
    }

    @Test
    void aRoundedFigureIsNoDifference() {
        assertThat(Rows.of("The gate cost the town $4.1 million last year. | The gate cost the town $4 million last year.").findings())
                .isEmpty();
        assertThat(Rows.of("About 100 ships left the harbour. | The harbour saw 104 ships leave.").findings()).isEmpty();
    }

    @Test
    void allVersionsShowTheirValue() {
        assertThat(Rows.of("The gate cost $186 million. | The gate cost $186 million. | The gate cost $231 million.").findings())
                .containsExactly("FIGURE_DIFFERS v1:$186 million v2:$186 million v3:$231 million");
    }

    @Test
    void datesThatDiffer() {
        assertThat(Rows.of("The town council votes on March 28 at noon. | The town council votes on April 4 at noon.").findings())
                .containsExactly("DATE_DIFFERS v1:March 28 v2:April 4");
    }

    @Test
    void daysOfTheWeekThatDiffer() {
        assertThat(Rows.of("The council voted late Monday on the gate. | The council voted late Tuesday on the gate.").findings())
                .containsExactly("DATE_DIFFERS v1:Monday v2:Tuesday");
    }

    @Test
    void aDateThatSaysMoreIsNoDifference() {
        assertThat(Rows.of("The council voted in March on the gate. | The council voted on 7 March on the gate.").findings()).isEmpty();
        assertThat(Rows.of("The council voted last month on the gate. | The council voted in March on the gate.").findings()).isEmpty();
    }

    @Test
    void wordsChangedInsideQuotationMarks() {
        assertThat(Rows.of("“We will never close the old harbour,” Lee said. | “We will never shut the old harbour,” Lee said.").findings())
                .containsExactly("QUOTATION_ALTERED v1:We will never close the old harbour, v2:We will never shut the old harbour,");
    }

    @Test
    void marksDashesAndCaseAreNoAlteration() {
        assertThat(Rows.of("“We will never — never close the harbour,” Lee said. | Lee said: \"we will never - never close the harbour.\"")
                .findings()).isEmpty();
    }

    @Test
    void bracketsOfTheEditorAreNoAlteration() {
        assertThat(Rows.of("“[Mayor] Lee will never close the harbour,” Reed said. | “Lee will never close the harbour,” Reed said.")
                .findings()).isEmpty();
    }

    @Test
    void aQuotationCutShort() {
        assertThat(Rows.of("“The gate will hold, provided the levee is raised,” Lee said. | “The gate will hold,” Lee said.").findings())
                .containsExactly("QUOTATION_TRUNCATED v1:The gate will hold, provided the levee is raised, v2:The gate will hold,");
    }

    @Test
    void whoAltersDoesNotHideWhoTruncates() {
        String full = "“The gate will hold, provided the levee is raised,” Lee said.";
        assertThat(Rows.of(full + "| “The gate will hold,” Lee said. |" + full
                + "| “The gate might hold, provided the levee is raised,” Lee said.").findings())
                .containsExactly(
                        "QUOTATION_ALTERED v1:The gate will hold, provided the levee is raised, "
                                + "v3:The gate will hold, provided the levee is raised, "
                                + "v4:The gate might hold, provided the levee is raised,",
                        "QUOTATION_TRUNCATED v1:The gate will hold, provided the levee is raised, v2:The gate will hold, "
                                + "v3:The gate will hold, provided the levee is raised,");
    }

    @Test
    void whatMostVersionsCutIsTruncatedAllTheSame() {
        assertThat(Rows.of("“The gate will hold,” Lee said. | “The gate will hold,” Lee said. "
                + "| “The gate will hold, provided the levee is raised,” Lee said.").findings())
                .containsExactly("QUOTATION_TRUNCATED v1:The gate will hold, v2:The gate will hold, "
                        + "v3:The gate will hold, provided the levee is raised,");
    }

    @Test
    void leavingOutAWholeQuotationTruncatesNothing() {
        String both = "“We will never close the old harbour,” Lee said. “The money will be gone before winter comes,” she said.";
        assertThat(Rows.of(both + "| “The money will be gone before winter comes,” Lee said. |" + both
                + "| “We will never close the old harbour, the money will be gone before winter comes,” Lee said.").findings())
                .noneMatch(finding -> finding.startsWith("QUOTATION_TRUNCATED"));
    }

    @Test
    void anEllipsisTruncates() {
        assertThat(Rows.of("“The gate will, if we raise the levee, hold the water,” Lee said. | “The gate will … hold the water,” Lee said.")
                .findings()).singleElement().asString().startsWith("QUOTATION_TRUNCATED");
    }

    @Test
    void anInterruptedQuotationIsTheSame() {
        assertThat(Rows.of("“We will never close the harbour, nor the old road,” Lee said. "
                + "| “We will never close the harbour,” Lee said, “nor the old road.”").findings()).isEmpty();
    }

    @Test
    void aQuotationInTwoPartsIsTheSame() {
        assertThat(Rows.of("“We will never close the harbour. We will open the old road,” Lee said. "
                + "| “We will never close the harbour,” Lee said. “We will open the old road.”").findings()).isEmpty();
    }

    @Test
    void quotationsAreFoundAgainInOtherPassages() {
        Rows rows = Rows.of(
                "“We will never close the old harbour,” Lee said. | The weather was fine all week at sea.",
                "The weather is fine all day at sea. | “We will never close the old harbour,” Lee said.");
        assertThat(rows.findings()).isEmpty();
        assertThat(rows.ledger().quotationGroups()).hasSize(1);
    }

    @Test
    void aShortQuotationIsNoPieceOfALongOneThatHasItsWordsByChance() {
        Rows rows = Rows.of(
                "“The road to the harbour was old, the gate was shut, the winter was long, and we never asked who would "
                        + "close the school or sell the ships of our fathers,” Lee said. | ",
                "| “Close the harbour gate for the winter,” Reed said.");
        assertThat(rows.ledger().quotationGroups()).hasSize(2);
    }

    @Test
    void everyQuotationIsInOneGroup() {
        Ledger ledger = Rows.of(
                "“We will never close the old harbour,” Lee said. | “We will never shut the old harbour,” Lee said.",
                "“Nobody asked the fishermen about it,” Reed said. | ").ledger();
        assertThat(ledger.quotationGroups()).extracting(QuotationGroup::members).containsExactly(
                List.of(new QuotationRef(0, 0), new QuotationRef(1, 0)), List.of(new QuotationRef(0, 1)));
        assertThat(ledger.groupOf()).containsEntry(new QuotationRef(1, 0), 0).containsEntry(new QuotationRef(0, 1), 1);
    }

    @Test
    void aClaimThatOneVersionAloneMakes() {
        assertThat(Rows.of("The harbour is closed to ships. | The harbour is closed to ships.", "The council paid $45 million for Ann Lee. | ")
                .findings()).containsExactly("ONLY_HERE v1:The council paid $45 million for Ann Lee.");
    }

    @Test
    void oneVersionAloneHasNothingOnlyHere() {
        assertThat(Rows.of("The council paid $45 million for Ann Lee.").findings()).isEmpty();
    }

    @Test
    void findingsInsideMarksComeFirst() {
        assertThat(Rows.of(
                "The council voted on March 28 on the gate. | The council voted on April 4 on the gate.",
                "The gate cost the town 40 crowns. | The gate cost the town 60 crowns.",
                "“We will never close the old harbour,” Lee said. | “We will never shut the old harbour,” Lee said.").findings())
                .extracting(finding -> finding.split(" ")[0])
                .containsExactly("QUOTATION_ALTERED", "FIGURE_DIFFERS", "DATE_DIFFERS");
    }

    @Test
    void spellingInsideMarksIsSlight() {
        List<Finding> findings = Rows.of("“We cannot close the old harbour,” Lee said. | “We can’t close the old harbor,” Lee said.")
                .ledger().findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.QUOTATION_ALTERED);
            assertThat(finding.trivial()).isTrue();
        });
    }

    @Test
    void anotherWordInsideMarksIsNotSlight() {
        assertThat(Rows.of("“We will close the old harbour,” Lee said. | “We may close the old harbour,” Lee said.").ledger().findings())
                .isNotEmpty().noneMatch(Finding::trivial);
    }

    @Test
    void aFigureChangedInsideMarksIsTheGravest() {
        assertThat(Rows.of(
                "“We will never close the old harbour,” Lee said. | “We will never shut the old harbour,” Lee said.",
                "“We lost 40 boats in the storm,” Reed said. | “We lost 60 boats in the storm,” Reed said.").findings())
                .first().asString().startsWith("QUOTATION_ALTERED v1:We lost 40 boats");
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3);
    }

    @Property(tries = 24)
    void theOrderOfTheVersionsDoesNotMatter(@ForAll("orders") List<Integer> order) {
        Rows rows = Rows.of(
                "The gate cost $186 million. | The gate cost $186 million. | The gate cost $231 million. | The gate is dear.",
                "The council voted on March 28. | The council voted on April 4. | | The council voted on April 4.",
                "“We will never close the harbour, nor the road,” Lee said. | “We will never shut the harbour,” Lee said. "
                        + "| “We will never close the harbour,” Lee said. | The mayor spoke.",
                "“We saw the old ferry leave at dawn,” Reed said. | “We saw the old ship leave at dawn,” Reed said. "
                        + "| “We saw the old ferry leave,” Reed said. | “We saw the red ferry leave at dawn,” Reed said.",
                "It drew 3,100 people to the fair. | | It drew 2,100 people to the fair. | It drew 2,400 people to the fair.",
                "| The council paid $45 million for Ann Lee. | | “Nobody asked us about the fair,” said Reed.",
                "The yard of Josie Quenell shut. | The yard of Josie Quennell shut. | Josie Quenell left. | They left Josie Quennel.",
                "It lies in Caulkers’ Row. | It lies in Caulkers’ Line. | It lies in Caulkers’ Row today. | Caulkers’ Row is far.",
                "“Nobody has priced what it costs to run this,” said Ann Lee. | “Nobody has priced what it costs to run this,” "
                        + "said Bob Reed. | Nobody has priced what it costs to run this. | “Nobody has priced what it costs to run this,” Lee claimed.",
                "The yards employ 214 people, Ann Lee said. | The yards employ 214 people. | Ann Lee admitted that the yards "
                        + "employ 214 people. | Bob Reed said the yards employ 214 people.",
                "The fair drew 40 singers to the town. | | The fair drew 40 singers to the town. | The fair drew 40 singers to the town.",
                "| “We will never close the harbour, nobody has priced what it costs to run this,” Lee said. | | ");
        List<Integer> given = List.of(0, 1, 2, 3);
        assertThat(named(rows.permuted(order).ledger(), order)).isEqualTo(named(rows.ledger(), given));
    }

    private record Named(FindingKind kind, double severity, Set<Place> evidence, Set<Integer> absent) {}

    private record Place(int version, Span span) {}

    private static Set<Object> named(Ledger ledger, List<Integer> order) {
        Set<Object> named = new HashSet<>();
        for (Finding finding : ledger.findings()) {
            named.add(new Named(finding.kind(), finding.severity(), finding.evidence().stream()
                    .map(evidence -> new Place(order.get(evidence.version()), evidence.span()))
                    .collect(Collectors.toSet()),
                    finding.absent().stream().map(order::get).collect(Collectors.toSet())));
        }
        for (QuotationGroup group : ledger.quotationGroups()) {
            List<QuotationRef> members = new ArrayList<>();
            group.members().forEach(ref -> members.add(new QuotationRef(order.get(ref.version()), ref.quotation())));
            named.add(Set.copyOf(members));
        }
        return named;
    }
}
