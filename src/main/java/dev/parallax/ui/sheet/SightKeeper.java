package dev.parallax.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualFlow;

/** Keeps what was in sight last, because measuring lines costs more than seeing that none has moved. */
final class SightKeeper {

    private final ReadingArea area;
    private final VirtualFlow<?, ?> flow;
    private Sight last = Sight.NONE;
    private List<Double> seen = List.of();

    SightKeeper(ReadingArea area, VirtualFlow<?, ?> flow) {
        this.area = area;
        this.flow = flow;
    }

    Sight now(double height, double width) {
        int first = flow.getFirstVisibleIndex();
        int end = first < 0 ? first : flow.getLastVisibleIndex() + 1;
        List<Double> edges = new ArrayList<>(List.of((double) first, height, width, (double) area.textSize()));
        for (int line = first; line < end; line++) {
            Region box = box(line);
            edges.add(box.getLayoutY());
            edges.add(box.getHeight());
        }
        if (!edges.equals(seen)) {
            seen = edges;
            last = measure(first, end, height);
        }
        return last;
    }

    private Sight measure(int first, int end, double height) {
        List<Sight.Line> lines = new ArrayList<>();
        for (int line = Math.max(0, first); line < end; line++) {
            Region box = box(line);
            ParagraphShape shape = ParagraphShape.of(box, area.lines().span(line).length());
            double top = box.getLayoutY() + area.blank(line).above();
            lines.add(new Sight.Line(area.lines().start(line), top, shape));
        }
        return new Sight(lines, height);
    }

    private Region box(int line) {
        return (Region) flow.getCell(line).getNode();
    }
}
