package dev.parallax.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.Comparison;
import dev.parallax.ledger.QuotationCollation;
import dev.parallax.ledger.QuotationRendering.Relation;
import dev.parallax.ui.ComparedTexts;
import dev.parallax.ui.claims.QuotationSheet.Leaning;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsModelTest {

    private static final String FIRST =
            "“The old bridge will carry every lorry that we send across it,” Vera Lunt said.\n\n"
            + "“Nobody has ever asked the farmers about their gates,” Otto Brandt said.\n";
    private static final String SECOND =
            "“The old bridge will carry every lorry that we send across it,” Vera Lunt claimed.\n\n"
            + "“Nobody has ever warned the farmers about their gates,” Otto Brandt said.\n";
    private static final String THIRD =
            "“The old bridge will carry every lorry that we send across it,” Vera Lunt said.\n";

    private final Comparison comparison = ComparedTexts.of(FIRST, SECOND, THIRD);
    private final ReaderModel reader = ComparedTexts.reader(comparison);
    private final FocusModel focus = new FocusModel(reader);
    private final PanelModel panel = new PanelModel(focus);
    private final QuotationsModel quotations = new QuotationsModel(reader, focus, panel);

    @Test
    void whatVersionsDisagreeAboutComesFirst() {
        assertThat(quotations.shown().get()).extracting(QuotationCollation::differing).containsExactly(1, 0);
    }

    @Test
    void showsOnlyWhereVersionsDiffer() {
        quotations.onlyDisputed().set(true);
        assertThat(quotations.shown().get()).hasSize(1);
        assertThat(quotations.total().get()).isEqualTo(2);
    }

    @Test
    void aPickedQuotationIsBroughtLevelInEveryVersionThatQuotesItAndTheListStays() {
        quotations.pick(quotations.shown().get().getLast());
        assertThat(focus.focus().get().landing().spans()).containsOnlyKeys(0, 1, 2);
        assertThat(panel.passageShown().get()).isFalse();
    }

    @Test
    void aSheetMarksWhatBecameOfTheWords() {
        QuotationSheet sheet = sheet(0);
        assertThat(sheet.lines().getFirst().pieces())
                .containsExactly(Piece.plain("Nobody has ever asked the farmers about their gates"));
        assertThat(sheet.lines().getLast().relation()).isEqualTo(Relation.ALTERED);
        assertThat(sheet.lines().getLast().pieces()).contains(
                new Piece("asked", List.of("deleted-words")), new Piece("warned", List.of("added-words")));
        assertThat(sheet.absent()).containsExactly(2);
    }

    @Test
    void versionsThatGiveItAlikeShareALine() {
        assertThat(sheet(1).lines()).extracting(QuotationSheet.Line::versions)
                .containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void aSheetTellsWhereTheVerbSaysLess() {
        assertThat(sheet(1).lines()).extracting(QuotationSheet.Line::verb).containsExactly("said", "claimed");
        assertThat(sheet(1).lines()).extracting(QuotationSheet.Line::leaning)
                .containsExactly(Leaning.LIKE, Leaning.WEAKER);
    }

    private QuotationSheet sheet(int place) {
        return QuotationSheet.of(quotations.shown().get().get(place), comparison);
    }
}
