package dev.parallax.ui.overview;

import dev.parallax.compare.MapCell;
import dev.parallax.compare.StoryMap;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyEvent;

/** Where the reader is on the map, and the way from passage to passage by key. */
final class MapWalk {

    private final ReaderModel reader;
    private final ObservableList<PaneModel> rows;
    private final FocusModel focus;
    private final MapView.Goer goer;
    private final ReadOnlyIntegerWrapper column = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();

    MapWalk(Overview.Parts parts, MapView.Goer goer) {
        reader = parts.reader();
        rows = parts.arrangement().shown();
        focus = parts.focus();
        this.goer = goer;
    }

    ReadOnlyIntegerProperty column() {
        return column.getReadOnlyProperty();
    }

    /** The version that the reader chose, by its place in the story. */
    ReadOnlyIntegerProperty wanted() {
        return wanted.getReadOnlyProperty();
    }

    /** The version that is looked at there: the one that the reader chose or, where it lacks the passage, another. */
    int version() {
        StoryMap map = reader.map();
        return map == null || map.columns() == 0 ? 0 : version(map, column.get());
    }

    /** Keeps to a map that may have become another. */
    void begin() {
        StoryMap map = reader.map();
        if (map != null) {
            column.set(Math.clamp(column.get(), 0, Math.max(0, map.columns() - 1)));
            wanted.set(Math.clamp(wanted.get(), 0, map.rows().size() - 1));
        }
    }

    /** Notes that the reader is there. */
    void point(int version, int newColumn) {
        wanted.set(version);
        column.set(newColumn);
    }

    /** Takes the reader to a passage in a version or, where it lacks it, to where it would stand. */
    void goTo(int version, int newColumn) {
        StoryMap map = reader.map();
        if (map != null) {
            point(version, newColumn);
            MapCell cell = map.rows().get(version).cell(newColumn);
            goer.goTo(version, cell == null ? map.rows().get(version).placeAt(newColumn) : cell.span().start());
        }
    }

    void handle(KeyEvent event) {
        StoryMap map = reader.map();
        if (map == null || map.columns() == 0 || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        int last = map.columns() - 1;
        switch (event.getCode()) {
            case LEFT -> step(map, Math.max(0, column.get() - 1));
            case RIGHT -> step(map, Math.min(last, column.get() + 1));
            case HOME -> step(map, 0);
            case END -> step(map, last);
            case UP -> turn(-1);
            case DOWN -> turn(1);
            case ENTER -> level(map);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(StoryMap map, int to) {
        int chosen = wanted.get();
        goTo(version(map, to), to);
        wanted.set(chosen);
    }

    /** To the row above or below. */
    private void turn(int by) {
        int now = rows.indexOf(reader.paneOf(wanted.get()));
        if (!rows.isEmpty()) {
            goTo(rows.get(Math.clamp(now + by, 0, rows.size() - 1)).place(), column.get());
        }
    }

    private void level(StoryMap map) {
        int version = version(map, column.get());
        MapCell cell = map.rows().get(version).cell(column.get());
        if (cell != null) {
            focus.pickPlace(version, cell.span().start());
        }
    }

    private int version(StoryMap map, int at) {
        int chosen = wanted.get();
        List<Integer> shown = rows.stream().map(PaneModel::place).toList();
        if (shown.contains(chosen) && map.rows().get(chosen).cell(at) != null) {
            return chosen;
        }
        int instead = shown.isEmpty() || shown.contains(chosen) ? chosen : shown.getFirst();
        return shown.stream().filter(version -> map.rows().get(version).cell(at) != null).findFirst().orElse(instead);
    }
}
