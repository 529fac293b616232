package dev.parallax.ui.sheet;

import dev.parallax.ui.painting.Lines;
import dev.parallax.ui.painting.Mark;
import dev.parallax.ui.painting.MarkRun;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Marks a text without keeping the window waiting: at once what is in sight and a screen around it, the rest a little at
 * every pulse; what the reader scrolls to meanwhile comes first. Lines that are marked already as they should be are left
 * alone. Marks take no room, so nothing moves.
 */
final class MarkStyler {

    /** In nanoseconds a pulse: with five panes there must be time left for the frame. */
    private static final long SLICE = 1_500_000;

    /** Lines that are styled at one go. */
    private static final int CHUNK = 32;

    private final ReadingArea area;
    private final Lines lines;
    private final BitSet pending = new BitSet();
    private final Runnable pulse = this::pulse;
    private List<MarkRun> runs = List.of();
    private int[] ends = {};
    private @Nullable Scene listening;

    MarkStyler(ReadingArea area, Lines lines) {
        this.area = area;
        this.lines = lines;
        area.sceneProperty().subscribe(scene -> {
            stop();
            goOn();
        });
    }

    /** Shows these marks from now on; they cover the text. */
    void show(List<MarkRun> next) {
        runs = next;
        ends = new int[next.size()];
        int end = 0;
        for (int run = 0; run < ends.length; run++) {
            end += next.get(run).length();
            ends[run] = end;
        }
        pending.set(0, lines.count());
        styleSight();
        if (area.getScene() != null) {
            slice();
        }
        goOn();
    }

    /** Whether every line is marked as it should be. */
    boolean isDone() {
        return pending.isEmpty();
    }

    /** Does nothing more. */
    void stop() {
        if (listening != null) {
            listening.removePostLayoutPulseListener(pulse);
            listening = null;
        }
    }

    private void goOn() {
        if (pending.isEmpty()) {
            stop();
            return;
        }
        Scene scene = area.getScene();
        if (scene != null && listening == null) {
            listening = scene;
            scene.addPostLayoutPulseListener(pulse);
        }
        if (scene != null) {
            Platform.requestNextPulse();
        }
    }

    private void pulse() {
        if (styleSight()) {
            area.applyCss();
            area.layout();
        }
        slice();
        goOn();
    }

    /** Tells whether something had to be styled. */
    private boolean styleSight() {
        int first = area.flow().getFirstVisibleIndex();
        int last = area.flow().getLastVisibleIndex();
        if (first < 0 || last < first || pending.isEmpty()) {
            return false;
        }
        int screen = last - first + 1;
        return style(Math.max(0, first - screen), Math.min(lines.count(), last + 1 + screen));
    }

    private void slice() {
        long until = System.nanoTime() + SLICE;
        int line = pending.nextSetBit(0);
        while (line >= 0 && System.nanoTime() < until) {
            style(line, Math.min(lines.count(), line + CHUNK));
            line = pending.nextSetBit(line);
        }
    }

    private boolean style(int from, int to) {
        int first = -1;
        int last = -1;
        for (int line = pending.nextSetBit(from); line >= 0 && line < to; line = pending.nextSetBit(line + 1)) {
            if (!isMarkedRight(line)) {
                first = first < 0 ? line : first;
                last = line;
            }
        }
        pending.clear(from, to);
        if (first >= 0) {
            int start = lines.start(first);
            area.setStyleSpans(start, spans(start, lines.end(last)));
        }
        return first >= 0;
    }

    private StyleSpans<Set<Mark>> spans(int start, int end) {
        StyleSpansBuilder<Set<Mark>> spans = new StyleSpansBuilder<>();
        int done = start;
        for (int run = runAt(start); done < end; run++) {
            int until = Math.min(end, ends[run]);
            spans.add(runs.get(run).marks(), until - done);
            done = until;
        }
        return spans.create();
    }

    private boolean isMarkedRight(int line) {
        int place = lines.start(line);
        int end = lines.end(line);
        if (place == end) {
            return true;
        }
        int run = runAt(place);
        for (StyleSpan<Set<Mark>> span : area.getParagraph(line).getStyleSpans()) {
            int until = place + span.getLength();
            while (place < until) {
                if (!runs.get(run).marks().equals(span.getStyle())) {
                    return false;
                }
                place = Math.min(until, ends[run]);
                run += ends[run] <= place ? 1 : 0;
            }
        }
        return true;
    }

    /** The run that holds this place. */
    private int runAt(int place) {
        int found = Arrays.binarySearch(ends, place + 1);
        return found >= 0 ? found : -found - 1;
    }
}
