package dev.parallax.ui.reader;

import dev.parallax.story.HandWork;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The panes from left to right. The story keeps the order in which versions came, whatever the row looks like. */
final class PaneRow {

    private final ObservableList<PaneModel> panes = FXCollections.observableArrayList();

    /** Held, because it listens to the list only weakly and takes its own listeners along when it goes. */
    private final ObservableList<PaneModel> seen = FXCollections.unmodifiableObservableList(panes);

    /** For reading only. */
    ObservableList<PaneModel> panes() {
        return seen;
    }

    /** At the right end. */
    void add(List<Version> versions) {
        List<PaneModel> added = new ArrayList<>();
        for (Version version : versions) {
            PaneModel pane = new PaneModel(version);
            pane.standAt(panes.size() + added.size(), version.label());
            added.add(pane);
        }
        panes.addAll(added);
    }

    void remove(PaneModel pane) {
        panes.remove(pane);
    }

    void clear() {
        panes.clear();
    }

    /** @param to its new place, counted after it has been taken out */
    void move(PaneModel pane, int to) {
        int from = panes.indexOf(pane);
        int target = Math.clamp(to, 0, panes.size() - 1);
        if (from < 0 || from == target) {
            return;
        }
        List<PaneModel> order = new ArrayList<>(panes);
        order.remove(from);
        order.add(target, pane);
        letter(order);
        panes.setAll(order);
    }

    /** The first that is another one than this; null where there is none. */
    @Nullable PaneModel firstBeside(@Nullable PaneModel pane) {
        return panes.stream().filter(other -> other != pane).findFirst().orElse(null);
    }

    @Nullable PaneModel of(int placeInStory) {
        return panes.stream().filter(pane -> pane.place() == placeInStory).findFirst().orElse(null);
    }

    /** The story that the versions make, in the order in which they came. */
    Story story(HandWork work) {
        return new Story("", inStoryOrder().stream().map(PaneModel::version).toList(), work);
    }

    /** Gives letters and places anew after a pane has come or gone, and tells the work by hand of the new places. */
    HandWork number(HandWork work) {
        letter(panes);
        List<PaneModel> order = inStoryOrder();
        List<Integer> before = order.stream().map(PaneModel::place).toList();
        HandWork renumbered = work.renumbered(before::indexOf);
        if (!panes.isEmpty()) {
            Story story = story(renumbered);
            for (int place = 0; place < order.size(); place++) {
                order.get(place).standAt(place, story.versions().get(place).label());
            }
        }
        return renumbered;
    }

    private static void letter(List<PaneModel> row) {
        for (int place = 0; place < row.size(); place++) {
            row.get(place).standInRow(place);
        }
    }

    private List<PaneModel> inStoryOrder() {
        return panes.stream().sorted(Comparator.comparingInt(PaneModel::place)).toList();
    }
}
