package dev.parallax.ui.reader;

import dev.parallax.compare.Agreements;
import dev.parallax.compare.PairScripts;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Jobs;

/**
 * Finds out ahead, once there is nothing else to do, how every version differs from every other, so that another base or
 * view has not to be waited for.
 */
public final class Foresight {

    private static final String LANE = "foresight";

    private final ReaderModel reader;
    private final Jobs jobs;
    private CancelToken running = new CancelToken();

    public Foresight(ReaderModel reader, Jobs jobs) {
        this.reader = reader;
        this.jobs = jobs;
        reader.state().subscribe(this::turn);
    }

    private void turn(ReaderModel.State state) {
        running.cancel();
        Agreements agreements = reader.agreements();
        if (state == ReaderModel.State.READY && agreements != null) {
            running = jobs.start(LANE, (cancel, progress) -> look(agreements, cancel), new Jobs.Outcome<>(
                    (stage, fraction) -> {}, any -> {}, Foresight::failed, () -> {}));
        }
    }

    /** One pair after another: the second core belongs to the window. */
    private static boolean look(Agreements agreements, CancelToken cancel) {
        PairScripts scripts = agreements.scripts();
        for (int from = 0; from < scripts.versions(); from++) {
            for (int to = 0; to < scripts.versions(); to++) {
                scripts.script(from, to, cancel);
            }
        }
        for (int version = 0; version < scripts.versions(); version++) {
            agreements.discord(version, cancel);
        }
        return true;
    }

    private static void failed(Throwable failure) {
        System.getLogger(Foresight.class.getName()).log(System.Logger.Level.ERROR, "looking ahead failed", failure);
    }
}
