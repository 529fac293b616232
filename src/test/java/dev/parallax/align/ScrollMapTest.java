package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.story.Decision;
import dev.parallax.story.HandWork;
import dev.parallax.story.Pin;
import dev.parallax.story.Span;
import dev.parallax.story.StorySpan;
import dev.parallax.text.Document;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of scrolling by meaning; the notation is explained at {@link LetterStory}. */
class ScrollMapTest {

    @Property(tries = 100)
    void theMapNeverRunsBackwards(@ForAll("stories") List<String> versions) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        ScrollMap map = ScrollMap.of(story.documents(), story.align(), HandWork.NONE);
        double last = 0;
        for (double place = 0; place <= length(story, 0); place += 0.5) {
            double mapped = map.map(0, place, 1);
            assertThat(mapped).isGreaterThanOrEqualTo(last);
            last = mapped;
        }
    }

    @Property(tries = 100)
    void everyPlaceIsMappedIntoTheOtherText(@ForAll("stories") List<String> versions, @ForAll double place) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        assertThat(ScrollMap.of(story.documents(), story.align(), HandWork.NONE).map(0, place, 1)).isBetween(0.0, length(story, 1));
    }

    @Property(tries = 100)
    void beginsMeetBeginsAndEndsMeetEnds(@ForAll("stories") List<String> versions) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        ScrollMap map = ScrollMap.of(story.documents(), story.align(), HandWork.NONE);
        assertThat(map.map(0, 0, 1)).isZero();
        assertThat(map.map(0, length(story, 0), 1)).isEqualTo(length(story, 1));
    }

    @Property(tries = 100)
    void everyPlaceOfAVersionIsItselfInIt(@ForAll("stories") List<String> versions, @ForAll("shares") double share) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        double place = share * length(story, 0);
        assertThat(ScrollMap.of(story.documents(), story.align(), HandWork.NONE).map(0, place, 0)).isCloseTo(place, within(1e-6));
    }

    @Example
    void theMapIsExactAtTheBordersOfPassages() {
        LetterStory story = LetterStory.of("AB CD EFG", "Gab d ef");
        ScrollMap map = ScrollMap.of(story.documents(), story.align(), HandWork.NONE);
        assertThat(List.of(1, 3, 4, 5)).allSatisfy(sentence -> {
            Span from = span(story, 0, sentence);
            Span to = span(story, 1, List.of(1, 2, 9, 3, 4, 5).get(sentence));
            assertThat(map.map(0, from.start(), 1)).isEqualTo(to.start());
            assertThat(map.map(0, from.end(), 1)).isEqualTo(to.end());
        });
    }

    @Example
    void insideAPassageTheMapIsProportional() {
        LetterStory story = LetterStory.of("AB DE", "FAb de");
        Span from = span(story, 0, 2);
        Span to = span(story, 1, 3);
        assertThat(ScrollMap.of(story.documents(), story.align(), HandWork.NONE).map(0, from.start() + from.length() / 2.0, 1))
                .isCloseTo(to.start() + to.length() / 2.0, within(1e-6));
    }

    @Example
    void aPassageThatMovedIsPassedOver() {
        LetterStory story = LetterStory.of("AB CD EFG", "G AB CD EF");
        Span moved = span(story, 0, 6);
        Span last = span(story, 1, 6);
        assertThat(ScrollMap.of(story.documents(), story.align(), HandWork.NONE).map(0, moved.start(), 1)).isGreaterThanOrEqualTo(last.end());
    }

    @Example
    void textsWithNothingInCommonGoInStepFromBeginToEnd() {
        LetterStory story = LetterStory.of("ABC", "EFG");
        assertThat(ScrollMap.of(story.documents(), story.align(), HandWork.NONE).map(0, length(story, 0) / 2, 1))
                .isCloseTo(length(story, 1) / 2, within(1e-6));
    }

    @Example
    void theMapIsExactAtPins() {
        LetterStory story = LetterStory.of("AB CD EFG", "ab EF cd");
        ScrollMap map = pinned(story, "1C 2E");
        assertThat(map.map(0, span(story, 0, 2).start(), 1)).isEqualTo(span(story, 1, 2).start());
        assertThat(map.map(1, span(story, 1, 2).start(), 0)).isEqualTo(span(story, 0, 2).start());
    }

    @Example
    void aPinHoldsAtTheVeryBeginning() {
        LetterStory story = LetterStory.of("AB", "EAB");
        assertThat(pinned(story, "1B 2E").map(1, 0, 0)).isEqualTo(span(story, 0, 1).start());
    }

    @Example
    void passagesThatAPinContradictsArePassedOverAndOthersStayExact() {
        LetterStory story = LetterStory.of("AB CD EFG", "AB CD EFG");
        ScrollMap map = pinned(story, "1F 2D");
        assertThat(map.map(0, span(story, 0, 1).start(), 1)).isEqualTo(span(story, 1, 1).start());
        assertThat(map.map(0, span(story, 0, 6).start(), 1)).isEqualTo(span(story, 1, 6).start());
        assertThat(map.map(0, span(story, 0, 4).start(), 1)).isLessThan(span(story, 1, 3).start());
    }

    @Property(tries = 200)
    void withAnyPinTheMapIsExactThereAndNeverRunsBackwards(
            @ForAll("stories") List<String> versions, @ForAll("shares") double one, @ForAll("shares") double other) {
        LetterStory story = LetterStory.of(versions.toArray(String[]::new));
        int from = (int) (one * length(story, 0));
        int to = (int) (other * length(story, 1));
        Pin pin = new Pin(List.of(new StorySpan(0, Span.emptyAt(from)), new StorySpan(1, Span.emptyAt(to))));
        HandWork work = HandWork.NONE.with(new Decision.SetPin(pin));
        ScrollMap map = ScrollMap.of(story.documents(), story.align(work), work);
        assertThat(map.map(0, from, 1)).isEqualTo(to);
        double last = 0;
        for (double place = 0; place <= length(story, 0); place += 0.5) {
            double mapped = map.map(0, place, 1);
            assertThat(mapped).isBetween(last, length(story, 1));
            last = mapped;
        }
    }

    private static ScrollMap pinned(LetterStory story, String places) {
        HandWork work = HandWork.NONE.with(new Decision.SetPin(new Pin(story.spans(places))));
        return ScrollMap.of(story.documents(), story.align(work), work);
    }

    @Provide
    Arbitrary<List<String>> stories() {
        Arbitrary<String> version = Arbitraries.shuffle(List.of("A", "B", "C", "D", "E", "F", "G", "a", "d", "g"))
                .flatMap(letters -> Arbitraries.integers().between(1, 6).flatMap(size -> Arbitraries.of(" ", "")
                        .map(border -> letters.stream().limit(size).collect(Collectors.joining(border)))));
        return version.list().ofSize(2);
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 1);
    }

    private static double length(LetterStory story, int version) {
        return story.documents().get(version).text().length();
    }

    private static Span span(LetterStory story, int version, int sentence) {
        Document document = story.documents().get(version);
        return document.sentences().get(sentence).span();
    }
}
