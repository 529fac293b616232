package dev.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.claim.Claim.Kind;
import dev.parallax.story.Role;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatementReaderTest {

    private final StatementReader reader = new StatementReader();

    @Test
    void saysWhyASentenceCanBeChecked() {
        assertThat(kinds("Officials said that 40 ships were sunk in March.")).isEqualTo(
                Set.of(Kind.ATTRIBUTION, Kind.FIGURE, Kind.EVENT, Kind.DATE));
    }

    @Test
    void aQuotationIsNoAttributionBesides() {
        assertThat(kinds("“We go home to our town,” says Ann Lee.")).isEqualTo(Set.of(Kind.QUOTATION));
    }

    @Test
    void aClaimKnowsItsSource() {
        assertThat(read("According to the mayor, the harbour is closed.").claims())
                .extracting(claim -> claim.source().name())
                .containsExactly("mayor");
    }

    @Test
    void questionsAndInstructionsAreNoClaims() {
        assertThat(read("Were 40 ships really sunk in the harbour?").claims()).isEmpty();
        assertThat(read("See the 40 ships in our gallery below.").claims()).isEmpty();
    }

    @Test
    void aQuotedQuestionIsAClaimAboutWhoAsked() {
        assertThat(kinds("“Will the bridge hold through the winter?” asks Cole.")).contains(Kind.QUOTATION);
    }

    @Test
    void opinionsInThePresentAreNoClaims() {
        assertThat(read("The plan is a good one for all of us.").claims()).isEmpty();
    }

    @Test
    void moreReasonsAreWorthMore() {
        double date = worth("It is closed since March.");
        double figure = worth("It has 40 ships.");
        double both = worth("It has 40 ships since March.");
        assertThat(List.of(date, figure, both)).isSorted();
        assertThat(both).isLessThan(1);
    }

    @Test
    void onlyTheBodyMakesClaims() {
        Document document = new Segmenter().cut(
                Version.ofText("v", "Harbour To Close For 90 Days\n\nThe harbour of the town is closed for the winter, and the ships stayed out."),
                Language.ENGLISH);
        assertThat(document.sentences().getFirst().role()).isEqualTo(Role.HEADING);
        assertThat(reader.read(document, null).claims()).extracting(Claim::sentence).containsExactly(1);
        assertThat(reader.read(document, null).figures()).extracting(Figure::value).containsExactly(90.0);
    }

    private double worth(String sentence) {
        return read(sentence).claims().getFirst().worth();
    }

    private Set<Kind> kinds(String sentence) {
        return read(sentence).claims().getFirst().kinds();
    }

    private Statements read(String text) {
        return reader.read(new Segmenter().cut(Version.ofText("v", text), Language.ENGLISH), null);
    }
}
