package dev.parallax.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Notice;
import dev.parallax.ui.TestWindow;
import dev.parallax.ui.Toolkit;
import dev.parallax.ui.settings.MemoryStore;
import dev.parallax.ui.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("ui")
class WelcomeTest {

    @TempDir
    private Path folder;

    private final MemoryStore store = new MemoryStore();

    @Test
    void anEmptyWindowSaysHowToBeginUntilThereIsAVersion() throws Exception {
        try (TestWindow window = TestWindow.open(1280, 800)) {
            window.settle();
            Node welcome = window.room().lookup(".empty");
            assertThat(welcome.isVisible()).isTrue();
            assertThat(texts(window, ".empty-card .button"))
                    .containsExactly("Open files…", "Open a folder…", "Paste text…");
            assertThat(window.room().lookup(".recent").isVisible()).isFalse();
            window.fire(window.room(), "empty-sample");
            assertThat(window.panes()).hasSize(5);
            assertThat(welcome.isVisible()).isFalse();
            Toolkit.run(window.context().reader()::closeAll);
            assertThat(welcome.isVisible()).isTrue();
        }
    }

    @Test
    void aRecentStoryIsOneClickAway() throws Exception {
        remember("The gate.", "The wall.");
        try (TestWindow window = TestWindow.open(1280, 800, new Settings(store))) {
            window.settle();
            assertThat(texts(window, ".recent-name")).containsExactly("0 and 1");
            assertThat(texts(window, ".recent-facts"))
                    .containsExactly("2 versions in " + folder.getFileName() + " · today");
            window.fire(window.room(), "recent-story");
            window.settle();
            assertThat(window.panes()).hasSize(2);
        }
    }

    @Test
    void aStoryThatIsGoneSaysSoAndCanBeRemoved() throws Exception {
        remember("The gate.", "The wall.");
        Files.delete(folder.resolve("0.txt"));
        Files.delete(folder.resolve("1.txt"));
        Settings settings = new Settings(store);
        try (TestWindow window = TestWindow.open(1280, 800, settings)) {
            window.settle();
            window.fire(window.room(), "recent-story");
            window.settle();
            assertThat(texts(window, ".recent-gone"))
                    .containsExactly("Its texts are no longer where they were, so it cannot be opened.");
            window.fire(window.room(), "recent-forget");
            assertThat(window.room().lookup(".recent").isVisible()).isFalse();
            settings.save();
        }
        assertThat(new Settings(store).get("recent-0")).isEmpty();
    }

    @Test
    void theMenuHasTheRecentStories() throws Exception {
        remember("The gate.", "The wall.");
        try (TestWindow window = TestWindow.open(1280, 800, new Settings(store))) {
            MenuButton menu = (MenuButton) window.room().lookup(".menu-icon");
            Menu recent = (Menu) menu.getItems().stream().filter(Menu.class::isInstance).findFirst().orElseThrow();
            assertThat(recent.getItems().stream().map(MenuItem::getText))
                    .containsExactly("0 and 1 (2 versions, today)", null, "Forget recent stories");
            Toolkit.run(() -> recent.getItems().getLast().fire());
            assertThat(recent.isDisable()).isTrue();
            assertThat(window.context().recent().stories()).isEmpty();
        }
    }

    @Test
    void whatIsDraggedOverTheWindowIsShownWhereToDrop() throws Exception {
        try (TestWindow window = TestWindow.open(1280, 800)) {
            window.read("The gate.", "The wall.");
            Node hint = window.room().lookup(".drop-hint");
            assertThat(hint.isVisible()).isFalse();
            Toolkit.run(() -> window.room().dropTarget().light(true));
            assertThat(hint.isVisible()).isTrue();
            Toolkit.run(() -> window.room().dropTarget().light(false));
            assertThat(hint.isVisible()).isFalse();
        }
    }

    @Test
    void moreNoticesThanThereIsRoomForCanAllBeRead() throws Exception {
        try (TestWindow window = TestWindow.open(1280, 800)) {
            for (int number = 0; number < 5; number++) {
                int one = number;
                Toolkit.run(() -> window.context().notices().tell(
                        Notice.of("source.missing", "file-" + one + ".txt")));
            }
            assertThat(lines(window)).isEqualTo(3);
            assertThat(texts(window, ".notice-more")).containsExactly("2 more messages");
            window.fire(window.room(), "notice-more");
            assertThat(lines(window)).isEqualTo(5);
            window.fire(window.room(), "notice-more");
            assertThat(lines(window)).isEqualTo(3);
            window.fire(window.room(), "notice-dismiss-all");
            assertThat(window.room().lookup(".notice-bar").isVisible()).isFalse();
        }
    }

    /** Opens a story of such texts once, as files that are named by their number. */
    private void remember(String... texts) throws Exception {
        Settings settings = new Settings(store);
        for (int number = 0; number < texts.length; number++) {
            Files.writeString(folder.resolve(number + ".txt"), texts[number]);
        }
        try (TestWindow window = TestWindow.open(1280, 800, settings)) {
            window.open(TextSource.locations(List.of(
                    folder.resolve("0.txt").toString(), folder.resolve("1.txt").toString())));
            settings.save();
        }
    }

    private static int lines(TestWindow window) throws Exception {
        return Toolkit.call(() -> window.room().lookupAll(".notice-bar .icon-button").size());
    }

    private static List<String> texts(TestWindow window, String selector) throws Exception {
        return Toolkit.call(() -> window.room().lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }
}
