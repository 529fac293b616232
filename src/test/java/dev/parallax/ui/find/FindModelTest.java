package dev.parallax.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.Comparison;
import dev.parallax.ui.ComparedTexts;
import dev.parallax.ui.SameThreadJobs;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ReaderModel;
import org.junit.jupiter.api.Test;

class FindModelTest {

    private static final String FIRST = "The old gate was shut at noon. The harbour master went home for lunch.\n\n"
            + "Nobody asked who had the key. The gate stayed shut until the evening came.";
    private static final String SECOND = "Nobody asked who had the key. The gate stayed shut until the evening came.\n\n"
            + "The old gate was shut at noon. The harbour master went home for lunch.";

    private final Comparison comparison = ComparedTexts.of(FIRST, SECOND);
    private final ReaderModel reader = ComparedTexts.reader(comparison);
    private final SameThreadJobs jobs = new SameThreadJobs();
    private final FindModel find = new FindModel(reader, reader.panes(), jobs);

    @Test
    void whatIsFoundIsCountedInEachVersion() {
        look("gate");
        assertThat(find.found().get().in(0)).hasSize(2);
        assertThat(find.found().get().in(1)).hasSize(2);
        look("lunch.");
        assertThat(find.found().get().matches()).hasSize(2);
        look("ferry");
        assertThat(find.found().get().matches()).isEmpty();
    }

    @Test
    void counterpartsFollowEachOtherWhereverTheyStand() {
        look("gate");
        assertThat(find.found().get().matches().stream().map(this::told))
                .containsExactly("0 old gate", "1 old gate", "0 The gate", "1 The gate");
    }

    @Test
    void panesAreReadFromLeftToRight() {
        reader.move(reader.panes().getLast(), 0);
        look("gate");
        assertThat(find.found().get().matches().stream().map(this::told))
                .containsExactly("1 old gate", "0 old gate", "1 The gate", "0 The gate");
    }

    @Test
    void theWalkGoesRoundAndSaysSo() {
        look("gate");
        find.next();
        assertThat(find.number().get()).isEqualTo(1);
        find.previous();
        assertThat(find.number().get()).isEqualTo(4);
        assertThat(find.visit().get().turn()).isEqualTo(FindModel.Turn.OVER_BEGINNING);
        find.next();
        assertThat(find.number().get()).isEqualTo(1);
        assertThat(find.visit().get().turn()).isEqualTo(FindModel.Turn.OVER_END);
        find.next();
        assertThat(find.visit().get().turn()).isEqualTo(FindModel.Turn.STRAIGHT);
    }

    @Test
    void theWalkBeginsWhereTheReaderIs() {
        look("gate");
        find.begin(0, FIRST.indexOf("Nobody"));
        find.next();
        assertThat(told(find.visit().get().match())).isEqualTo("0 The gate");
    }

    @Test
    void behindTheLastMatchTheWalkGoesRoundAndBackToTheLast() {
        look("noon");
        find.begin(0, FIRST.length());
        find.next();
        assertThat(find.number().get()).isEqualTo(1);
        assertThat(find.visit().get().turn()).isEqualTo(FindModel.Turn.OVER_END);
        look("key");
        find.begin(0, FIRST.length());
        find.previous();
        assertThat(find.number().get()).isEqualTo(2);
        assertThat(find.visit().get().turn()).isEqualTo(FindModel.Turn.STRAIGHT);
    }

    @Test
    void aReaderOfAVersionWithoutTheWordGoesOnBesideItInOthers() {
        String long1 = FIRST + "\n\nA ferry came at night. It left at dawn.\n\nNo ferry came again.";
        String long2 = FIRST + "\n\nA boat came at night. It left at dawn.\n\nNo boat came again.";
        ReaderModel two = ComparedTexts.reader(ComparedTexts.of(long1, long2));
        FindModel finding = new FindModel(two, two.panes(), jobs);
        finding.open().set(true);
        finding.words().set("ferry");
        finding.begin(1, long2.indexOf("It left"));
        finding.next();
        assertThat(finding.number().get()).isEqualTo(2);
    }

    @Test
    void theReaderCanStayInOneVersion() {
        look("gate");
        find.nextIn(1);
        assertThat(find.number().get()).isEqualTo(2);
        find.nextIn(1);
        assertThat(find.number().get()).isEqualTo(4);
        find.nextIn(1);
        assertThat(find.number().get()).isEqualTo(2);
    }

    @Test
    void theReaderStaysAtTheSameMatchWhileItIsOne() {
        look("gate");
        find.next();
        find.next();
        find.next();
        find.wholeWord().set(true);
        assertThat(find.number().get()).isEqualTo(3);
        look("key");
        assertThat(find.number().get()).isZero();
        assertThat(find.visit().get()).isNull();
    }

    @Test
    void aStepThatIsAskedForTooEarlyIsTakenWhenSomethingIsFound() {
        jobs.hold();
        look("gate");
        find.next();
        assertThat(find.number().get()).isZero();
        jobs.runAll();
        assertThat(find.number().get()).isEqualTo(1);
    }

    @Test
    void newerWordsTakeThePlaceOfOlderOnes() {
        jobs.hold();
        look("gate");
        look("key");
        jobs.runAll();
        assertThat(find.found().get().matches()).hasSize(2);
        assertThat(find.searching().get()).isFalse();
    }

    @Test
    void nothingIsFoundInWhatWasClosed() {
        look("gate");
        find.next();
        reader.closeAll();
        assertThat(find.found().get()).isEqualTo(Found.NOTHING);
        assertThat(find.visit().get()).isNull();
    }

    @Test
    void aClosedSearchFindsNothing() {
        look("gate");
        find.open().set(false);
        assertThat(find.found().get()).isEqualTo(Found.NOTHING);
    }

    @Test
    void whatIsLeftOutIsCountedApartUntilItIsShown() {
        String text = FIRST + "\n\nPhoto: The gate at night. Photograph: Mara Lind/Harbour Press";
        Comparison withCaptionCompared = ComparedTexts.of(text, SECOND);
        assertThat(withCaptionCompared.documents().getFirst().sentences().getLast().role().isLeftOut()).isTrue();
        ReaderModel withCaption = ComparedTexts.reader(withCaptionCompared);
        FindModel finding = new FindModel(withCaption, withCaption.panes(), jobs);
        finding.open().set(true);
        finding.words().set("gate");
        assertThat(finding.found().get().matches()).hasSize(4);
        assertThat(finding.found().get().hidden()).hasSize(1);
        finding.showHidden();
        assertThat(withCaption.panes().stream().map(pane -> pane.leftOutShown().get())).containsExactly(true, false);
        assertThat(finding.found().get().matches()).hasSize(5);
        assertThat(finding.found().get().hidden()).isEmpty();
    }

    private void look(String words) {
        find.open().set(true);
        find.words().set(words);
    }

    /** The version and the match with the word before it. */
    private String told(Match match) {
        PaneModel pane = reader.paneOf(match.version());
        String before = pane.text().substring(0, match.span().start()).strip();
        return match.version() + " " + before.substring(before.lastIndexOf(' ') + 1).replaceAll(".*\n", "") + " "
                + match.span().of(pane.text());
    }
}
