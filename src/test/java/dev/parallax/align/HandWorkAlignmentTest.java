package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Decision;
import dev.parallax.story.Decision.Apart;
import dev.parallax.story.Decision.SetPin;
import dev.parallax.story.Decision.Together;
import dev.parallax.story.HandWork;
import dev.parallax.story.Pin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the reader's work does to an alignment; the notation is explained at {@link LetterStory}. */
class HandWorkAlignmentTest {

    private static final LetterStory THREE = LetterStory.of("AB CD E", "aE bd", "cABFG");

    @Example
    void sentencesLinkedByHandAreOnePassage() {
        LetterStory story = LetterStory.of("ABE", "abF");
        HandWork work = HandWork.NONE.with(new Together(story.spans("1E 2F")));
        assertThat(story.rows()).containsExactly("|A|a|", "|B|b|");
        assertThat(story.rows(work)).containsExactly("|A|a|", "|B|b|", "|E|F|");
    }

    @Example
    void aLinkMadeByHandIsSureAndToldAsSuch() {
        LetterStory story = LetterStory.of("ABE", "abF");
        HandWork work = HandWork.NONE.with(new Together(story.spans("2F 1E")));
        assertThat(story.align(work).links())
                .filteredOn(Link::byHand)
                .containsExactly(new Link(new SentenceRef(0, 2), new SentenceRef(1, 2), 1, false, true));
    }

    @Example
    void linkingTwoSentencesJoinsTheirPassages() {
        LetterStory story = LetterStory.of("ABCD", "abCE", "ABcd");
        HandWork work = HandWork.NONE.with(new Together(story.spans("1A 3B")));
        assertThat(story.rows(work)).containsExactly("|AB|ab|AB|", "|C|C|c|", "|D|d|");
    }

    @Example
    void sentencesOfOneVersionCanBeJoinedToTheSamePassage() {
        LetterStory story = LetterStory.of("ABE", "ab");
        HandWork work = HandWork.NONE.with(new Together(story.spans("1B 1E")));
        assertThat(story.rows(work)).containsExactly("|A|a|", "|BE|b|");
        assertThat(story.align(work).links()).noneMatch(Link::byHand);
    }

    @Example
    void partedSentencesAreNeitherLinkedNorInOnePassage() {
        HandWork work = HandWork.NONE.with(new Apart(THREE.spans("2a"), THREE.spans("1A 3A")));
        assertThat(THREE.rows(work)).containsExactly("|A|A|", "|B|b|B|", "|C|c|", "|D|d|", "|E|E|");
        assertThat(THREE.align(work).links()).noneMatch(link ->
                Set.of("Aa", "aA").contains(THREE.letter(link.a()) + THREE.letter(link.b())));
    }

    @Example
    void aSentencePartedFromTheOneThatARevisionKeptLooksForAnother() {
        LetterStory story = LetterStory.of("ABCD", "ABCDa");
        HandWork work = HandWork.NONE.with(new Apart(story.spans("1A"), story.spans("2A")));
        assertThat(story.rows()).contains("|A|A|");
        assertThat(story.rows(work)).contains("|A|a|");
    }

    @Example
    void theLaterDecisionHolds() {
        LetterStory story = LetterStory.of("AB", "ab");
        Together linked = new Together(story.spans("1A 2a"));
        Apart parted = new Apart(story.spans("1A"), story.spans("2a"));
        assertThat(story.rows(new HandWork(List.of(linked, parted)))).containsExactly("|B|b|");
        assertThat(story.rows(new HandWork(List.of(parted, linked)))).containsExactly("|A|a|", "|B|b|");
    }

    @Example
    void ofAChainOfLinksTheOldestGivesWayToALaterParting() {
        LetterStory story = LetterStory.of("E", "F", "G");
        HandWork work = new HandWork(List.of(
                new Together(story.spans("1E 2F")),
                new Together(story.spans("2F 3G")),
                new Apart(story.spans("1E"), story.spans("3G"))));
        assertThat(story.rows(work)).containsExactly("|F|G|");
    }

    @Example
    void whereOthersOfAPassageAreKeptApartTheLinkedSentenceComesOverAlone() {
        LetterStory story = LetterStory.of("AC", "ac", "BF", "bF");
        HandWork work = new HandWork(List.of(
                new Apart(story.spans("2a"), story.spans("4b")), new Together(story.spans("1A 3B"))));
        assertThat(story.rows(work)).containsExactly("|A|a|B|", "|C|c|", "|F|F|");
    }

    @Example
    void aPinLinksTheSentencesThatItTies() {
        LetterStory story = LetterStory.of("# AE", "# BF");
        assertThat(story.rows(pinned(story, "1E 2B"))).containsExactly("|#|#|", "|E|B|");
    }

    @Example
    void aPinBetweenAHeadingAndTextLinksNothing() {
        LetterStory story = LetterStory.of("# AE", "# BF");
        assertThat(story.rows(pinned(story, "1# 2B"))).containsExactly("|#|#|");
    }

    @Example
    void whatIsLeftOutOfTheComparisonStaysOut() {
        LetterStory story = LetterStory.of("A E", "a !");
        HandWork work = HandWork.NONE.with(new Together(story.spans("1E 2!")));
        assertThat(story.rows(work)).containsExactly("|A|a|");
    }

    @Example
    void likelyPartnersBesideAPinRise() {
        LetterStory story = LetterStory.of("GABCDEF", "bdfceGa");
        assertThat(score(story, pinned(story, "1G 2G"), "A", "a")).isGreaterThan(score(story, HandWork.NONE, "A", "a"));
    }

    /** Whatever the reader decides, what is together by hand is in one passage, and what is apart is not. */
    @Property(tries = 150)
    void theAlignmentKeepsToAnyWork(@ForAll("works") List<Decision> decisions) {
        HandWork work = new HandWork(decisions);
        HandLinks hand = new HandLinks(THREE.documents(), work);
        Map<SentenceRef, Integer> passages = THREE.align(work).passageOf();
        for (List<SentenceRef> group : hand.groups()) {
            boolean ofOne = group.stream().map(SentenceRef::version).distinct().count() == 1;
            assertThat(group.stream().map(member -> passages.getOrDefault(member, -1)).distinct()).hasSize(1);
            assertThat(ofOne || passages.containsKey(group.getFirst())).isTrue();
        }
        passages.forEach((sentence, passage) -> assertThat(hand.strangersOf(sentence))
                .allSatisfy(stranger -> assertThat(passages.get(stranger)).isNotEqualTo(passage)));
        Decision last = decisions.getLast();
        if (last instanceof Together together) {
            assertThat(together.spans().stream()
                            .flatMap(span -> SentenceRef.in(THREE.documents(), span).stream())
                            .map(member -> passages.getOrDefault(member, -1))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Property(tries = 60)
    void theOrderOfTheVersionsDoesNotMatter(
            @ForAll("works") List<Decision> decisions, @ForAll("orders") List<Integer> order) {
        LetterStory shuffled = LetterStory.of(order.stream().map(THREE.letters()::get).toArray(String[]::new));
        HandWork work = new HandWork(decisions);
        HandWork renumbered = work.renumbered(order::indexOf);
        assertThat(sets(shuffled, shuffled.align(renumbered), order)).isEqualTo(sets(THREE, THREE.align(work), List.of(0, 1, 2)));
    }

    /** Passages as sets of sentences, with their confidence, versions by their places in the story as it was first. */
    private static Map<Set<String>, Long> sets(LetterStory story, Alignment alignment, List<Integer> order) {
        Map<Set<String>, Long> sets = new HashMap<>();
        for (Passage passage : alignment.passages()) {
            Set<String> members = passage.members().stream()
                    .map(member -> order.get(member.version()) + story.letter(member))
                    .collect(Collectors.toSet());
            sets.put(members, Math.round(passage.confidence() * 1e9));
        }
        return sets;
    }

    @Provide
    Arbitrary<List<Decision>> works() {
        Arbitrary<String> sentence = Arbitraries.integers().between(0, 2).flatMap(version ->
                Arbitraries.of(THREE.letters().get(version).replace(" ", "").chars().mapToObj(c -> (char) c).toList())
                        .map(letter -> (version + 1) + "" + letter));
        Arbitrary<Decision> together = sentence.list().ofMinSize(2).ofMaxSize(3).uniqueElements()
                .map(list -> new Together(THREE.spans(String.join(" ", list))));
        Arbitrary<Decision> apart = sentence.list().ofMinSize(2).ofMaxSize(3).uniqueElements()
                .map(list -> new Apart(THREE.spans(list.getFirst()), THREE.spans(String.join(" ", list.subList(1, list.size())))));
        Arbitrary<Decision> pin = sentence.list().ofSize(2).uniqueElements(name -> name.charAt(0))
                .map(list -> new SetPin(new Pin(THREE.spans(String.join(" ", list)))));
        return Arbitraries.oneOf(together, apart, pin).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2);
    }

    private static HandWork pinned(LetterStory story, String... pins) {
        HandWork work = HandWork.NONE;
        for (String pin : pins) {
            work = work.with(new SetPin(new Pin(story.spans(pin))));
        }
        return work;
    }

    private static double score(LetterStory story, HandWork work, String a, String b) {
        return story.align(work).links().stream()
                .filter(link -> story.letter(link.a()).equals(a) && story.letter(link.b()).equals(b))
                .mapToDouble(Link::score)
                .findFirst()
                .orElse(0);
    }
}
