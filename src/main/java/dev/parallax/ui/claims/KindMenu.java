package dev.parallax.ui.claims;

import dev.parallax.ui.common.Controls;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/** Chooses one kind out of those that there are, or all. */
final class KindMenu<K> extends MenuButton {

    private final ObservableValue<Map<K, Integer>> counts;
    private final ObjectProperty<@Nullable K> chosen;
    private final Words<K> words;

    /**
     * How the kinds are called.
     *
     * @param counted the name of a kind and how many there are of it, as one line
     * @param all what stands for all of them
     * @param hint what the menu is for
     */
    record Words<K>(Function<K, String> name, BiFunction<String, Integer, String> counted, String all, String hint) {}

    /**
     * @param counts the kinds that there are, in order, and how many of each
     * @param chosen null for all
     */
    KindMenu(ObservableValue<Map<K, Integer>> counts, ObjectProperty<@Nullable K> chosen, Words<K> words) {
        this.counts = counts;
        this.chosen = chosen;
        this.words = words;
        getStyleClass().add("choice-button");
        setTooltip(Controls.tooltip(words.hint));
        counts.subscribe(any -> fill());
        chosen.subscribe(kind -> {
            setText(kind == null ? words.all : words.name.apply(kind));
            setAccessibleText(words.hint + ": " + getText());
            fill();
        });
    }

    private void fill() {
        ToggleGroup group = new ToggleGroup();
        getItems().clear();
        add(group, null, words.all);
        counts.getValue().forEach((kind, count) ->
                add(group, kind, words.counted.apply(words.name.apply(kind), count)));
        setDisable(counts.getValue().size() < 2 && chosen.get() == null);
    }

    private void add(ToggleGroup group, @Nullable K kind, String text) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setToggleGroup(group);
        item.setSelected(Objects.equals(chosen.get(), kind));
        item.setOnAction(event -> chosen.set(kind));
        getItems().add(item);
    }
}
