package dev.parallax.ui.overview;

import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.report.Gravity;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.painting.Lines;
import dev.parallax.ui.painting.Painting;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.sheet.Sight;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The narrow strip beside a text that shows all of it at once: differences at the left, findings at the right. */
final class StripView extends Region {

    static final double WIDTH = 12;

    /** Where differences end and findings begin. */
    private static final double MIDDLE = 7;

    private static final double LEAST_WINDOW = 6;

    /** How far from the mouse a difference or finding may be to be told, in pixels. */
    private static final int NEAR = 2;

    private final PaneModel pane;
    private final Messages messages;
    private final Lines lines;
    private final Canvas canvas = new Canvas();
    private final Region window = new Region();
    private final Inks inks = new Inks(this::soil);
    private final Tooltip tooltip = Controls.tooltip("");
    private final Subscription painting;
    private DoubleConsumer goTo = place -> {};
    private List<FoundPlace> found = List.of();
    private @Nullable StripRows rows;
    private boolean soiled;
    private Sight sight = Sight.NONE;

    StripView(PaneModel pane, Messages messages) {
        this.pane = pane;
        this.messages = messages;
        lines = new Lines(pane.text());
        getStyleClass().add("strip");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("overview.strip"));
        window.getStyleClass().add("strip-window");
        window.setManaged(false);
        window.setMouseTransparent(true);
        canvas.setMouseTransparent(true);
        getChildren().addAll(inks, canvas, window);
        painting = pane.painting().subscribe((Painting any) -> soil());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> tooltip.setText(words(event.getY())));
        Tooltip.install(this, tooltip);
    }

    /** Calls back with the place in the text that the reader wants to see. */
    void onGo(DoubleConsumer action) {
        goTo = action;
    }

    void know(@Nullable Comparison comparison) {
        boolean known = comparison != null && pane.place() < comparison.documents().size();
        found = known ? FoundPlace.in(comparison, pane.place()) : List.of();
        soil();
    }

    /** Puts the box around what is in sight now. */
    void see(Sight now) {
        if (now != sight) {
            sight = now;
            place();
        }
    }

    /** What is drawn. */
    @Nullable StripRows rows() {
        return rows;
    }

    void dispose() {
        painting.unsubscribe();
    }

    @Override
    protected void layoutChildren() {
        if (soiled || canvas.getHeight() != getHeight() || canvas.getWidth() != getWidth()) {
            soiled = false;
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            redraw();
        }
    }

    /** What is drawn is drawn anew at the next layout, however much changes until then. */
    private void soil() {
        soiled = true;
        requestLayout();
    }

    private void redraw() {
        int height = (int) canvas.getHeight();
        if (height < 1) {
            return;
        }
        StripRows drawn = new StripRows(pane.painting().get(), lines, height).with(found);
        rows = drawn;
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), height);
        for (StripKind kind : StripKind.values()) {
            bars(graphics, drawn.of(kind), kind.ink(), new Lane(kind.x(), kind.width()));
        }
        bars(graphics, drawn.of(Gravity.MINOR), Ink.MINOR, new Lane(MIDDLE, 1.5));
        bars(graphics, drawn.of(Gravity.NOTABLE), Ink.NOTABLE, new Lane(MIDDLE, 3));
        bars(graphics, drawn.of(Gravity.GRAVE), Ink.GRAVE, new Lane(MIDDLE, 4.5));
        place();
    }

    private record Lane(double x, double width) {}

    private void bars(GraphicsContext graphics, BitSet set, Ink ink, Lane lane) {
        graphics.setFill(inks.of(ink));
        for (int from = set.nextSetBit(0); from >= 0; ) {
            int to = set.nextClearBit(from);
            graphics.fillRect(lane.x, from, lane.width, to - from);
            from = set.nextSetBit(to);
        }
    }

    private void place() {
        StripRows drawn = rows;
        window.setVisible(drawn != null && !sight.isEmpty());
        if (drawn != null && !sight.isEmpty()) {
            double from = drawn.row(sight.from());
            double height = Math.max(LEAST_WINDOW, drawn.row(sight.to()) - from);
            window.resizeRelocate(0, Math.min(from, drawn.rows() - height), getWidth(), height);
        }
    }

    private void go(MouseEvent event) {
        if (rows != null && event.getButton() == MouseButton.PRIMARY) {
            goTo.accept(rows.place(event.getY()));
            event.consume();
        }
    }

    /** What stands near a height. */
    private String words(double y) {
        StripRows drawn = rows;
        if (drawn == null) {
            return messages.text("overview.strip");
        }
        int from = Math.clamp((int) y - NEAR, 0, drawn.rows());
        int to = Math.clamp((int) y + NEAR + 1L, from, drawn.rows());
        Set<StripKind> kinds = EnumSet.noneOf(StripKind.class);
        for (StripKind kind : StripKind.values()) {
            if (!drawn.of(kind).get(from, to).isEmpty()) {
                kinds.add(kind);
            }
        }
        double first = drawn.place(from);
        double last = drawn.place(to);
        List<String> told = new ArrayList<>(
                kinds.stream().map(kind -> messages.text(kind.messageKey())).toList());
        found.stream()
                .filter(one -> one.span().start() >= first && one.span().start() <= last)
                .map(one -> messages.text("finding." + one.kind().key()))
                .distinct()
                .forEach(told::add);
        return told.isEmpty() ? messages.text("overview.strip") : String.join("\n", told);
    }
}
