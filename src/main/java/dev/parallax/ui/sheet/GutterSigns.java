package dev.parallax.ui.sheet;

import dev.parallax.ui.common.Controls;
import dev.parallax.ui.painting.GutterSign;
import dev.parallax.ui.sheet.Blanks.Blank;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The narrow room left of a paragraph with the signs of what happened to it; also keeps the blank space above and below
 * the paragraph, and hatches it.
 */
public final class GutterSigns extends VBox {

    /** Wide enough for one sign at the largest text size; the same beside every paragraph, so that texts line up. */
    public static final double WIDTH = 26;

    private final Region above = hatch();
    private final Region below = hatch();
    private Blank blank;
    private Fold fold = Fold.OPEN;
    private @Nullable FoldBar bar;

    /**
     * How a paragraph stands to what is folded away.
     *
     * @param shown whether it takes room
     * @param height that is left of it where it stands for a folded stretch; negative for one that does not
     */
    record Fold(boolean shown, double height) {

        static final Fold OPEN = new Fold(true, -1);
    }

    /**
     * @param words what the signs mean
     * @param first whether the paragraph is the first of the sheet
     * @param blank the space around the paragraph
     */
    GutterSigns(Set<GutterSign> signs, Map<GutterSign, Tooltip> words, boolean first, Blank blank) {
        this.blank = blank;
        getStyleClass().add(first ? "first-gutter" : "gutter");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        for (GutterSign sign : new TreeSet<>(signs)) {
            Label label = sign == GutterSign.PINNED
                    ? new Label(null, Controls.icon(Feather.MAP_PIN))
                    : new Label(sign.text());
            label.getStyleClass().addAll("sign", sign.styleClass());
            Tooltip meaning = words.get(sign);
            Tooltip.install(label, meaning);
            label.setAccessibleText(meaning.getText());
            getChildren().add(label);
        }
        parentProperty().addListener((any, before, now) -> {
            leave(this.blank);
            dress();
        });
    }

    /** Leaves so much blank space around the paragraph. */
    void leave(Blank newBlank) {
        blank = newBlank;
        if (getParent() instanceof Region paragraph) {
            paragraph.setPadding(new Insets(blank.above(), 0, blank.below(), 0));
            show(above, blank.above() > 0);
            show(below, blank.below() > 0);
            requestLayout();
        }
    }

    /** Folds the paragraph away or lets this bar stand for it. */
    void fold(Fold newFold, @Nullable FoldBar newBar) {
        fold = newFold;
        bar = newBar;
        if (bar != null) {
            getChildren().setAll(bar);
        }
        dress();
    }

    private void dress() {
        if (getParent() instanceof Region paragraph) {
            paragraph.getChildrenUnmodifiable().stream()
                    .filter(TextFlow.class::isInstance)
                    .forEach(text -> {
                        text.setVisible(fold.shown);
                        text.setOpacity(fold.height < 0 ? 1 : 0);
                        ((TextFlow) text).setPrefHeight(fold.height < 0 ? USE_COMPUTED_SIZE : fold.height);
                    });
        }
    }

    private void show(Region hatch, boolean shown) {
        if (shown && hatch.getParent() == null) {
            getChildren().add(hatch);
        } else if (!shown) {
            getChildren().remove(hatch);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getParent() instanceof Region paragraph) {
            double width = Math.max(0, paragraph.getWidth() - WIDTH);
            above.resizeRelocate(WIDTH, -blank.above(), width, blank.above());
            below.resizeRelocate(WIDTH, getHeight(), width, blank.below());
            if (bar != null) {
                bar.resizeRelocate(WIDTH, 0, width, getHeight());
            }
        }
    }

    private static Region hatch() {
        Region hatch = new Region();
        hatch.getStyleClass().add("blank");
        hatch.setManaged(false);
        hatch.setMouseTransparent(true);
        return hatch;
    }
}
