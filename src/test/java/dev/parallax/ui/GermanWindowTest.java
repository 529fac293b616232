package dev.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Messages;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The window on a German machine: German everywhere, and with room for longer words. */
@Tag("ui")
class GermanWindowTest {

    private TestWindow window;

    @BeforeEach
    void open() throws Exception {
        window = TestWindow.open(1280, 800, new Messages(Locale.GERMANY));
        window.read(TestWindow.sample("1-wire"), TestWindow.sample("3-supporter"));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void nothingIsSaidInEnglish() throws Exception {
        Set<String> english = values(Messages.english().bundle());
        english.removeAll(values(new Messages(Locale.GERMANY).bundle()));
        Set<String> said = Toolkit.call(() -> nodes().flatMap(GermanWindowTest::said).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(said).contains("Befunde", "Basis", "Unterschiede", "Alle Befehle").doesNotContainAnyElementsOf(english);
    }

    @Test
    void noButtonAndNoListOfThePanelIsCutShort() throws Exception {
        Set<String> cut = Toolkit.call(() -> Stream.of(".toolbar", ".segments")
                .flatMap(bar -> window.room().lookup(bar).lookupAll(".text").stream())
                .filter(node -> node.getParent() instanceof Labeled)
                .map(Text.class::cast)
                .filter(text -> text.getParent().isVisible() && !text.getText().equals(((Labeled) text.getParent()).getText()))
                .map(text -> ((Labeled) text.getParent()).getText() + " → " + text.getText())
                .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(cut).isEmpty();
    }

    private Stream<Node> nodes() {
        return window.room().lookupAll("*").stream();
    }

    /** What a node shows, says when it is pointed at, says to a screen reader, and lists when it is opened. */
    private static Stream<String> said(Node node) {
        Stream.Builder<String> said = Stream.builder();
        said.add(String.valueOf(node.getAccessibleText()));
        if (node instanceof Labeled labeled) {
            said.add(String.valueOf(labeled.getText()));
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            said.add(String.valueOf(control.getTooltip().getText()));
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().forEach(item -> said.add(String.valueOf(item.getText())));
        }
        return said.build();
    }

    private static Set<String> values(ResourceBundle bundle) {
        return bundle.keySet().stream().map(bundle::getString).collect(Collectors.toCollection(TreeSet::new));
    }
}
