package dev.parallax.compare;

import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Runs the stages of one comparison: tells each to the listener, notes its time, stops between them when cancelled. */
final class Stages {

    private final Progress progress;
    private final CancelToken cancel;
    private final Map<String, Long> elapsedMillis = new LinkedHashMap<>();

    Stages(Progress progress, CancelToken cancel) {
        this.progress = progress;
        this.cancel = cancel;
    }

    /**
     * @param name of the stage; its message key is {@code stage.<name>}
     * @param fraction of the whole that is done before it
     */
    <T> T run(String name, double fraction, Supplier<T> stage) {
        cancel.check();
        progress.report("stage." + name, fraction);
        long start = System.nanoTime();
        T result = stage.get();
        elapsedMillis.put(name, (System.nanoTime() - start) / 1_000_000);
        return result;
    }

    /** A listener for work inside a stage that takes long: its share is told between two fractions of the whole. */
    Progress within(String name, double from, double to) {
        return (part, share) -> progress.report("stage." + name, from + share * (to - from));
    }

    /** In the order of the stages. */
    Map<String, Long> elapsedMillis() {
        return elapsedMillis;
    }
}
