package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
import dev.parallax.diff.Ignored;
import dev.parallax.diff.WordDiff;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.testing.AwkwardText;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComparerTest {

    private static final Comparer COMPARER = new Comparer();

    @Property(tries = 100)
    void everyScriptCoversBaseAndVersion(@ForAll("texts") List<String> texts) {
        Comparison comparison = compare(texts, 0);
        for (int version = 0; version < texts.size(); version++) {
            assertThat(joined(comparison.scripts().get(version), texts.get(0), true)).isEqualTo(texts.get(0));
            assertThat(joined(comparison.scripts().get(version), texts.get(version), false)).isEqualTo(texts.get(version));
        }
    }

    @Property(tries = 100)
    void noVersionIsFurtherAwayThanWholly(@ForAll("texts") List<String> texts) {
        Comparison comparison = compare(texts, 0);
        for (int version = 0; version < texts.size(); version++) {
            assertThat(comparison.distance(version)).isBetween(0.0, 1.0);
        }
    }

    @Property(tries = 100)
    void everyTextIsAsFarFromItselfAsNothing(@ForAll(supplier = AwkwardText.class) String text) {
        assertThat(compare(List.of(text, text), 0).distance(1)).isZero();
    }

    @Property(tries = 100)
    void whatIsIgnoredChangesNothingButTheScripts(
            @ForAll("texts") List<String> texts, @ForAll Set<Ignored> ignored) {
        assertThatOnlyScriptsDiffer(texts, ignored);
    }

    @Property(tries = 100)
    void everyScriptCoversBaseAndVersionWhateverIsIgnored(
            @ForAll("texts") List<String> texts, @ForAll Set<Ignored> ignored) {
        Comparison comparison = compare(texts, new CompareOptions(0, ignored));
        for (int version = 0; version < texts.size(); version++) {
            assertThat(joined(comparison.scripts().get(version), texts.get(0), true)).isEqualTo(texts.get(0));
            assertThat(joined(comparison.scripts().get(version), texts.get(version), false)).isEqualTo(texts.get(version));
            assertThat(comparison.distance(version)).isBetween(0.0, 1.0);
        }
    }

    @Example
    void sentencesInAnotherSpellingAreLinkedAsStrictlyAsEver() {
        String frame = "The board met at noon. %s The old gate held all night. Nobody had asked the boatyards.";
        assertThatOnlyScriptsDiffer(
                List.of(frame.formatted("Grey harbours honoured coloured ploughs Wednesday."),
                        frame.formatted("Gray harbors honored colored plows Wednesday.")),
                EnumSet.allOf(Ignored.class));
    }

    @Example
    void whatIsIgnoredIsNoDistance() {
        List<String> texts = List.of("The grey gate held, they say.", "the gray GATE held they say");
        assertThat(compare(texts, 0).distance(1)).isPositive();
        Comparison comparison = compare(texts, new CompareOptions(0, EnumSet.allOf(Ignored.class)));
        assertThat(comparison.distance(1)).isZero();
        assertThat(Differences.of(comparison, 1)).isEmpty();
    }

    @Example
    void theWordsOfAMovedPassageAreComparedByTheSameWishes() {
        List<String> texts = List.of(
                "The old storm gate held all night long. Nobody had asked the boatyards on the Row.",
                "Nobody had asked the boatyards on the Row. THE OLD STORM GATE HELD ALL NIGHT LONG.");
        Comparison comparison = compare(texts, new CompareOptions(0, Set.of(Ignored.CASE, Ignored.WHITE_SPACE)));
        assertThat(comparison.scripts().get(1).edits())
                .filteredOn(edit -> edit.move() > 0)
                .hasSize(2)
                .allSatisfy(edit -> assertThat(edit.inner()).isNotEmpty().allMatch(Edit::same));
    }

    @Example
    void theOptionsKeepWhatIsIgnoredInItsOrder() {
        assertThat(new CompareOptions(0, new LinkedHashSet<>(List.of(Ignored.SPELLING, Ignored.CASE))).ignored())
                .containsExactly(Ignored.CASE, Ignored.SPELLING);
    }

    @Example
    void theScriptOfTheBaseHasNoChanges() {
        List<String> texts = List.of("The gate held.", "The gate broke.");
        assertThat(compare(texts, 1).scripts().get(1)).isEqualTo(WordDiff.identity(texts.get(1)));
    }

    @Example
    void theReaderHearsEveryStageInOrder() {
        List<String> stages = new ArrayList<>();
        List<Double> fractions = new ArrayList<>();
        COMPARER.compare(story(List.of("The gate held.", "It broke.")), CompareOptions.DEFAULT, (stage, fraction) -> {
            stages.add(stage);
            fractions.add(fraction);
        }, new CancelToken());
        assertThat(stages.stream().distinct())
                .containsExactly(
                        "stage.cut", "stage.align", "stage.vectors", "stage.diff", "stage.claims", "stage.substitutions",
                        "stage.findings", "stage.tables", "stage.collations");
        assertThat(fractions).isSorted().allMatch(fraction -> fraction >= 0 && fraction < 1);
    }

    @Example
    void aCancelledComparisonStops() {
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        assertThatThrownBy(() -> COMPARER.compare(story(List.of("a", "b")), CompareOptions.DEFAULT, Progress.NONE, cancel))
                .isInstanceOf(CancellationException.class);
    }

    @Example
    void aComparisonCancelledAtAnyStageStops() {
        for (String last : List.of("stage.cut", "stage.align", "stage.diff")) {
            CancelToken cancel = new CancelToken();
            Progress impatient = (stage, fraction) -> {
                if (stage.equals(last)) {
                    cancel.cancel();
                }
            };
            assertThatThrownBy(() -> COMPARER.compare(
                            story(List.of("The gate held.", "The gate broke.")), CompareOptions.DEFAULT, impatient, cancel))
                    .as(last)
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Example
    void textsWithoutAWordAreCompared() {
        Comparison comparison = compare(List.of("", " \n", "***", "👍", "\u0000"), 0);
        assertThat(comparison.alignment().passages()).isEmpty();
        assertThat(comparison.findings()).isEmpty();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return AwkwardText.twoVersions().flatMap(two -> AwkwardText.text().map(third -> List.of(two.get(0), two.get(1), third)));
    }

    private static void assertThatOnlyScriptsDiffer(List<String> texts, Set<Ignored> ignored) {
        Comparison all = compare(texts, 0);
        Comparison fewer = compare(texts, new CompareOptions(0, ignored));
        assertThat(fewer.alignment()).isEqualTo(all.alignment());
        assertThat(fewer.moved()).isEqualTo(all.moved());
        assertThat(fewer.statements()).isEqualTo(all.statements());
        assertThat(fewer.ledger()).isEqualTo(all.ledger());
    }

    private static Comparison compare(List<String> texts, int base) {
        return compare(texts, new CompareOptions(base));
    }

    private static Comparison compare(List<String> texts, CompareOptions options) {
        return COMPARER.compareWords(story(texts), options, Progress.NONE, new CancelToken());
    }

    private static Story story(List<String> texts) {
        return new Story("", texts.stream().map(text -> Version.ofText("a", text)).toList());
    }

    private static String joined(EditScript script, String text, boolean source) {
        StringBuilder joined = new StringBuilder();
        for (Edit edit : script.edits()) {
            joined.append((source ? edit.from() : edit.to()).of(text));
        }
        return joined.toString();
    }
}
