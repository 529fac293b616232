package dev.parallax.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** All that a run measured, in Markdown. */
final class SpeedTable {

    private SpeedTable() {}

    static String markdown(Scores scores, String command) {
        return (machine(command)
                        + new EditionsTable(scores).markdown()
                        + new GrowthTable(scores).markdown()
                        + new WorstCaseTable(scores).markdown()
                        + new StoryTable(scores).markdown()
                        + new FindingsTable(scores).markdown()
                        + new CancelTable(scores).markdown()
                        + new WindowTable(scores).markdown())
                .strip();
    }

    private static String machine(String command) {
        long memory = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return "`%s` on %s (UTC): %d cores, %d GB of memory, JDK %s.\n\n".formatted(
                command,
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Math.round((double) memory / (1 << 30)),
                Runtime.version());
    }
}
