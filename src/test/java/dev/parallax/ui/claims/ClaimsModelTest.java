package dev.parallax.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.claim.Claim;
import dev.parallax.compare.Comparison;
import dev.parallax.ledger.ClaimRow;
import dev.parallax.ledger.Standing;
import dev.parallax.ui.ComparedTexts;
import dev.parallax.ui.claims.ClaimsModel.Sort;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class ClaimsModelTest {

    private final Comparison comparison = ComparedTexts.of(
            "The council opened the pier on Monday.\n\nRepairs cost $4 million, the mayor said.\n",
            "The council opened the pier on Monday.\n\nRepairs cost $7 million, the mayor said.\n",
            "Repairs cost $4 million, the mayor said.\n\nDivers found 12 anchors below the pier.\n");
    private final ReaderModel reader = ComparedTexts.reader(comparison);
    private final FocusModel focus = new FocusModel(reader);
    private final PanelModel panel = new PanelModel(focus);
    private final ClaimsModel claims = new ClaimsModel(reader, focus, panel);

    @Test
    void showsAllClaimsGravestFirst() {
        assertThat(claims.rows().get()).hasSize(3).hasSize(claims.total().get());
        assertThat(claims.rows().get()).isSortedAccordingTo(Comparator.comparingDouble(ClaimRow::severity).reversed());
        assertThat(claims.rows().get().getFirst().wording()).contains("$4 million");
    }

    @Test
    void showsThemInTheOrderOfTheBase() {
        claims.sort().set(Sort.BASE);
        assertThat(claims.rows().get()).isEqualTo(comparison.claimTable().rows());
    }

    @Test
    void showsThemByHowManyVersionsHaveThem() {
        claims.sort().set(Sort.MOST_VERSIONS);
        assertThat(claims.rows().get()).extracting(ClaimRow::versions).containsExactly(3, 2, 1);
        claims.sort().set(Sort.FEWEST_VERSIONS);
        assertThat(claims.rows().get()).extracting(ClaimRow::versions).containsExactly(1, 2, 3);
    }

    @Test
    void showsOneKindAlone() {
        claims.kind().set(Claim.Kind.DATE);
        assertThat(claims.rows().get()).extracting(ClaimRow::wording).containsExactly("The council opened the pier on Monday.");
        assertThat(claims.kinds().get()).containsEntry(Claim.Kind.DATE, 1);
    }

    @Test
    void showsOnlyWhereVersionsDiffer() {
        claims.onlyDisputed().set(true);
        assertThat(claims.rows().get()).singleElement().matches(ClaimRow::isDisputed);
    }

    @Test
    void showsOnlyWhatAVersionStandsToInOneWay() {
        claims.standing().set(Standing.VALUE_DIFFERS);
        assertThat(claims.rows().get()).hasSize(claims.standings().get().get(Standing.VALUE_DIFFERS));
    }

    @Test
    void aPickedClaimIsBroughtLevelInEveryVersionThatMakesItAndTheTableStays() {
        claims.pick(claims.rows().get().getFirst());
        assertThat(focus.focus().get().landing().spans()).containsOnlyKeys(0, 1, 2);
        assertThat(focus.focus().get().landing().outlined()).containsOnlyKeys(0, 1, 2);
        assertThat(panel.passageShown().get()).isFalse();
    }

    @Test
    void aPickedCellLeadsFromItsVersion() {
        claims.pick(claims.rows().get().getFirst(), 1);
        assertThat(focus.focus().get().landing().leader()).isEqualTo(1);
    }

    @Test
    void aCellOfAVersionThatLacksTheClaimLeadsFromTheOneThatMakesIt() {
        claims.kind().set(Claim.Kind.DATE);
        claims.pick(claims.rows().get().getFirst(), 2);
        assertThat(focus.focus().get().landing().leader()).isZero();
    }

    @Test
    void nothingIsShownWithoutVersions() {
        reader.closeAll();
        assertThat(claims.rows().get()).isEmpty();
        assertThat(claims.total().get()).isZero();
    }
}
