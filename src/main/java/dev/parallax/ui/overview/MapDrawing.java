package dev.parallax.ui.overview;

import dev.parallax.report.Gravity;
import dev.parallax.ui.overview.MapSlots.Slot;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws the cells of a map. */
final class MapDrawing {

    /** How dark the base's own words are, and how dark what has no word in common with them. */
    private static final double LIGHTEST = 0.07;

    private static final double DARKEST = 0.78;

    /** A cell at least so wide has room to its right. */
    private static final double ROOMY = 5;

    private static final double HATCH = 5;
    private static final double LARGEST_LETTER = 10;

    private final GraphicsContext graphics;
    private final Inks inks;

    MapDrawing(GraphicsContext graphics, Inks inks) {
        this.graphics = graphics;
        this.inks = inks;
    }

    /** Where one cell is drawn. */
    record Box(double x, double y, double width, double height) {

        /** Without the room between cells. */
        Box inner() {
            return new Box(x, y, width >= ROOMY ? width - 1 : width, height - 1);
        }
    }

    void draw(Slot slot, Box cell) {
        Box box = cell.inner();
        if (slot.present() < 0.5) {
            absent(box);
        } else {
            graphics.setFill(inks.of(Ink.WORDING, LIGHTEST + (DARKEST - LIGHTEST) * slot.apart()));
            graphics.fillRect(box.x, box.y, box.width, box.height);
            if (slot.moved() >= 0.5) {
                moved(box);
            }
        }
        if (slot.findings() > 0) {
            tick(Gravity.of(slot.gravest()), box);
        }
    }

    /** The letter of a row, around a point. */
    void letter(String letter, double x, double y, double rowHeight) {
        graphics.setFill(inks.of(Ink.LETTER));
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setFont(Font.font("Inter SemiBold", Math.min(LARGEST_LETTER, rowHeight * 0.95)));
        graphics.fillText(letter, x, y);
    }

    /** Lines that slope in step from cell to cell. */
    private void absent(Box box) {
        graphics.save();
        graphics.beginPath();
        graphics.rect(box.x, box.y, box.width, box.height);
        graphics.clip();
        graphics.setStroke(inks.of(Ink.ABSENT));
        graphics.setLineWidth(1);
        double first = Math.floor((box.x - box.height) / HATCH) * HATCH;
        for (double x = first; x < box.x + box.width; x += HATCH) {
            graphics.strokeLine(x, box.y + box.height, x + box.height, box.y);
        }
        graphics.restore();
    }

    /** A bar along the lower edge with a gap in it, as of something that was lifted out. */
    private void moved(Box box) {
        graphics.setFill(inks.of(Ink.GROUND));
        graphics.fillRect(box.x, box.y + box.height - 4, box.width, 1);
        graphics.setFill(inks.of(Ink.MOVED));
        graphics.fillRect(box.x, box.y + box.height - 3, box.width, 3);
    }

    private void tick(Gravity gravity, Box box) {
        double height = Math.max(3, box.height * share(gravity));
        double x = Math.floor(box.x + box.width / 2 - 1);
        Color halo = inks.of(Ink.GROUND);
        graphics.setFill(halo);
        graphics.fillRect(x - 1, box.y, 4, height + 1);
        graphics.setFill(inks.of(ink(gravity)));
        graphics.fillRect(x, box.y, 2, height);
    }

    private static double share(Gravity gravity) {
        return switch (gravity) {
            case GRAVE -> 0.9;
            case NOTABLE -> 0.55;
            case MINOR -> 0.3;
        };
    }

    static Ink ink(Gravity gravity) {
        return switch (gravity) {
            case GRAVE -> Ink.GRAVE;
            case NOTABLE -> Ink.NOTABLE;
            case MINOR -> Ink.MINOR;
        };
    }
}
