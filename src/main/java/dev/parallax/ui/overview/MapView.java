package dev.parallax.ui.overview;

import dev.parallax.compare.MapRow;
import dev.parallax.compare.StoryMap;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.PaneView;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.sheet.Sight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The map of the whole: a row for each version that is shown, in the order of the panes, a column for each passage. */
public final class MapView extends Region {

    /** Takes the reader to a place of a version. */
    interface Goer {

        void goTo(int version, double place);
    }

    private static final double ROW = 14;
    private static final double MOST_HEIGHT = 140;
    private static final double EDGE = 6;

    /** Room for the letters. */
    private static final double LETTERS = 26;

    private static final double RIGHT_EDGE = 10;
    private static final double LEAST_SLOT = 2;
    private static final double LEAST_WINDOW = 4;

    private final ReaderModel reader;
    private final ObservableList<PaneModel> rows;
    private final Goer goer;
    private final MapWalk walk;
    private final MapWords words;
    private final Canvas canvas = new Canvas();
    private final Inks inks = new Inks(this::soil);
    private final Region cursor = new Region();
    private final Tooltip tooltip = Controls.tooltip("");
    private final Map<PaneModel, Region> windows = new HashMap<>();
    private final Map<PaneModel, Sight> sights = new HashMap<>();
    private boolean soiled;
    private @Nullable PaneModel dragged;

    MapView(Overview.Parts parts, Goer goer) {
        reader = parts.reader();
        rows = parts.arrangement().shown();
        this.goer = goer;
        words = new MapWords(reader, parts.messages());
        walk = new MapWalk(parts, goer);
        getStyleClass().add("story-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        canvas.setMouseTransparent(true);
        cursor.getStyleClass().add("map-cursor");
        cursor.setManaged(false);
        cursor.setMouseTransparent(true);
        cursor.visibleProperty().bind(focusedProperty());
        getChildren().addAll(inks, canvas, cursor);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        addEventHandler(KeyEvent.KEY_PRESSED, walk::handle);
        Tooltip.install(this, tooltip);
        walk.column().subscribe(any -> point());
        walk.wanted().subscribe(any -> point());
        refresh();
    }

    /** Shows what is known by now. */
    void refresh() {
        windows.keySet().removeIf(pane -> !rows.contains(pane));
        sights.keySet().retainAll(windows.keySet());
        getChildren().removeIf(child -> child.getStyleClass().contains("map-window") && !windows.containsValue(child));
        walk.begin();
        point();
        soil();
    }

    /** Puts the box of this version around what is in sight of it now. */
    void see(PaneModel pane, Sight sight) {
        if (sights.put(pane, sight) != sight) {
            place(pane, sight);
        }
    }

    /** Takes the boxes of all other versions away: nothing of them is in sight. */
    void keep(List<PaneView> inSight) {
        for (PaneModel pane : List.copyOf(sights.keySet())) {
            if (inSight.stream().noneMatch(view -> view.pane() == pane)) {
                see(pane, Sight.NONE);
            }
        }
    }

    /** The box around what is in sight of this version. */
    Region window(PaneModel pane) {
        return windows.computeIfAbsent(pane, any -> {
            Region box = new Region();
            box.getStyleClass().add("map-window");
            box.setManaged(false);
            box.setMouseTransparent(true);
            getChildren().add(box);
            return box;
        });
    }

    /** The middle of a cell. */
    double x(double column) {
        StoryMap map = reader.map();
        return map == null || map.columns() == 0 ? LETTERS : LETTERS + column * breadth() / map.columns();
    }

    double y(PaneModel pane) {
        return EDGE + (rows.indexOf(pane) + 0.5) * rowHeight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(rowHeight() * rows.size()) + 2 * EDGE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (soiled || canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            soiled = false;
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            redraw();
            point();
        }
    }

    /** What is drawn is drawn anew at the next layout, however much changes until then. */
    private void soil() {
        soiled = true;
        requestLayout();
    }

    private double rowHeight() {
        return Math.min(ROW, MOST_HEIGHT / Math.max(1, rows.size()));
    }

    private double breadth() {
        return Math.max(1, getWidth() - LETTERS - RIGHT_EDGE);
    }

    private void redraw() {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        StoryMap map = reader.map();
        if (canvas.getWidth() > LETTERS && map != null && map.columns() > 0) {
            cells(graphics, map);
        }
        MapDrawing drawing = new MapDrawing(graphics, inks);
        rows.forEach(pane -> drawing.letter(pane.letter().get(), LETTERS / 2, y(pane), rowHeight()));
        sights.forEach(this::place);
    }

    private void cells(GraphicsContext graphics, StoryMap map) {
        MapSlots slots = new MapSlots(map, Math.max(1, (int) (breadth() / LEAST_SLOT)));
        MapDrawing drawing = new MapDrawing(graphics, inks);
        double width = breadth() / slots.count();
        double height = rowHeight();
        for (int row = 0; row < rows.size(); row++) {
            int version = rows.get(row).place();
            for (int slot = 0; slot < slots.count() && version < map.rows().size(); slot++) {
                double x = Math.round(LETTERS + slot * width);
                double next = Math.round(LETTERS + (slot + 1) * width);
                drawing.draw(slots.slot(version, slot), new MapDrawing.Box(x, EDGE + row * height, next - x, height));
            }
        }
    }

    private void place(PaneModel pane, Sight sight) {
        Region box = window(pane);
        StoryMap map = reader.map();
        boolean known = map != null && pane.place() < map.rows().size() && !sight.isEmpty();
        box.setVisible(known);
        if (map != null && known) {
            MapRow row = map.rows().get(pane.place());
            double from = x(row.columnAt(sight.from()));
            double width = Math.max(LEAST_WINDOW, x(row.columnAt(sight.to())) - from);
            box.resizeRelocate(from, y(pane) - rowHeight() / 2 - 0.5, width, rowHeight());
        }
    }

    private void point() {
        double from = Math.round(x(walk.column().get()));
        double width = Math.max(LEAST_WINDOW, x(walk.column().get() + 1) - from);
        cursor.resizeRelocate(from - 1.5, EDGE - 3, width + 2, getHeight() - 2 * EDGE + 5);
        setAccessibleText(words.cursor(walk.column().get(), walk.version()));
    }

    private @Nullable PaneModel paneAt(double y) {
        int row = (int) Math.floor((y - EDGE) / rowHeight());
        return rows.isEmpty() ? null : rows.get(Math.clamp(row, 0, rows.size() - 1));
    }

    private double columnAt(double x) {
        StoryMap map = reader.map();
        return map == null ? 0 : Math.clamp((x - LETTERS) / breadth(), 0, 1) * map.columns();
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            dragged = paneAt(event.getY());
            StoryMap map = reader.map();
            if (dragged != null && map != null && map.columns() > 0) {
                walk.goTo(dragged.place(), Math.min((int) columnAt(event.getX()), map.columns() - 1));
            }
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        StoryMap map = reader.map();
        PaneModel pane = dragged;
        if (pane != null && map != null && map.columns() > 0 && !event.isStillSincePress()) {
            double column = columnAt(event.getX());
            walk.point(pane.place(), Math.min((int) column, map.columns() - 1));
            goer.goTo(pane.place(), map.rows().get(pane.place()).placeAt(column));
            event.consume();
        }
    }

    private void hover(MouseEvent event) {
        PaneModel pane = paneAt(event.getY());
        StoryMap map = reader.map();
        boolean known = pane != null && map != null && map.columns() > 0;
        tooltip.setText(known ? words.cell(pane, Math.min((int) columnAt(event.getX()), map.columns() - 1)) : words.name());
    }
}
