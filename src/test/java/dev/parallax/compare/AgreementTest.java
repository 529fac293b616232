package dev.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.Agreement.Kind;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.testing.AwkwardText;
import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgreementTest {

    private static final Comparer COMPARER = new Comparer();

    @Property(tries = 60)
    void theOrderOfTheVersionsDoesNotMatter(@ForAll("texts") List<String> texts) {
        Comparison one = compare(texts);
        Comparison other = compare(texts.reversed());
        int last = texts.size() - 1;
        for (int version = 0; version <= last; version++) {
            Agreement here = agreement(one, version);
            Agreement there = agreement(other, last - version);
            for (int token = 0; token < tokens(one, version).size(); token++) {
                assertThat(there.lacking(token).places().stream().map(place -> last - place).sorted().toList())
                        .isEqualTo(here.lacking(token).places());
            }
            assertThat(Agreements.of(other).discord(last - version, new CancelToken()))
                    .isEqualTo(Agreements.of(one).discord(version, new CancelToken()));
        }
    }

    @Property(tries = 60)
    void theHeatOfAWordIsTheShareOfTheOthersThatLackIt(@ForAll("texts") List<String> texts) {
        Comparison comparison = compare(texts);
        Agreement agreement = agreement(comparison, 0);
        for (int token = 0; token < tokens(comparison, 0).size(); token++) {
            Others lacking = agreement.lacking(token);
            assertThat(lacking.has(0)).isFalse();
            assertThat(agreement.heat(token)).isEqualTo((double) lacking.count() / (texts.size() - 1));
            assertThat(agreement.kind(lacking) == Kind.ALL_AGREE).isEqualTo(lacking.isEmpty());
            assertThat(agreement.kind(lacking) == Kind.ONLY_HERE).isEqualTo(lacking.count() == texts.size() - 1);
        }
    }

    @Property(tries = 60)
    void aWordThatAllAgreeOnStandsInAll(@ForAll("texts") List<String> texts) {
        Comparison same = compare(List.of(texts.getFirst(), texts.getFirst(), texts.getFirst()));
        Agreement agreement = agreement(same, 1);
        for (int token = 0; token < tokens(same, 1).size(); token++) {
            assertThat(agreement.kind(agreement.lacking(token))).isEqualTo(Kind.ALL_AGREE);
        }
        assertThat(Agreements.of(same).discord(1, new CancelToken())).isEqualTo(new BitSet());
    }

    @Example
    void itIsToldWhoLacksAWord() {
        Comparison comparison = compare(List.of(
                "The council chose the old gate on Monday.",
                "The council chose the gate on Monday.",
                "The council chose the old gate on Monday.",
                "The council chose the old gate on Tuesday."));
        Agreement agreement = agreement(comparison, 0);
        assertThat(agreement.lacking(word(comparison, 0, "old")).places()).containsExactly(1);
        assertThat(agreement.lacking(word(comparison, 0, "Monday")).places()).containsExactly(3);
        assertThat(agreement.lacking(word(comparison, 0, "council")).places()).isEmpty();
        assertThat(agreement(comparison, 3).lacking(word(comparison, 3, "Tuesday")).places()).containsExactly(0, 1, 2);
    }

    @Example
    void aVersionWithoutThePassageLacksItsWords() {
        String gate = "The council chose the old gate on Monday.";
        String yards = " Nobody had asked the boatyards on the Row about the plan.";
        Comparison comparison = compare(List.of(gate + yards, gate, gate + yards));
        Document document = comparison.documents().get(0);
        Agreement agreement = agreement(comparison, 0);
        assertThat(agreement.lacking(document.sentences().get(1), document.tokens()).places()).containsExactly(1);
        assertThat(agreement.lacking(document.sentences().get(0), document.tokens()).isEmpty()).isTrue();
    }

    @Example
    void aMovedSentenceIsNotLacking() {
        Comparison comparison = compare(List.of(
                "The old storm gate held all night long. Nobody had asked the boatyards on the Row.",
                "Nobody had asked the boatyards on the Row. The old storm gate held all night long."));
        Agreement agreement = agreement(comparison, 0);
        assertThat(IntStream.range(0, tokens(comparison, 0).size()).mapToDouble(agreement::heat).sum()).isZero();
    }

    @Example
    void itIsToldWhereOthersHaveMore() {
        Comparison comparison = compare(List.of(
                "The council chose the gate on Monday.",
                "The council chose the old gate on Monday.",
                "The council chose the old gate on Monday."));
        assertThat(agreement(comparison, 0).moreBefore(word(comparison, 0, "gate")).places()).containsExactly(1, 2);
        assertThat(agreement(comparison, 1).moreBefore(word(comparison, 1, "gate")).places()).isEmpty();
    }

    @Example
    void wordsOfThreeVersionsThatAllDifferAreInDiscord() {
        Comparison comparison = compare(List.of(
                "The council chose the gate on Monday.",
                "The council chose the gate on Tuesday.",
                "The council chose the gate on Friday."));
        assertThat(discord(comparison, 0)).isEqualTo("Monday");
        assertThat(discord(comparison, 2)).isEqualTo("Friday");
    }

    @Example
    void oneAgainstTwoThatAgreeIsNoDiscord() {
        Comparison comparison = compare(List.of(
                "The council chose the gate on Monday.",
                "The council chose the gate on Tuesday.",
                "The council chose the gate on Tuesday."));
        assertThat(discord(comparison, 0)).isEmpty();
    }

    @Example
    void whatCannotBeToldWithoutASearchIsNotKnownYet() {
        Agreements agreements = Agreements.of(compare(List.of("One gate.", "One wall.", "Two walls.")));
        assertThat(agreements.ofKnown(0)).isNotNull();
        assertThat(agreements.ofKnown(1)).isNull();
        assertThat(agreements.isComplete()).isFalse();
        agreements.of(1, new CancelToken());
        agreements.of(2, new CancelToken());
        assertThat(agreements.ofKnown(1)).isNotNull();
        assertThat(agreements.isComplete()).isTrue();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return AwkwardText.twoVersions().flatMap(two -> AwkwardText.text().map(third -> List.of(two.get(0), two.get(1), third)));
    }

    private static String discord(Comparison comparison, int version) {
        Tokens tokens = tokens(comparison, version);
        String text = comparison.documents().get(version).text();
        return Agreements.of(comparison).discord(version, new CancelToken()).stream()
                .mapToObj(token -> tokens.span(token).of(text))
                .collect(Collectors.joining(" "));
    }

    private static int word(Comparison comparison, int version, String word) {
        return tokens(comparison, version)
                .firstStartingAt(comparison.documents().get(version).text().indexOf(word));
    }

    private static Tokens tokens(Comparison comparison, int version) {
        return comparison.documents().get(version).tokens();
    }

    private static Agreement agreement(Comparison comparison, int version) {
        return Agreements.of(comparison).of(version, new CancelToken());
    }

    private static Comparison compare(List<String> texts) {
        Story story = new Story("", texts.stream().map(text -> Version.ofText("a", text)).toList());
        return COMPARER.compareWords(story, CompareOptions.DEFAULT, Progress.NONE, new CancelToken());
    }
}
