package dev.parallax.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.compare.Tie;
import dev.parallax.report.Gravity;
import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.reader.PaneView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ui")
class OverviewTest {

    private static final String REWORDED = "The old lighthouse keeper of Gull Point lit the lamp every evening at six.";
    private static final String REWORDED_AGAIN = "The old lighthouse keeper of Gull Point lit the great lamp each night at six.";
    private static final String MOVED = "Eleven fishing boats from the southern harbour never came back that winter.";
    private static final String FIGURE = "The council paid 400 crowns for the new stairs in the tower.";

    /** A character reaches so far above the line that it stands in, in pixels, and a little more. */
    private static final double ABOVE_THE_LINE = 2;

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1300, 800);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aClickOnTheMapBringsThePassageIntoSightInAllPanes() throws Exception {
        read();
        clickMap(60, 1);
        assertInSight(0, sentence(55));
        assertInSight(1, sentence(55));
    }

    @Test
    void aDragOverTheMapScrollsThePanes() throws Exception {
        read();
        MapView map = map();
        drag(map, new Point2D(x(map, 2.5), y(map, 0)), new Point2D(x(map, 70.5), y(map, 0)));
        assertInSight(0, sentence(65));
        assertInSight(1, sentence(65));
    }

    @Test
    void theBoxOnTheMapFollowsTheText() throws Exception {
        read();
        double before = box(0).getMinX();
        scroll(0, 700);
        assertThat(box(0).getMinX()).isGreaterThan(before + 10);
        PaneView pane = window.panes().getFirst();
        double top = Toolkit.call(() -> pane.sight().from());
        double column = Toolkit.call(() -> map().x(window.context().reader().map().rows().getFirst().columnAt(top)));
        assertThat(box(0).getMinX()).isEqualTo(column, within(1.0));
    }

    @Test
    void arrowKeysOnTheMapGoFromPassageToPassageAndEnterBringsLevel() throws Exception {
        read();
        Toolkit.run(() -> map().requestFocus());
        for (int step = 0; step < 30; step++) {
            window.press(KeyCode.RIGHT);
        }
        String told = Toolkit.call(() -> map().getAccessibleText());
        assertThat(told).startsWith("Passage 31 of").contains("Number 26 ");
        assertInSight(1, sentence(26));
        window.press(KeyCode.ENTER);
        assertThat(Toolkit.call(() -> window.context().focus().focus().get().landing().spans())).hasSize(2);
        window.press(KeyCode.LEFT);
        assertThat(Toolkit.call(() -> map().getAccessibleText())).startsWith("Passage 30 of");
    }

    @Test
    void theMapHasARowForEachVersionThatIsShown() throws Exception {
        String text = IntStream.range(0, 40).mapToObj(OverviewTest::sentence).collect(Collectors.joining("\n\n"));
        window.read(text, text.replace("attic", "loft"), text.replace("cellar", "vault"));
        double three = Toolkit.call(() -> map().getHeight());
        Toolkit.run(() -> window.context().arrangement().hide(window.context().reader().panes().get(1)));
        window.settle();
        assertThat(Toolkit.call(() -> map().getHeight())).isLessThan(three - 5);
        press(map(), new Point2D(x(map(), 20.5), Toolkit.call(() -> map().y(window.context().reader().panes().get(2)))));
        assertThat(Toolkit.call(() -> map().getAccessibleText())).contains("V3");
        window.press(KeyCode.UP);
        assertThat(Toolkit.call(() -> map().getAccessibleText())).contains("V1");
    }

    @Test
    void theMapGoesAndComesBackByItsKey() throws Exception {
        read();
        window.press(KeyCode.M, KeyCombination.CONTROL_DOWN);
        assertThat(map().isVisible()).isFalse();
        window.press(KeyCode.M, KeyCombination.CONTROL_DOWN);
        assertThat(map().isVisible()).isTrue();
    }

    @Test
    void aClickOnTheStripGoesToThatPartOfTheText() throws Exception {
        read();
        StripView strip = strip(0);
        double y = strip.getHeight() * text(0).indexOf(sentence(60)) / text(0).length();
        press(strip, new Point2D(4, y));
        assertInSight(0, sentence(60));
        assertInSight(1, sentence(60));
    }

    @Test
    void theBoxOnTheStripFollowsTheText() throws Exception {
        read();
        StripView strip = strip(0);
        Node box = Toolkit.call(() -> strip.lookup(".strip-window"));
        double before = Toolkit.call(box::getLayoutY);
        scroll(0, 900);
        PaneView pane = window.panes().getFirst();
        double top = Toolkit.call(() -> pane.sight().from());
        assertThat(Toolkit.call(box::getLayoutY))
                .isGreaterThan(before + 5)
                .isEqualTo(top * strip.getHeight() / text(0).length(), within(1.5));
    }

    @Test
    void findingsHaveTheirTicksInTheStripAndOnTheMap() throws Exception {
        read();
        int version = 1;
        String text = text(version);
        List<FoundPlace> found = Toolkit.call(() -> FoundPlace.in(window.context().reader().comparison().get(), version));
        FoundPlace figure = found.stream()
                .filter(one -> one.span().of(text).contains("700"))
                .findFirst()
                .orElseThrow();
        StripView strip = strip(version);
        StripRows rows = Toolkit.call(strip::rows);
        assertThat(rows.of(figure.gravity()).get((int) rows.row(figure.span().start()))).isTrue();
        MapSlots slots = Toolkit.call(() -> new MapSlots(window.context().reader().map(), 4000));
        assertThat(IntStream.range(0, slots.count())
                        .filter(slot -> slots.slot(version, slot).findings() > 0)
                        .mapToObj(slot -> Gravity.of(slots.slot(version, slot).gravest())))
                .contains(figure.gravity());
    }

    @Test
    void aRewordedSentenceIsJoinedAtItsHeightsInBothPanes() throws Exception {
        read();
        Ribbon ribbon = ribbon(REWORDED);
        assertThat(ribbon.tie().kind()).isEqualTo(Tie.Kind.REWORDED);
        assertFixedAt(ribbon, REWORDED, REWORDED_AGAIN);
    }

    @Test
    void aMovedSentenceIsJoinedAtItsHeightsInBothPanes() throws Exception {
        read();
        Ribbon ribbon = ribbon(MOVED);
        assertThat(ribbon.tie().kind()).isEqualTo(Tie.Kind.MOVED);
        assertFixedAt(ribbon, MOVED, MOVED);
    }

    @Test
    void ribbonsStayWithTheirSentencesWhileThePanesScroll() throws Exception {
        read();
        scroll(1, 12);
        assertFixedAt(ribbon(REWORDED), REWORDED, REWORDED_AGAIN);
        Toolkit.run(() -> window.context().options().largerText());
        window.settle();
        assertFixedAt(ribbon(REWORDED), REWORDED, REWORDED_AGAIN);
    }

    @Test
    void equalSentencesAreNotJoined() throws Exception {
        read();
        assertThat(ribbons().stream().map(ribbon -> ribbon.tie().kind())).isNotEmpty().doesNotContain(Tie.Kind.SAME);
    }

    @Test
    void ribbonsGoByTheirKeyAndThePanesComeCloser() throws Exception {
        read();
        double apart = gap();
        window.press(KeyCode.R, KeyCombination.CONTROL_DOWN);
        assertThat(Toolkit.call(() -> layer().bands())).isEmpty();
        assertThat(gap()).isLessThan(apart);
        window.press(KeyCode.R, KeyCombination.CONTROL_DOWN);
        assertThat(ribbons()).isNotEmpty();
    }

    @Test
    void aClickOnARibbonBringsBothSentencesLevel() throws Exception {
        read();
        Ribbon ribbon = ribbon(MOVED);
        RibbonBand band = Toolkit.call(() -> layer().bands().getFirst());
        Point2D at = new Point2D(band.getWidth() / 2, ribbon.at(0.5).middle());
        Point2D inScene = Toolkit.call(() -> band.localToScene(at));
        mouse(band, MouseEvent.MOUSE_CLICKED, inScene, true);
        assertThat(top(0, MOVED)).isEqualTo(top(1, MOVED), within(1.0));
    }

    @Test
    void pointingAtARibbonLightsBothSentences() throws Exception {
        read();
        Ribbon ribbon = ribbon(REWORDED);
        RibbonBand band = Toolkit.call(() -> layer().bands().getFirst());
        Point2D inScene = Toolkit.call(() -> band.localToScene(new Point2D(10, ribbon.at(0.5).middle())));
        mouse(band, MouseEvent.MOUSE_MOVED, inScene, true);
        for (PaneView pane : window.panes()) {
            assertThat(Toolkit.call(() -> pane.area().lookupAll(".pointed"))).isNotEmpty();
        }
        mouse(band, MouseEvent.MOUSE_EXITED, inScene, true);
        for (PaneView pane : window.panes()) {
            assertThat(Toolkit.call(() -> pane.area().lookupAll(".pointed"))).isEmpty();
        }
    }

    /** Two texts of a hundred paragraphs; near the top one sentence is reworded, one has moved, one figure differs. */
    private void read() throws Exception {
        String rest = IntStream.range(0, 90).mapToObj(OverviewTest::sentence).collect(Collectors.joining("\n\n"));
        window.read(
                String.join("\n\n", REWORDED, MOVED, "A long pier leads out to it.", FIGURE, rest),
                String.join("\n\n", REWORDED_AGAIN, "A long pier leads out to it.", FIGURE.replace("400", "700"), MOVED, rest));
        Toolkit.settle(window.stage().getScene(), () -> window.context().ribbons().isSettled());
    }

    private static String sentence(int number) {
        String[] things = {"barrel", "lantern", "rope", "anchor", "compass", "sail", "hammer", "ladder", "kettle"};
        String[] places = {"cellar", "attic", "boathouse", "kitchen", "yard", "chapel", "workshop"};
        return "Number " + number + " on the list is a " + things[number % 9] + " that was found in the "
                + places[number % 7] + " after " + (number * 13 + 5) + " days and given to family " + number + ".";
    }

    private MapView map() {
        return window.room().overview().map();
    }

    private RibbonsView layer() {
        return window.room().overview().ribbons();
    }

    private StripView strip(int pane) throws Exception {
        return window.room().overview().strip(window.panes().get(pane));
    }

    private List<Ribbon> ribbons() throws Exception {
        return Toolkit.call(() -> layer().bands().getFirst().ribbons());
    }

    private Ribbon ribbon(String wordsInLeft) throws Exception {
        return ribbons().stream()
                .filter(ribbon -> ribbon.tie().left().of(textOf(0)).equals(wordsInLeft))
                .findFirst()
                .orElseThrow();
    }

    private String textOf(int pane) {
        return window.context().reader().panes().get(pane).text();
    }

    private String text(int pane) throws Exception {
        return Toolkit.call(() -> textOf(pane));
    }

    private void assertFixedAt(Ribbon ribbon, String inLeft, String inRight) throws Exception {
        RibbonBand band = Toolkit.call(() -> layer().bands().getFirst());
        double origin = Toolkit.call(() -> band.localToScene(0, 0).getY());
        assertThat(origin + ribbon.left().top()).isEqualTo(top(0, inLeft), within(ABOVE_THE_LINE));
        assertThat(origin + ribbon.right().top()).isEqualTo(top(1, inRight), within(ABOVE_THE_LINE));
        assertThat(ribbon.far()).isEqualTo(Ribbon.Far.NONE);
    }

    /** The height in the scene at which these words begin, as the text area tells it. */
    private double top(int pane, String words) throws Exception {
        PaneView view = window.panes().get(pane);
        int start = text(pane).indexOf(words);
        return Toolkit.call(() -> {
            Bounds screen = view.area().getCharacterBoundsOnScreen(start, start + 1).orElseThrow();
            Point2D local = view.area().screenToLocal(screen.getMinX(), screen.getMinY());
            return view.area().localToScene(local).getY();
        });
    }

    private void assertInSight(int pane, String words) throws Exception {
        PaneView view = window.panes().get(pane);
        double height = Toolkit.call(() -> view.sight().height());
        assertThat(Toolkit.call(() -> view.sight().top(text(view).indexOf(words)))).isNotEmpty();
        assertThat(Toolkit.call(() -> view.sight().top(text(view).indexOf(words)).orElseThrow())).isBetween(0.0, height);
    }

    private static String text(PaneView view) {
        return view.pane().text();
    }

    private Bounds box(int pane) throws Exception {
        return Toolkit.call(() -> map().window(window.context().reader().panes().get(pane)).getBoundsInParent());
    }

    private double gap() throws Exception {
        List<PaneView> panes = window.panes();
        return Toolkit.call(() -> panes.get(1).getBoundsInParent().getMinX() - panes.get(0).getBoundsInParent().getMaxX());
    }

    private double x(MapView map, double column) throws Exception {
        return Toolkit.call(() -> map.x(column));
    }

    private double y(MapView map, int row) throws Exception {
        return Toolkit.call(() -> map.y(window.context().reader().panes().get(row)));
    }

    private void clickMap(double column, int row) throws Exception {
        press(map(), new Point2D(x(map(), column), y(map(), row)));
    }

    private void press(Node node, Point2D at) throws Exception {
        mouse(node, MouseEvent.MOUSE_PRESSED, Toolkit.call(() -> node.localToScene(at)), true);
    }

    private void drag(Node node, Point2D from, Point2D to) throws Exception {
        press(node, from);
        mouse(node, MouseEvent.MOUSE_DRAGGED, Toolkit.call(() -> node.localToScene(to)), false);
    }

    /** An event without a pick is told where it is in the scene. */
    private void mouse(Node node, EventType<MouseEvent> type, Point2D at, boolean still) throws Exception {
        Toolkit.run(() -> Event.fireEvent(node, new MouseEvent(
                type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false,
                true, false, false, true, false, still, null)));
        window.settle();
    }

    private void scroll(int pane, double pixels) throws Exception {
        PaneView view = window.panes().get(pane);
        Node flow = Toolkit.call(() -> view.area().lookup(".virtual-flow"));
        Toolkit.run(() -> Event.fireEvent(flow == null ? view.area() : flow, new ScrollEvent(
                ScrollEvent.SCROLL, 10, 10, 10, 10, false, false, false, false, false, false, 0, -pixels, 0, -pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        window.settle();
    }
}
