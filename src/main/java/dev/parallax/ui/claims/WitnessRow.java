package dev.parallax.ui.claims;

import dev.parallax.ui.reader.PaneModel;
import java.util.Collection;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The letters of some versions, and beside them what these say. */
final class WitnessRow extends Region {

    private static final int MOST_IN_A_LINE = 3;
    private static final double LETTER = 18;
    private static final double GAP = 3;

    /** Between the letters and the words, in pixels. */
    private static final double ROOM = 9;

    /**
     * The versions of all rows of a card, so that their letters take the same room.
     *
     * @param panes from left to right
     */
    record Column(List<PaneModel> panes, int widest) {

        static Column of(List<PaneModel> panes, Collection<List<Integer>> rows) {
            return new Column(panes, rows.stream().mapToInt(List::size).max().orElse(1));
        }

        private double width() {
            int letters = Math.min(widest, MOST_IN_A_LINE);
            return letters * (LETTER + GAP) - GAP;
        }
    }

    private final FlowPane letters = new FlowPane(GAP, GAP);
    private final Region content;
    private final double lettersWidth;

    /** @param versions their places in the story */
    WitnessRow(Column column, List<Integer> versions, Region content) {
        this.content = content;
        lettersWidth = column.width();
        column.panes().stream()
                .filter(pane -> versions.contains(pane.place()))
                .map(VersionLetter::new)
                .forEach(letters.getChildren()::add);
        letters.setPrefWrapLength(lettersWidth);
        getChildren().addAll(letters, content);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return lettersWidth;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(Math.max(letters.prefHeight(lettersWidth), content.prefHeight(contentWidth(width))));
    }

    @Override
    protected void layoutChildren() {
        letters.resizeRelocate(0, 0, lettersWidth, getHeight());
        content.resizeRelocate(snapPositionX(lettersWidth + ROOM), 0, contentWidth(getWidth()), getHeight());
    }

    private double contentWidth(double width) {
        return width < 0 ? content.prefWidth(-1) : Math.max(1, Math.floor(width - lettersWidth - ROOM));
    }
}
