package dev.parallax.ui.sources;

import dev.parallax.source.StoryLoader;
import dev.parallax.story.Version;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.settings.Settings;
import dev.parallax.work.Jobs;
import dev.parallax.work.Progress;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** The stories that were open lately, the last one first. Pasted texts are never among them. */
public final class RecentModel {

    static final int MOST = 10;

    /** One that is opened must not wait for those that are only looked at. */
    private static final String OPENING = "open-recent";

    private static final String LOOKING = "look-at-recent";
    private static final String KEY = "recent-";

    private final ReaderModel reader;
    private final SourcesModel sources;
    private final Means means;
    private final ObservableList<RecentStory> stories = FXCollections.observableArrayList();
    private final ObservableSet<RecentStory> gone = FXCollections.observableSet(new HashSet<>());

    /** Held, because they listen only weakly and take their own listeners along when they go. */
    private final ObservableList<RecentStory> storiesSeen = FXCollections.unmodifiableObservableList(stories);
    private final ObservableSet<RecentStory> goneSeen = FXCollections.unmodifiableObservableSet(gone);

    /** What the story that is open now is remembered as; null while nothing of it is. */
    private @Nullable RecentStory open;

    /**
     * What recent stories are kept and told with.
     *
     * @param titles what a story of these versions is called
     */
    public record Means(Settings settings, Jobs jobs, Function<List<Version>, String> titles) {}

    public RecentModel(ReaderModel reader, SourcesModel sources, Means means) {
        this.reader = reader;
        this.sources = sources;
        this.means = means;
        for (int place = 0; place < MOST; place++) {
            means.settings.get(KEY + place).flatMap(RecentStory::of).ifPresent(stories::add);
        }
        reader.panes().addListener((ListChangeListener<PaneModel>) change -> note());
    }

    public ObservableList<RecentStory> stories() {
        return storiesSeen;
    }

    /** Those of which no text is where it was. */
    public ObservableSet<RecentStory> gone() {
        return goneSeen;
    }

    /** Opens the story in place of what is open, unless its texts are gone; that is told by {@link #gone}. */
    public void open(RecentStory story) {
        check(OPENING, List.of(story), missing -> {
            gone.remove(story);
            gone.addAll(missing);
            if (missing.isEmpty()) {
                sources.open(TextSource.locations(story.locations()));
            }
        });
    }

    /** Finds out which stories are gone. */
    public void check() {
        check(LOOKING, List.copyOf(stories), missing -> {
            gone.retainAll(missing);
            gone.addAll(missing);
        });
    }

    public void forget(RecentStory story) {
        stories.remove(story);
        gone.remove(story);
        if (story.equals(open)) {
            open = null;
        }
        keep();
    }

    public void forgetAll() {
        stories.clear();
        gone.clear();
        open = null;
        keep();
    }

    private void check(String lane, List<RecentStory> asked, Consumer<Set<RecentStory>> use) {
        means.jobs.start(lane,
                (cancel, progress) -> asked.stream().filter(RecentModel::isGone).collect(Collectors.toSet()),
                new Jobs.Outcome<>(Progress.NONE, use, RecentModel::log, () -> {}));
    }

    private static boolean isGone(RecentStory story) {
        return story.locations().stream()
                .allMatch(location -> StoryLoader.fileOf(location).filter(Files::notExists).isPresent());
    }

    /** Versions that are closed one by one do not wear the story away. */
    private void note() {
        if (reader.panes().isEmpty()) {
            open = null;
            return;
        }
        List<Version> located = reader.panes().stream()
                .sorted(Comparator.comparingInt(PaneModel::place))
                .map(PaneModel::version)
                .filter(version -> version.provenance().origin() != null)
                .toList();
        List<String> locations = located.stream().map(RecentModel::location).distinct().toList();
        if (!locations.isEmpty() && (open == null || !open.locations().containsAll(locations))) {
            note(new RecentStory(means.titles.apply(located), now(), locations));
        }
    }

    private void note(RecentStory story) {
        List<RecentStory> now = new ArrayList<>();
        now.add(story);
        stories.stream()
                .filter(other -> !other.equals(open) && !other.isOfTheSameTextsAs(story))
                .forEach(now::add);
        stories.setAll(now.subList(0, Math.min(MOST, now.size())));
        gone.retainAll(stories);
        open = story;
        keep();
    }

    private void keep() {
        for (int place = 0; place < MOST; place++) {
            means.settings.set(KEY + place, place < stories.size() ? stories.get(place).written() : "");
        }
    }

    /** In full, because the folder that the program is started in next time may be another one. */
    private static String location(Version version) {
        String origin = Optional.ofNullable(version.provenance().origin()).orElseThrow();
        return StoryLoader.fileOf(origin)
                .map(file -> file.toAbsolutePath().normalize().toString())
                .orElse(origin);
    }

    /** In whole seconds, as it is kept. */
    private static Instant now() {
        return Instant.ofEpochSecond(Instant.now().getEpochSecond());
    }

    private static void log(Throwable failure) {
        System.getLogger(RecentModel.class.getName())
                .log(System.Logger.Level.WARNING, "recent stories could not be looked for", failure);
    }
}
