package dev.parallax.ui;

import dev.parallax.work.CancelToken;
import dev.parallax.work.Jobs;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Jobs that run where they are started: at once, or when the test says so. */
public final class SameThreadJobs implements Jobs {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Map<String, CancelToken> lanes = new HashMap<>();
    private boolean held;

    /** Lets work wait from now on until {@link #runAll}. */
    public void hold() {
        held = true;
    }

    public void runAll() {
        held = false;
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    @Override
    public <T> CancelToken start(String lane, Work<T> work, Outcome<T> outcome) {
        CancelToken token = new CancelToken();
        CancelToken replaced = lanes.put(lane, token);
        if (replaced != null) {
            replaced.cancel();
        }
        waiting.add(() -> {
            if (lanes.remove(lane, token)) {
                run(token, work, outcome);
            }
        });
        if (!held) {
            runAll();
        }
        return token;
    }

    private static <T> void run(CancelToken token, Work<T> work, Outcome<T> outcome) {
        T result;
        try {
            token.check();
            result = work.run(token, outcome.progress());
        } catch (CancellationException e) {
            outcome.cancelled().run();
            return;
        } catch (Exception e) {
            outcome.failure().accept(e);
            return;
        }
        outcome.success().accept(result);
    }

    @Override
    public void close() {
        waiting.clear();
    }
}
