package dev.parallax.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.ledger.Evidence;
import dev.parallax.ledger.Finding;
import dev.parallax.ledger.FindingKind;
import dev.parallax.story.Span;
import dev.parallax.ui.ComparedTexts;
import dev.parallax.ui.EditedText;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsModelTest {

    private final Finding figure = finding(FindingKind.FIGURE_DIFFERS, 0.8, 4, "90", "80");
    private final Finding name = finding(FindingKind.NAME_DIFFERS, 0.6, 7, "homes", "house");
    private final Finding other = finding(FindingKind.NAME_DIFFERS, 0.5, 13, "hold", "held");
    private final Finding trivial = slight(finding(FindingKind.HEDGING_DIFFERS, 0.1, 0, "The", "Our"));

    private final ReaderModel reader = ComparedTexts.reader(
            new EditedText("The 90 homes hold.").link(0, 0).find(figure, name, other, trivial).comparison());
    private final FocusModel focus = new FocusModel(reader);
    private final FindingsModel findings = new FindingsModel(reader, focus);

    @Test
    void trivialDifferencesAreFoldedAwayAndCounted() {
        assertThat(findings.rows().get()).containsExactly(
                new FindingRow.Told(figure, 1),
                new FindingRow.Told(name, 2),
                new FindingRow.Told(other, 3),
                new FindingRow.Folded(1, false));
        assertThat(findings.count().get()).isEqualTo(3);
    }

    @Test
    void trivialDifferencesCanBeOpened() {
        findings.trivialShown().set(true);
        assertThat(findings.rows().get())
                .endsWith(new FindingRow.Folded(1, true), new FindingRow.Told(trivial, 4));
        assertThat(findings.count().get()).isEqualTo(4);
    }

    @Test
    void kindsAreCounted() {
        assertThat(findings.kinds().get()).isEqualTo(Map.of(
                FindingKind.FIGURE_DIFFERS, 1, FindingKind.NAME_DIFFERS, 2, FindingKind.HEDGING_DIFFERS, 1));
    }

    @Test
    void oneKindIsListedAlone() {
        findings.kind().set(FindingKind.NAME_DIFFERS);
        assertThat(findings.rows().get())
                .containsExactly(new FindingRow.Told(name, 1), new FindingRow.Told(other, 2));
    }

    @Test
    void theWayLeadsThroughWhatIsListed() {
        findings.kind().set(FindingKind.NAME_DIFFERS);
        findings.next();
        assertThat(focus.focus().get().finding()).isEqualTo(name);
        findings.next();
        findings.next();
        assertThat(focus.focus().get().finding()).isEqualTo(other);
        assertThat(findings.number().get()).isEqualTo(2);
        findings.previous();
        assertThat(findings.number().get()).isEqualTo(1);
    }

    @Test
    void theWayGoesOnWhereTheReaderLetGo() {
        findings.next();
        focus.clear();
        assertThat(findings.number().get()).isZero();
        findings.next();
        assertThat(findings.number().get()).isEqualTo(2);
    }

    @Test
    void thePreviousOneIsTheLastThatWasPickedWhereTheReaderLetGo() {
        findings.goTo(3);
        focus.clear();
        findings.previous();
        assertThat(findings.number().get()).isEqualTo(3);
    }

    @Test
    void aFindingPickedElsewhereIsWhereTheWayGoesOn() {
        focus.pick(name);
        assertThat(findings.number().get()).isEqualTo(2);
        findings.next();
        assertThat(findings.number().get()).isEqualTo(3);
    }

    @Test
    void nothingIsListedWithoutVersions() {
        reader.closeAll();
        assertThat(findings.rows().get()).isEmpty();
        findings.next();
        assertThat(focus.focus().get()).isNull();
    }

    private static Finding slight(Finding finding) {
        return new Finding(
                finding.kind(), finding.passage(), finding.rule(), finding.severity(), finding.evidence(), List.of(), true);
    }

    private static Finding finding(FindingKind kind, double severity, int start, String a, String b) {
        return new Finding(kind, 0, "rule", severity, List.of(
                new Evidence(0, new Span(start, start + a.length()), a),
                new Evidence(1, new Span(start, start + b.length()), b)));
    }
}
