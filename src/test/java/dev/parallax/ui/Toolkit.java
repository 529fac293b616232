package dev.parallax.ui;

import dev.parallax.ui.common.Fonts;
import dev.parallax.ui.common.Pulses;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** The toolkit without a display, started once for all tests of a process. */
public final class Toolkit {

    private static final long PATIENCE_SECONDS = 60;
    private static final Queue<Throwable> UNCAUGHT = new ConcurrentLinkedQueue<>();
    private static final CountDownLatch STARTED = start();

    private Toolkit() {}

    private static CountDownLatch start() {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> UNCAUGHT.add(failure));
            Fonts.load();
            started.countDown();
        });
        return started;
    }

    /** Computes on the toolkit's thread and hands over the result, or what was thrown. */
    public static <T> T call(Callable<T> work) throws Exception {
        STARTED.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Fails with what was thrown on the toolkit's thread and caught by nobody. */
    public static void assertNothingThrown() {
        Throwable failure = UNCAUGHT.poll();
        UNCAUGHT.clear();
        if (failure != null) {
            throw new AssertionError("thrown on the toolkit's thread", failure);
        }
    }

    public static void run(Runnable work) throws Exception {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until the condition has held at the end of three pulses in a row. */
    public static void settle(Scene scene, BooleanSupplier condition) throws Exception {
        CompletableFuture<Boolean> settled = new CompletableFuture<>();
        run(() -> Pulses.after(scene, 3, condition, () -> settled.complete(true)));
        settled.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
