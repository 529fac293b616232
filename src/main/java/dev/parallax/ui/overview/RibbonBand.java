package dev.parallax.ui.overview;

import dev.parallax.compare.Tie;
import dev.parallax.message.Messages;
import dev.parallax.story.Span;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.PaneView;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The gap between two panes with the bands that cross it. */
final class RibbonBand extends Region {

    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

    /** A band thinner than this is hit as if it were so thick. */
    private static final double LEAST_HIT = 6;

    private static final double STUB_HIT = 0.5;

    private final PaneView left;
    private final PaneView right;
    private final FocusModel focus;
    private final Messages messages;
    private final Canvas canvas = new Canvas();
    private final Inks inks = new Inks(this::requestLayout);
    private final Tooltip tooltip = Controls.tooltip("");
    private List<Ribbon> ribbons = List.of();
    private boolean rightIsBase;
    private @Nullable Tie lit;

    RibbonBand(PaneView left, PaneView right, FocusModel focus, Messages messages) {
        this.left = left;
        this.right = right;
        this.focus = focus;
        this.messages = messages;
        getStyleClass().add("ribbons");
        setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().addAll(inks, canvas);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> light(at(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> light(null));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(ScrollEvent.SCROLL, event -> {
            left.area().fireEvent(event.copyFor(left.area(), left.area()));
            event.consume();
        });
    }

    PaneView left() {
        return left;
    }

    PaneView right() {
        return right;
    }

    List<Ribbon> ribbons() {
        return ribbons;
    }

    void show(List<Ribbon> now, boolean baseIsRight) {
        ribbons = List.copyOf(now);
        rightIsBase = baseIsRight;
        if (lit != null && now.stream().noneMatch(ribbon -> ribbon.tie().equals(lit))) {
            light(null);
        }
        redraw();
    }

    /** Lets go of what is lit in the texts. */
    void dispose() {
        light(null);
    }

    @Override
    protected void layoutChildren() {
        redraw();
    }

    private void redraw() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        RibbonDrawing drawing = new RibbonDrawing(graphics, inks, getWidth());
        Ribbon last = null;
        for (Ribbon ribbon : ribbons) {
            if (ribbon.tie().equals(lit)) {
                last = ribbon;
            } else {
                drawing.draw(ribbon, ink(ribbon.tie().kind()), false);
            }
        }
        if (last != null) {
            drawing.draw(last, ink(last.tie().kind()), true);
        }
    }

    /** What the base does not have is added, what only the base has is deleted, on whichever side it stands. */
    private Ink ink(Tie.Kind kind) {
        return switch (kind) {
            case SAME, REWORDED -> Ink.REWORDED;
            case MOVED -> Ink.MOVED;
            case ONLY_LEFT -> rightIsBase ? Ink.ADDED : Ink.DELETED;
            case ONLY_RIGHT -> rightIsBase ? Ink.DELETED : Ink.ADDED;
        };
    }

    private @Nullable Ribbon at(double x, double y) {
        Ribbon found = null;
        double thinnest = Double.MAX_VALUE;
        for (Ribbon ribbon : ribbons) {
            double part = Math.clamp(x / getWidth(), 0, 1);
            boolean reaches = switch (ribbon.far()) {
                case NONE -> true;
                case LEFT -> part >= 1 - STUB_HIT;
                case RIGHT -> part <= STUB_HIT;
            };
            Ribbon.End here = switch (ribbon.far()) {
                case NONE -> ribbon.at(part);
                case LEFT -> ribbon.right();
                case RIGHT -> ribbon.left();
            };
            double thick = Math.max(LEAST_HIT, here.bottom() - here.top());
            if (reaches && Math.abs(y - here.middle()) <= thick / 2 && thick < thinnest) {
                found = ribbon;
                thinnest = thick;
            }
        }
        return found;
    }

    private void light(@Nullable Ribbon ribbon) {
        Tie tie = ribbon == null ? null : ribbon.tie();
        if (tie == lit || tie != null && tie.equals(lit)) {
            return;
        }
        lit = tie;
        left.area().pointAt(tie == null ? List.of() : List.of(tie.left()));
        right.area().pointAt(tie == null ? List.of() : List.of(tie.right()));
        pseudoClassStateChanged(HIT, tie != null);
        if (tie == null) {
            Tooltip.uninstall(this, tooltip);
        } else {
            tooltip.setText(words(tie.kind()));
            Tooltip.install(this, tooltip);
        }
        redraw();
    }

    private String words(Tie.Kind kind) {
        return switch (kind) {
            case SAME -> messages.text("overview.ribbon.same");
            case REWORDED -> messages.text("overview.ribbon.reworded");
            case MOVED -> messages.text("overview.ribbon.moved");
            case ONLY_LEFT -> messages.text("overview.ribbon.only", left.pane().letter().get());
            case ONLY_RIGHT -> messages.text("overview.ribbon.only", right.pane().letter().get());
        };
    }

    private void click(MouseEvent event) {
        Ribbon hit = at(event.getX(), event.getY());
        if (hit != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            Span inLeft = hit.tie().left();
            PaneView pane = inLeft.isEmpty() || hit.far() == Ribbon.Far.LEFT ? right : left;
            Span span = pane == left ? inLeft : hit.tie().right();
            focus.pickPlace(pane.pane().place(), span.start());
            event.consume();
        }
    }
}
