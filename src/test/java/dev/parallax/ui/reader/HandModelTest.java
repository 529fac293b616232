package dev.parallax.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparer;
import dev.parallax.compare.Comparison;
import dev.parallax.ledger.Finding;
import dev.parallax.story.Decision;
import dev.parallax.story.HandWork;
import dev.parallax.story.Notice;
import dev.parallax.story.Pin;
import dev.parallax.story.Span;
import dev.parallax.story.StorySpan;
import dev.parallax.story.Version;
import dev.parallax.ui.SameThreadJobs;
import dev.parallax.ui.command.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandModelTest {

    private static final String BOATS = "Boats left the harbour at dawn.";
    private static final String RAIN = "It rained all day in the city.";
    private static final String SHIPS = "Vessels sailed before breakfast.";
    private static final String MAYOR = "The mayor promised to publish every letter.";
    private static final String FOOTER = "Subscribe to our newsletter";

    private final SameThreadJobs jobs = new SameThreadJobs();
    private final List<Notice> notices = new ArrayList<>();
    private final ReaderModel reader = new ReaderModel(
            new ActivityModel(jobs), new Comparer()::compareWords, compared -> (from, place, to) -> place, notices::add);
    private final FocusModel focus = new FocusModel(reader);
    private final HandModel hand = new HandModel(reader, focus, notices::add);

    @BeforeEach
    void open() {
        open(BOATS + " " + RAIN, SHIPS + " " + RAIN, RAIN + " " + MAYOR);
    }

    @Test
    void anotherSentenceIsLinkedWithThePickedOne() {
        pick(0, BOATS);
        hand.link(1, at(1, SHIPS));
        assertThat(passage(0, BOATS)).isEqualTo(passage(1, SHIPS)).isNotNull();
        assertThat(links()).filteredOn(Link::byHand).hasSize(1);
        assertThat(focus.focus().get().sentence()).isEqualTo(new SentenceRef(0, 0));
        assertThat(focus.focus().get().landing().spans()).containsOnlyKeys(0, 1);
    }

    @Test
    void aFindingStaysPickedWhileItIsFoundAgain() {
        open("The new gate costs 90 crowns today.", "The new gate costs 80 crowns today.", BOATS + " " + RAIN, SHIPS);
        Finding finding = comparison().findings().getFirst();
        focus.pick(finding);
        reader.decide(new Decision.Together(List.of(
                new StorySpan(2, new Span(0, BOATS.length())), new StorySpan(3, new Span(0, SHIPS.length())))));
        assertThat(focus.focus().get().finding().evidence()).isEqualTo(finding.evidence());
        hand.takeOut(1);
        assertThat(focus.focus().get().finding()).isNull();
        assertThat(focus.focus().get().sentence()).isEqualTo(new SentenceRef(0, 0));
    }

    @Test
    void theFirstSentenceOfALinkIsPicked() {
        hand.link(1, at(1, SHIPS));
        assertThat(reader.handWork().get()).isEqualTo(HandWork.NONE);
        assertThat(focus.focus().get().sentence()).isEqualTo(new SentenceRef(1, 0));
    }

    @Test
    void whatIsShownStaysUntilItIsKnownWhatBelongsTogether() {
        pick(0, BOATS);
        Focus before = focus.focus().get();
        jobs.hold();
        hand.link(1, at(1, SHIPS));
        assertThat(reader.state().get()).isEqualTo(ReaderModel.State.LOADING);
        assertThat(focus.focus().get()).isSameAs(before);
        jobs.runAll();
        assertThat(focus.focus().get().passage()).isNotNull();
    }

    @Test
    void aSentenceIsTakenOutOfItsPassage() {
        hand.takeOut(1, at(1, RAIN));
        assertThat(passage(1, RAIN)).isNull();
        assertThat(passage(0, RAIN)).isEqualTo(passage(2, RAIN)).isNotNull();
        assertThat(focus.focus().get().sentence()).isEqualTo(new SentenceRef(1, 1));
        assertThat(focus.focus().get().passage()).isNull();
    }

    @Test
    void aVersionIsTakenOutOfThePickedPassage() {
        pick(0, RAIN);
        hand.takeOut(2);
        assertThat(passage(2, RAIN)).isNull();
        assertThat(focus.focus().get().landing().spans()).containsOnlyKeys(0, 1);
    }

    @Test
    void aSentenceWithoutAPassageCannotBeTakenOut() {
        hand.takeOut(0, at(0, BOATS));
        assertThat(notices).containsExactly(Notice.of("hand.noPassage"));
        assertThat(reader.handWork().get()).isEqualTo(HandWork.NONE);
    }

    @Test
    void aPinTiesAPlaceToThePickedPassageInEveryVersionThatHasIt() {
        pick(0, RAIN);
        hand.pin(2, at(2, MAYOR));
        assertThat(pins()).containsExactly(Map.of(0, at(0, RAIN), 1, at(1, RAIN), 2, at(2, MAYOR)));
    }

    @Test
    void aPickedPassageIsPinnedAsItStands() {
        hand.pin(0, at(0, RAIN));
        assertThat(pins()).containsExactly(Map.of(0, at(0, RAIN), 1, at(1, RAIN), 2, at(2, RAIN)));
        hand.takeOutPin(1, at(1, RAIN) + 3);
        assertThat(pins()).isEmpty();
    }

    @Test
    void aPinNeedsTwoVersions() {
        hand.pin(0, at(0, BOATS));
        hand.takeOutPin(0, at(0, BOATS));
        assertThat(notices).containsExactly(Notice.of("hand.pinAlone"), Notice.of("hand.noPin"));
    }

    @Test
    void aPinThatTakesThePlaceOfAnotherIsTold() {
        pick(0, BOATS);
        hand.pin(2, at(2, MAYOR));
        focus.clear();
        hand.pin(0, at(0, RAIN));
        assertThat(notices).containsExactly(Notice.of("hand.pinReplaced"));
        reader.undo();
        assertThat(pins()).containsExactly(Map.of(0, at(0, BOATS), 2, at(2, MAYOR)));
    }

    @Test
    void whatIsLeftOutCannotBeLinked() {
        open(BOATS + "\n\n" + FOOTER, SHIPS);
        pick(1, SHIPS);
        hand.link(0, at(0, FOOTER));
        assertThat(notices).containsExactly(Notice.of("hand.leftOut"));
    }

    @Test
    void onlyWhatWouldChangeSomethingIsOffered() {
        assertThat(hand.possible(0, at(0, BOATS))).isEmpty();
        assertThat(hand.possible(0, at(0, RAIN))).containsExactlyInAnyOrder(Command.TAKE_OUT, Command.PIN);
        pick(0, BOATS);
        assertThat(hand.possible(0, at(0, BOATS))).isEmpty();
        hand.pin(1, at(1, SHIPS));
        assertThat(hand.possible(1, at(1, SHIPS))).containsExactlyInAnyOrder(
                Command.LINK, Command.TAKE_OUT, Command.PIN, Command.TAKE_OUT_PIN, Command.UNDO);
    }

    @Test
    void changesAreUndoneOneByOne() {
        pick(0, BOATS);
        hand.link(1, at(1, SHIPS));
        hand.takeOut(2, at(2, RAIN));
        reader.undo();
        assertThat(passage(2, RAIN)).isNotNull();
        assertThat(passage(0, BOATS)).isNotNull();
        reader.undo();
        assertThat(passage(0, BOATS)).isNull();
        reader.undo();
        assertThat(reader.handWork().get()).isEqualTo(HandWork.NONE);
    }

    @Test
    void workOutlivesComparingAgainAnotherBaseAndPanesThatComeAndGo() {
        open(MAYOR, BOATS, SHIPS);
        pick(1, BOATS);
        hand.link(2, at(2, SHIPS));
        reader.compare();
        reader.makeBase(reader.panes().get(2));
        reader.move(reader.panes().get(2), 0);
        reader.close(reader.paneOf(0));
        reader.add(List.of(Version.ofText("New", MAYOR)));
        assertThat(passage(0, BOATS)).isEqualTo(passage(1, SHIPS)).isNotNull();
        assertThat(links()).filteredOn(Link::byHand).hasSize(1);
    }

    @Test
    void anotherStoryIsWorkedOnAfresh() {
        pick(0, BOATS);
        hand.link(1, at(1, SHIPS));
        open(BOATS, SHIPS);
        assertThat(reader.handWork().get()).isEqualTo(HandWork.NONE);
        reader.closeAll();
        hand.link(0, 0);
        reader.undo();
        assertThat(reader.state().get()).isEqualTo(ReaderModel.State.EMPTY);
    }

    private void open(String... texts) {
        List<Version> versions = new ArrayList<>();
        for (String text : texts) {
            versions.add(Version.ofText("V" + (versions.size() + 1), text));
        }
        reader.open(versions);
    }

    private void pick(int version, String sentence) {
        focus.pickPlace(version, at(version, sentence));
    }

    private int at(int version, String sentence) {
        return comparison().documents().get(version).text().indexOf(sentence);
    }

    private Integer passage(int version, String sentence) {
        int place = comparison().documents().get(version).sentenceAt(at(version, sentence));
        return comparison().alignment().passageOf().get(new SentenceRef(version, place));
    }

    private List<Link> links() {
        return comparison().alignment().links();
    }

    private List<Map<Integer, Integer>> pins() {
        List<Pin> pins = comparison().story().handWork().pins();
        return pins.stream()
                .map(pin -> pin.places().stream()
                        .collect(Collectors.toMap(place -> place.version(), place -> place.span().start())))
                .toList();
    }

    private Comparison comparison() {
        return reader.comparison().get();
    }
}
