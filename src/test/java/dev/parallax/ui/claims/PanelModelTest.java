package dev.parallax.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ui.EditedText;
import dev.parallax.ui.ComparedTexts;
import dev.parallax.ui.claims.PanelModel.View;
import dev.parallax.ui.reader.FocusModel;
import org.junit.jupiter.api.Test;

class PanelModelTest {

    private final FocusModel focus = new FocusModel(
            ComparedTexts.reader(new EditedText("The [gate|wall] holds. It [rains|snows].").link(0, 0).comparison()));
    private final PanelModel panel = new PanelModel(focus);

    @Test
    void aSentencePickedInTheTextShowsItsPassage() {
        focus.pickPlace(1, 2);
        assertThat(panel.passageShown().get()).isTrue();
    }

    @Test
    void lettingGoLeadsBackToTheListThatTheReaderCameFrom() {
        panel.show(View.CLAIMS);
        focus.pickPlace(1, 2);
        focus.clear();
        assertThat(panel.passageShown().get()).isFalse();
        assertThat(panel.view().get()).isEqualTo(View.CLAIMS);
    }

    @Test
    void goingBackToTheListKeepsWhatIsPicked() {
        focus.pickPlace(1, 2);
        panel.back();
        assertThat(panel.passageShown().get()).isFalse();
        assertThat(focus.focus().get()).isNotNull();
        panel.showPassage();
        assertThat(panel.passageShown().get()).isTrue();
    }

    @Test
    void aListThatPicksStays() {
        panel.show(View.QUOTATIONS);
        panel.stay(() -> focus.pickPlace(1, 2));
        assertThat(panel.passageShown().get()).isFalse();
        focus.pickPlace(1, 2);
        assertThat(panel.passageShown().get()).isTrue();
    }

    @Test
    void thereIsNoPassageToShowWhileNothingIsPicked() {
        panel.showPassage();
        assertThat(panel.passageShown().get()).isFalse();
    }

    @Test
    void aTableOfMoreVersionsIsWider() {
        panel.show(View.CLAIMS);
        panel.versions().set(2);
        double two = panel.width().get();
        panel.versions().set(5);
        assertThat(panel.width().get()).isGreaterThan(two);
    }

    @Test
    void thePanesKeepTheLargerPart() {
        panel.room().set(1000);
        panel.show(View.CLAIMS);
        panel.versions().set(20);
        assertThat(panel.width().get()).isLessThan(500);
        panel.resize(900);
        assertThat(panel.width().get()).isLessThan(500);
    }

    @Test
    void eachListKeepsTheWidthThatTheReaderGaveIt() {
        panel.room().set(2000);
        panel.resize(400);
        panel.show(View.CLAIMS);
        panel.resize(700);
        panel.show(View.FINDINGS);
        assertThat(panel.width().get()).isEqualTo(400);
        panel.show(View.CLAIMS);
        assertThat(panel.width().get()).isEqualTo(700);
    }

    @Test
    void thePanelNeverGetsTooNarrowToRead() {
        panel.room().set(2000);
        panel.resize(10);
        assertThat(panel.width().get()).isEqualTo(280);
    }
}
