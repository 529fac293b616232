package dev.parallax.ui;

import dev.parallax.cli.OpenRequest;
import dev.parallax.diff.Ignored;
import dev.parallax.message.Messages;
import dev.parallax.source.StoryTitle;
import dev.parallax.story.Version;
import dev.parallax.ui.common.Fonts;
import dev.parallax.ui.common.FxJobs;
import dev.parallax.ui.common.Theme;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.settings.Settings;
import dev.parallax.ui.settings.SettingsSaver;
import dev.parallax.ui.settings.WindowKeeper;
import dev.parallax.ui.sources.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program as the toolkit starts it: one window on the versions named, or on the sample story. */
public final class ReaderApp extends Application {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 64, 128, 256);

    /** Static, because the toolkit makes the application and hands it to nobody. */
    private static volatile boolean begun;

    private final FxJobs jobs = new FxJobs();
    private final Settings settings = settings(System.getProperties());
    private @Nullable WindowKeeper keeper;

    /** Whether the toolkit has come up: what fails from then on is no missing display. */
    static boolean hasBegun() {
        return begun;
    }

    /** The request in strings, which is all that the toolkit hands on: what is ignored first, then the locations. */
    static String[] arguments(OpenRequest request) {
        String kinds = request.ignored().stream().map(Ignored::name).collect(Collectors.joining(","));
        return Stream.concat(Stream.of(kinds), request.locations().stream()).toArray(String[]::new);
    }

    /** The request that became these arguments. */
    static OpenRequest request(List<String> arguments) {
        List<String> names = List.of(arguments.getFirst().split(","));
        Set<Ignored> kinds = Stream.of(Ignored.values())
                .filter(kind -> names.contains(kind.name()))
                .collect(Collectors.toSet());
        return new OpenRequest(arguments.subList(1, arguments.size()), kinds);
    }

    @Override
    public void init() {
        begun = true;
    }

    @Override
    public void start(Stage stage) {
        Messages messages = Messages.ofSystem();
        Fonts.load();
        AppContext context = new AppContext(messages, HouseRooms.of(jobs, messages), settings);
        new LastResort(context.notices()).guard(Thread.currentThread());
        ReadingRoom room = new ReadingRoom(context);
        Scene scene = new Scene(room, WIDTH, HEIGHT);
        context.options().systemDark().bind(
                Platform.getPreferences().colorSchemeProperty().map(scheme -> scheme == ColorScheme.DARK));
        context.options().dark().subscribe(dark -> (dark ? Theme.DARK : Theme.LIGHT).applyTo(scene));
        stage.setScene(scene);
        context.reader().panes().subscribe(() -> stage.setTitle(title(context)));
        stage.setTitle(title(context));
        stage.setMinWidth(520);
        stage.setMinHeight(360);
        ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size)));
        keep(stage);
        stage.show();
        begin(context, request(getParameters().getRaw()));
    }

    /** Settings of the reader; where there is no display nobody reads, and nothing is left behind. */
    static Settings settings(Properties properties) {
        return "Headless".equals(properties.getProperty("glass.platform")) ? Settings.inMemory() : Settings.ofUser();
    }

    /** Whoever has stories of their own begins with them; the sample story is for those who have none yet. */
    static void begin(AppContext context, OpenRequest request) {
        if (!request.ignored().isEmpty()) {
            context.options().ignored().set(request.ignored());
        }
        if (!request.locations().isEmpty()) {
            context.sources().open(TextSource.locations(request.locations()));
        } else if (context.recent().stories().isEmpty()) {
            context.sources().open(context.sample());
        }
    }

    private void keep(Stage stage) {
        List<Rectangle2D> screens = Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .map(Screen::getVisualBounds)
                .toList();
        keeper = WindowKeeper.of(stage, settings, screens);
        new SettingsSaver(settings, jobs);
    }

    @Override
    public void stop() {
        if (keeper != null) {
            keeper.remember();
        }
        settings.save();
        jobs.close();
    }

    private static String title(AppContext context) {
        List<Version> versions =
                context.reader().panes().stream().map(PaneModel::version).toList();
        Messages messages = context.messages();
        return versions.isEmpty()
                ? messages.text("window.title")
                : messages.text("window.titleOf", messages.text(StoryTitle.of(versions)));
    }

    private static Image icon(int size) {
        String path = "/icons/parallax-" + size + ".png";
        try (InputStream in = Objects.requireNonNull(ReaderApp.class.getResourceAsStream(path), path)) {
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + path + " cannot be read", e);
        }
    }
}
