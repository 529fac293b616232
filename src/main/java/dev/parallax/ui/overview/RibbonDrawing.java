package dev.parallax.ui.overview;

import dev.parallax.compare.Tie.Kind;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/** Draws one band. */
final class RibbonDrawing {

    private static final double LIT = 0.62;
    /** How strong a band is, and by how much more one that has no word in common. */
    private static final double LIGHTEST = 0.04;

    private static final double GROUND = 0.09;
    private static final double LIGHTEST_EDGE = 0.22;
    private static final double EDGE = 0.2;
    private static final double STUB = 9;

    /** Of what closes to a point, its end is as high as a hair. */
    private static final double POINT = 1;

    private final GraphicsContext graphics;
    private final Inks inks;
    private final double width;

    RibbonDrawing(GraphicsContext graphics, Inks inks, double width) {
        this.graphics = graphics;
        this.inks = inks;
        this.width = width;
    }

    void draw(Ribbon ribbon, Ink ink, boolean isLit) {
        boolean moved = ribbon.tie().kind() == Kind.MOVED;
        graphics.setFill(inks.of(ink, isLit ? LIT : opacity(ribbon)));
        graphics.setStroke(inks.of(ink, isLit || moved ? 1 : LIGHTEST_EDGE + EDGE * ribbon.tie().apart()));
        graphics.setLineWidth(isLit ? 1.6 : 1);
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineDashes(moved ? new double[] {4, 3} : new double[0]);
        if (ribbon.far() == Ribbon.Far.NONE) {
            band(ribbon);
        } else {
            stub(ribbon);
        }
        graphics.setLineDashes();
        if (moved) {
            arrow(ribbon, ink);
        }
    }

    private static double opacity(Ribbon ribbon) {
        return ribbon.tie().kind() == Kind.MOVED ? LIGHTEST : LIGHTEST + GROUND * ribbon.tie().apart();
    }

    private void band(Ribbon ribbon) {
        Ribbon.End left = closed(ribbon.left());
        Ribbon.End right = closed(ribbon.right());
        double middle = width / 2;
        graphics.beginPath();
        graphics.moveTo(0, left.top());
        graphics.bezierCurveTo(middle, left.top(), middle, right.top(), width, right.top());
        graphics.lineTo(width, right.bottom());
        graphics.bezierCurveTo(middle, right.bottom(), middle, left.bottom(), 0, left.bottom());
        graphics.closePath();
        graphics.fill();
        edge(left.top(), right.top());
        edge(left.bottom(), right.bottom());
    }

    private void edge(double from, double to) {
        graphics.beginPath();
        graphics.moveTo(0, from);
        graphics.bezierCurveTo(width / 2, from, width / 2, to, width, to);
        graphics.stroke();
    }

    private static Ribbon.End closed(Ribbon.End end) {
        return end.bottom() - end.top() >= POINT
                ? end
                : new Ribbon.End(end.middle() - POINT / 2, end.middle() + POINT / 2);
    }

    /** A rounded piece at the end that is in sight. */
    private void stub(Ribbon ribbon) {
        boolean atLeft = ribbon.far() == Ribbon.Far.RIGHT;
        Ribbon.End near = closed(atLeft ? ribbon.left() : ribbon.right());
        double round = Math.min(STUB, near.bottom() - near.top());
        double from = atLeft ? 0 : width;
        double tip = atLeft ? STUB : width - STUB;
        double turn = atLeft ? STUB - round / 2 : width - STUB + round / 2;
        graphics.beginPath();
        graphics.moveTo(from, near.top());
        graphics.lineTo(turn, near.top());
        graphics.quadraticCurveTo(tip, near.top(), tip, near.top() + round / 2);
        graphics.lineTo(tip, near.bottom() - round / 2);
        graphics.quadraticCurveTo(tip, near.bottom(), turn, near.bottom());
        graphics.lineTo(from, near.bottom());
        graphics.fill();
        graphics.stroke();
    }

    /** The head of an arrow: along the band or, on a stub, towards the end that is far. */
    private void arrow(Ribbon ribbon, Ink ink) {
        graphics.setFill(inks.of(ink));
        if (ribbon.far() == Ribbon.Far.NONE) {
            double before = ribbon.at(0.42).middle();
            double after = ribbon.at(0.58).middle();
            head(width / 2, ribbon.at(0.5).middle(), Math.atan2(after - before, width * 0.16));
        } else {
            boolean atLeft = ribbon.far() == Ribbon.Far.RIGHT;
            Ribbon.End near = atLeft ? ribbon.left() : ribbon.right();
            Ribbon.End far = atLeft ? ribbon.right() : ribbon.left();
            head(atLeft ? STUB + 6 : width - STUB - 6, near.middle(), (far.middle() < near.middle() ? -1 : 1) * Math.PI / 2);
        }
    }

    private void head(double x, double y, double angle) {
        graphics.save();
        graphics.translate(x, y);
        graphics.rotate(Math.toDegrees(angle));
        graphics.fillPolygon(new double[] {5, -3.5, -3.5}, new double[] {0, -4, 4}, 3);
        graphics.restore();
    }
}
