package dev.parallax.ui.bars;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.reader.ArrangementModel;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.PaneModel;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** Names the versions that are open but out of sight, and brings them back. */
public final class HiddenBar extends FlowPane {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final ArrangementModel arrangement;
    private final FocusModel focus;
    private final Messages messages;
    private Subscription letters = Subscription.EMPTY;

    public HiddenBar(ArrangementModel arrangement, FocusModel focus, Messages messages) {
        this.arrangement = arrangement;
        this.focus = focus;
        this.messages = messages;
        getStyleClass().add("hidden-bar");
        arrangement.hidden().addListener((ListChangeListener<PaneModel>) change -> fill());
        arrangement.justTwo().subscribe(any -> fill());
        focus.focus().subscribe(any -> fill());
    }

    private void fill() {
        List<PaneModel> hidden = arrangement.hidden();
        watch(hidden);
        setVisible(!hidden.isEmpty());
        setManaged(!hidden.isEmpty());
        getChildren().clear();
        if (hidden.isEmpty()) {
            return;
        }
        boolean two = arrangement.justTwo().get();
        List<PaneModel> unseen = arrangement.unseen(focus.focus().get());
        getChildren().add(told(two ? messages.text("hidden.justTwo") : messages.text("hidden.title")));
        (two ? unseen : hidden).forEach(pane -> getChildren().add(chip(pane, unseen.contains(pane))));
        getChildren().add(all(two));
        if (!unseen.isEmpty()) {
            String letters = messages.list(unseen.stream().map(pane -> pane.letter().get()).toList());
            getChildren().add(told(messages.text("hidden.picked", unseen.size(), letters)));
        }
    }

    /** Letters and labels change when others are moved or closed. */
    private void watch(List<PaneModel> hidden) {
        letters.unsubscribe();
        letters = Subscription.EMPTY;
        for (PaneModel pane : hidden) {
            letters = letters.and(pane.letter().subscribe(this::fill)).and(pane.label().subscribe(this::fill));
        }
    }

    private static Node told(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("hidden-told");
        return label;
    }

    private Button chip(PaneModel pane, boolean picked) {
        Button chip = new Button();
        chip.getStyleClass().addAll("quiet-button", "hidden-chip");
        chip.setGraphic(Controls.icon(Feather.EYE_OFF));
        chip.setText(pane.letter().get() + "  " + pane.label().get());
        chip.setOnAction(event -> arrangement.show(pane));
        chip.pseudoClassStateChanged(PICKED, picked);
        String key = picked ? "hidden.chip.picked" : "hidden.chip";
        Controls.name(chip, messages.text(key, pane.letter().get(), pane.label().get()));
        return chip;
    }

    private Button all(boolean two) {
        Button all = new Button(messages.text(two ? "hidden.endJustTwo" : "hidden.showAll"));
        all.getStyleClass().addAll("quiet-button", "show-all");
        all.setOnAction(event -> {
            if (!arrangement.endJustTwo()) {
                arrangement.showAll();
            }
        });
        return all;
    }
}
