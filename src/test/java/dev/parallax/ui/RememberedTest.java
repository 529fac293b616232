package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.OpenRequest;
import dev.parallax.diff.Ignored;
import dev.parallax.ui.claims.PanelModel;
import dev.parallax.ui.command.Command;
import dev.parallax.ui.painting.Filters;
import dev.parallax.ui.painting.Perspective;
import dev.parallax.ui.settings.Face;
import dev.parallax.ui.settings.ReadingOptions;
import dev.parallax.ui.settings.ScrollMode;
import dev.parallax.ui.settings.ThemeChoice;
import dev.parallax.ui.settings.MemoryStore;
import dev.parallax.ui.settings.Settings;
import dev.parallax.ui.settings.WindowKeeper;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What one window leaves to the next. */
@Tag("ui")
class RememberedTest {

    private final MemoryStore store = new MemoryStore();

    @Test
    void everyChoiceComesBackInTheNextWindow() throws Exception {
        Settings settings = new Settings(store);
        try (TestWindow window = TestWindow.open(1200, 800, settings)) {
            Toolkit.run(() -> choose(window.context()));
            settings.save();
        }
        try (TestWindow window = TestWindow.open(1200, 800, new Settings(store))) {
            ReadingOptions options = window.context().options();
            assertThat(options.textSize().get()).isEqualTo(20);
            assertThat(options.face().get()).isEqualTo(Face.SANS);
            assertThat(options.theme().get()).isEqualTo(ThemeChoice.DARK);
            assertThat(options.dark().get()).isTrue();
            assertThat(options.scrollMode().get()).isEqualTo(ScrollMode.APART);
            assertThat(options.inStep().get()).isFalse();
            assertThat(options.perspective().get()).isEqualTo(Perspective.HEAT);
            assertThat(options.folded().get()).isTrue();
            assertThat(options.foldContext().get()).isEqualTo(2);
            assertThat(options.mapShown().get()).isEqualTo(!new ReadingOptions().mapShown().get());
            assertThat(options.ribbonsShown().get()).isEqualTo(!new ReadingOptions().ribbonsShown().get());
            assertThat(options.basePinned().get()).isTrue();
            assertThat(options.panelShown().get()).isFalse();
            assertThat(options.ignored().get()).containsExactlyInAnyOrder(Ignored.CASE, Ignored.SPELLING);
            assertThat(options.filters().get()).isEqualTo(new Filters(Set.of(Filters.Kind.QUOTATIONS)));
            assertThat(window.context().panel().view().get()).isEqualTo(PanelModel.View.CLAIMS);
            assertThat(window.context().panel().width().get()).isEqualTo(420);
            window.read("The gate.", "The wall.");
            assertThat(window.panes().getFirst().area().getStyleClass()).contains("text-20", "face-sans");
        }
    }

    @Test
    void thatNothingIsMarkedIsRememberedToo() throws Exception {
        Settings settings = new Settings(store);
        try (TestWindow window = TestWindow.open(1200, 800, settings)) {
            Toolkit.run(() -> window.context().options().filters().set(new Filters(Set.of())));
            settings.save();
        }
        try (TestWindow window = TestWindow.open(1200, 800, new Settings(store))) {
            assertThat(window.context().options().filters().get().shown()).isEmpty();
        }
    }

    @Test
    void brokenAndUnknownValuesAreLikeNone() throws Exception {
        store.with("theme", "PURPLE").with("text-size", "huge").with("scroll-mode", "perhaps").with("fold-context", "-7").with("marks", "STARS")
                .with("ignored", "CASE,UNHEARD_OF").with("panel-width-findings", "NaN").with("panel-view", "3")
                .with("recent-0", "%zz&x").with("recent-1", "").with("face", "");
        try (TestWindow window = TestWindow.open(1200, 800, new Settings(store))) {
            ReadingOptions options = window.context().options();
            assertThat(options.theme().get()).isEqualTo(ThemeChoice.SYSTEM);
            assertThat(options.textSize().get()).isEqualTo(16);
            assertThat(options.inStep().get()).isTrue();
            assertThat(options.foldContext().get()).isZero();
            assertThat(options.filters().get()).isEqualTo(Filters.ALL);
            assertThat(options.ignored().get()).containsExactly(Ignored.CASE);
            assertThat(window.context().panel().view().get()).isEqualTo(PanelModel.View.FINDINGS);
            assertThat(window.context().recent().stories()).isEmpty();
        }
    }

    @Test
    void aWindowComesBackWhereItStood() throws Exception {
        Settings settings = new Settings(store);
        List<Rectangle2D> screens = List.of(new Rectangle2D(0, 0, 1000, 1000));
        Toolkit.run(() -> {
            Stage first = new Stage();
            WindowKeeper keeper = WindowKeeper.of(first, settings, screens);
            first.setX(120);
            first.setY(80);
            first.setWidth(640);
            first.setHeight(480);
            keeper.remember();
        });
        settings.save();
        Stage second = Toolkit.call(Stage::new);
        Toolkit.run(() -> WindowKeeper.of(second, new Settings(store), screens));
        assertThat(List.of(second.getX(), second.getY(), second.getWidth(), second.getHeight()))
                .containsExactly(120.0, 80.0, 640.0, 480.0);
    }

    @Test
    void theWindowFollowsTheSystemUntilTheReaderChooses() throws Exception {
        try (TestWindow window = TestWindow.open(900, 600)) {
            ReadingOptions options = window.context().options();
            Toolkit.run(() -> options.systemDark().set(true));
            assertThat(palette(window)).endsWith("dark.css");
            Toolkit.run(() -> options.systemDark().set(false));
            assertThat(palette(window)).endsWith("light.css");
            Toolkit.run(() -> window.room().commands().run(Command.OTHER_THEME));
            assertThat(options.theme().get()).isEqualTo(ThemeChoice.DARK);
            Toolkit.run(() -> options.theme().set(ThemeChoice.LIGHT));
            Toolkit.run(() -> options.systemDark().set(true));
            assertThat(palette(window)).endsWith("light.css");
            Toolkit.run(() -> options.theme().set(ThemeChoice.SYSTEM));
            assertThat(palette(window)).endsWith("dark.css");
        }
    }

    @Test
    void theSampleStoryIsForThoseWhoHaveNoStoriesYet() throws Exception {
        Settings settings = new Settings(store);
        OpenRequest nothing = new OpenRequest(List.of(), Set.of());
        try (TestWindow window = TestWindow.open(900, 600, settings)) {
            Toolkit.run(() -> ReaderApp.begin(window.context(), nothing));
            window.settle();
            assertThat(window.panes()).hasSize(5);
        }
        store.with("recent-0", "1700000000&Story&%2Ftmp%2Fa.txt");
        try (TestWindow window = TestWindow.open(900, 600, new Settings(store))) {
            Toolkit.run(() -> ReaderApp.begin(window.context(), nothing));
            window.settle();
            assertThat(window.panes()).isEmpty();
        }
    }

    @Test
    void withoutADisplayNothingIsLeftBehind() {
        Properties headless = new Properties();
        headless.setProperty("glass.platform", "Headless");
        Settings settings = ReaderApp.settings(headless);
        settings.set("theme", "DARK");
        settings.save();
        assertThat(ReaderApp.settings(headless).get("theme")).isEmpty();
    }

    private static String palette(TestWindow window) throws Exception {
        return Toolkit.call(() -> window.stage().getScene().getStylesheets().getLast());
    }

    private static void choose(AppContext context) {
        ReadingOptions options = context.options();
        options.readAt(20);
        options.face().set(Face.SANS);
        options.dark().set(true);
        options.scrollMode().set(ScrollMode.APART);
        options.perspective().set(Perspective.HEAT);
        options.folded().set(true);
        options.foldContext().set(2);
        options.mapShown().set(!options.mapShown().get());
        options.ribbonsShown().set(!options.ribbonsShown().get());
        options.basePinned().set(true);
        options.panelShown().set(false);
        options.ignored().set(Set.of(Ignored.CASE, Ignored.SPELLING));
        options.filters().set(new Filters(Set.of(Filters.Kind.QUOTATIONS)));
        context.panel().show(PanelModel.View.CLAIMS);
        context.panel().resize(420);
    }
}
