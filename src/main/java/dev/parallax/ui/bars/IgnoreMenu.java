package dev.parallax.ui.bars;

import dev.parallax.diff.Ignored;
import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.settings.ReadingOptions;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Lets the reader choose kinds of differences that are not to be seen, and says how many are chosen. */
public final class IgnoreMenu extends MenuButton {

    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

    private final ReadingOptions options;
    private final Messages messages;
    private final Label count = new Label();
    private final Tooltip hint = Controls.tooltip("");

    IgnoreMenu(ReadingOptions options, Messages messages) {
        this.options = options;
        this.messages = messages;
        getStyleClass().addAll("chip", "ignore-menu");
        setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("count");
        count.managedProperty().bind(count.visibleProperty());
        HBox graphic = new HBox(Controls.icon(Feather.FILTER), count);
        graphic.getStyleClass().add("ignore-graphic");
        setGraphic(graphic);
        setTooltip(hint);
        for (Ignored kind : Ignored.values()) {
            getItems().add(item(kind));
        }
        options.ignored().subscribe(this::tell);
    }

    /** The whole row is the switch, and the box in it only shows; stays open, because several are often chosen. */
    private CustomMenuItem item(Ignored kind) {
        CheckBox box = new CheckBox(name(kind));
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        box.selectedProperty().bind(options.ignored().map(kinds -> kinds.contains(kind)));
        Label meaning = new Label(messages.text("toolbar.ignore." + kind.key() + ".hint"));
        meaning.getStyleClass().add("ignore-hint");
        VBox row = new VBox(box, meaning);
        row.getStyleClass().add("ignore-row");
        CustomMenuItem item = new CustomMenuItem(row, false);
        item.getStyleClass().add("ignore-item");
        item.setOnAction(event -> options.flip(kind));
        return item;
    }

    private void tell(Set<Ignored> kinds) {
        String names = kinds.stream().sorted().map(this::name).collect(Collectors.joining("\n"));
        pseudoClassStateChanged(SOME, !kinds.isEmpty());
        count.setText(String.valueOf(kinds.size()));
        count.setVisible(!kinds.isEmpty());
        setText(messages.text("toolbar.ignore", kinds.size()));
        hint.setText(messages.text("toolbar.ignore.hint", kinds.size(), names));
        setAccessibleText(hint.getText());
    }

    private String name(Ignored kind) {
        return messages.text("toolbar.ignore." + kind.key());
    }
}
