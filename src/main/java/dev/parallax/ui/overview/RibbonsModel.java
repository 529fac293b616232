package dev.parallax.ui.overview;

import dev.parallax.compare.StoryMap;
import dev.parallax.compare.Ties;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.work.Jobs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;

/** What joins panes that stand beside each other, found out in the background as soon as somebody asks. */
public final class RibbonsModel {

    private final ReaderModel reader;
    private final Jobs jobs;
    private final Map<Pair, Ties> known = new HashMap<>();
    private final Set<Pair> asked = new HashSet<>();
    private final ReadOnlyLongWrapper news = new ReadOnlyLongWrapper();
    private @Nullable StoryMap map;

    /** Two versions by their places in the story. */
    private record Pair(int left, int right) {}

    public RibbonsModel(ReaderModel reader, Jobs jobs) {
        this.reader = reader;
        this.jobs = jobs;
        reader.comparison().subscribe(any -> begin());
    }

    /** What joins two versions; null while it is being found out. What is older stays until the new is there. */
    @Nullable Ties between(int left, int right) {
        StoryMap now = map;
        Pair pair = new Pair(left, right);
        if (now != null && Math.max(left, right) < now.rows().size() && asked.add(pair)) {
            jobs.start(
                    "ribbons-" + left + "-" + right,
                    (cancel, progress) -> now.ties(left, right),
                    new Jobs.Outcome<>((stage, fraction) -> {}, ties -> show(now, pair, ties), RibbonsModel::log, () -> {}));
        }
        return known.get(pair);
    }

    /** Changes whenever more is known. */
    ReadOnlyLongProperty news() {
        return news.getReadOnlyProperty();
    }

    /** Whether everything that was asked for is known. */
    public boolean isSettled() {
        return known.keySet().containsAll(asked);
    }

    private void begin() {
        map = reader.map();
        asked.clear();
        if (map == null) {
            known.clear();
        }
        news.set(news.get() + 1);
    }

    private void show(StoryMap of, Pair pair, Ties ties) {
        if (of == map) {
            known.put(pair, ties);
            news.set(news.get() + 1);
        }
    }

    /** Without ribbons everything else can be read. */
    private static void log(Throwable failure) {
        System.getLogger(RibbonsModel.class.getName())
                .log(System.Logger.Level.ERROR, "what joins two versions was not found", failure);
    }
}
