package dev.parallax.ui.overview;

import dev.parallax.compare.Ties;
import dev.parallax.message.Messages;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.PaneView;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.sheet.Sight;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The bands in all gaps between the panes, drawn anew when a text or a pane has moved. */
public final class RibbonsView extends Region {

    private final RibbonsModel model;
    private final ReaderModel reader;
    private final FocusModel focus;
    private final Messages messages;
    private final List<Gap> gaps = new ArrayList<>();

    RibbonsView(RibbonsModel model, ReaderModel reader, FocusModel focus, Messages messages) {
        this.model = model;
        this.reader = reader;
        this.focus = focus;
        this.messages = messages;
        getStyleClass().add("ribbon-layer");
        setPickOnBounds(false);
    }

    /** One band each between neighbours, from left to right. */
    List<RibbonBand> bands() {
        return gaps.stream().map(gap -> gap.band).toList();
    }

    /** Takes all bands away. */
    void clear() {
        gaps.forEach(gap -> gap.band.dispose());
        gaps.clear();
        getChildren().clear();
    }

    /**
     * Draws what has changed since the last time.
     *
     * @param inSight those of the panes that are not hidden sideways
     */
    void draw(List<PaneView> panes, List<PaneView> inSight) {
        arrange(panes);
        double covered = panes.stream()
                .filter(pane -> pane.getTranslateX() > 0)
                .mapToDouble(pane -> pane.getBoundsInParent().getMaxX())
                .max()
                .orElse(0);
        for (Gap gap : gaps) {
            gap.band.setVisible(gap.band.left().getBoundsInParent().getMaxX() >= covered);
            if (inSight.contains(gap.band.left()) || inSight.contains(gap.band.right())) {
                draw(gap);
            }
        }
    }

    private void arrange(List<PaneView> panes) {
        boolean same = gaps.size() == Math.max(0, panes.size() - 1);
        for (int place = 0; same && place < gaps.size(); place++) {
            RibbonBand band = gaps.get(place).band;
            same = band.left() == panes.get(place) && band.right() == panes.get(place + 1);
        }
        if (!same) {
            clear();
            for (int place = 1; place < panes.size(); place++) {
                gaps.add(new Gap(new RibbonBand(panes.get(place - 1), panes.get(place), focus, messages)));
            }
            getChildren().setAll(bands());
        }
    }

    private void draw(Gap gap) {
        PaneView left = gap.band.left();
        PaneView right = gap.band.right();
        Ties ties = model.between(left.pane().place(), right.pane().place());
        Bounds inLeft = sceneToLocal(left.windowInScene());
        Bounds inRight = sceneToLocal(right.windowInScene());
        Place place = new Place(
                left.getBoundsInParent().getMaxX(),
                right.getBoundsInParent().getMinX(),
                inLeft.getMinY(),
                inRight.getMinY(),
                inLeft.getHeight());
        boolean baseIsRight = right.pane() == reader.base().get();
        Shown now = new Shown(left.sight(), right.sight(), ties, place, baseIsRight);
        if (!now.isSame(gap.shown)) {
            gap.shown = now;
            gap.band.resizeRelocate(place.from, place.top, Math.max(0, place.to - place.from), place.height);
            gap.band.show(
                    ties == null ? List.of() : RibbonShapes.between(
                            ties,
                            new RibbonShapes.Side(now.left, 0),
                            new RibbonShapes.Side(now.right, place.rightTop - place.top)),
                    baseIsRight);
        }
    }

    /** Where a gap is: from one pane to the other, and the upper edges of their texts. */
    private record Place(double from, double to, double top, double rightTop, double height) {}

    /** All that a drawing depends on. */
    private record Shown(Sight left, Sight right, @Nullable Ties ties, Place place, boolean baseIsRight) {

        /** What is in sight and what joins it are the same objects as long as they are the same. */
        boolean isSame(@Nullable Shown other) {
            return other != null
                    && left == other.left
                    && right == other.right
                    && ties == other.ties
                    && baseIsRight == other.baseIsRight
                    && place.equals(other.place);
        }
    }

    /** A band and what it was drawn from. */
    private static final class Gap {

        private final RibbonBand band;
        private @Nullable Shown shown;

        Gap(RibbonBand band) {
            this.band = band;
        }
    }
}
