package dev.parallax.ui.reader;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.painting.Perspective;
import dev.parallax.ui.settings.ReadingOptions;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The head of a pane: which version it is, how long, how far from the base; drag it to move the pane. */
public final class PaneHeader extends VBox {

    /** In pixels; in less the label of the version needs the room more than the words of the button. */
    private static final double ROOM_FOR_WORDS = 360;

    private final ReaderModel reader;
    private final PaneModel pane;
    private final ReadOnlyObjectProperty<Perspective> perspective;
    private final Messages messages;
    private final ArrangementModel arrangement;
    private final ReadingOptions options;
    private final BooleanBinding isBase;
    private final HBox facts;

    PaneHeader(ReaderView.Parts parts, PaneModel pane) {
        this.pane = pane;
        reader = parts.reader();
        arrangement = parts.arrangement();
        options = parts.options();
        perspective = options.perspective();
        messages = parts.messages();
        isBase = reader.base().isEqualTo(pane);
        getStyleClass().add("pane-header");
        facts = factRow();
        getChildren().addAll(titleRow(), facts);
    }

    /** Puts one more fact at the end of the facts. */
    void tell(Node fact) {
        facts.getChildren().add(fact);
    }

    private HBox titleRow() {
        Label letter = new Label();
        letter.getStyleClass().add("letter");
        letter.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        letter.textProperty().bind(pane.letter());
        Label label = new Label();
        label.getStyleClass().add("pane-label");
        label.textProperty().bind(pane.label());
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(Controls.tooltip(origin()));
        HBox.setHgrow(label, Priority.ALWAYS);
        Label badge = new Label(messages.text("reader.pane.base"));
        badge.getStyleClass().add("base-badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        showWhen(badge, isBase);
        Button makeBase = new Button(messages.text("reader.pane.makeBase"), Controls.icon(Feather.FLAG));
        makeBase.getStyleClass().addAll("quiet-button", "make-base");
        makeBase.contentDisplayProperty().bind(widthProperty().map(width ->
                width.doubleValue() < ROOM_FOR_WORDS ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY));
        makeBase.setMinWidth(Region.USE_PREF_SIZE);
        makeBase.setOnAction(event -> reader.makeBase(pane));
        Controls.name(makeBase, messages.text("reader.pane.makeBase.hint"));
        showWhen(makeBase, isBase.not());
        Button close = Controls.iconButton(
                Feather.X, messages.text("reader.pane.close"), () -> reader.close(pane));
        close.getStyleClass().add("close-pane");
        HBox row = new HBox(letter, label, badge, makeBase, pin(), hide(), close);
        row.getStyleClass().add("title-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ToggleButton pin() {
        ToggleButton pin = Controls.iconToggle(Feather.ANCHOR, messages.text("reader.pane.pinBase"));
        pin.getStyleClass().add("pin-base");
        pin.selectedProperty().bindBidirectional(options.basePinned());
        showWhen(pin, isBase);
        return pin;
    }

    private Button hide() {
        Button hide = Controls.iconButton(
                Feather.EYE, messages.text("reader.pane.hide"), () -> arrangement.hide(pane));
        hide.getStyleClass().add("hide-pane");
        showWhen(hide, arrangement.hideable());
        return hide;
    }

    private HBox factRow() {
        Label words = new Label();
        words.getStyleClass().add("fact");
        words.textProperty().bind(pane.facts().map(this::words));
        words.setMinWidth(Region.USE_PREF_SIZE);
        Label relation = new Label();
        relation.getStyleClass().add("fact");
        relation.textProperty().bind(Bindings.createStringBinding(
                this::relation, pane.facts(), isBase, reader.counterpart(), arrangement.shown(), perspective));
        relation.tooltipProperty().bind(pane.facts().map(
                facts -> facts.approximate() ? Controls.tooltip(messages.text("reader.pane.approximate.hint")) : null));
        DistanceBar bar = new DistanceBar();
        bar.shareProperty().bind(pane.facts().map(PaneFacts::share));
        showWhen(bar, Bindings.createBooleanBinding(this::tellsDistance, pane.facts(), isBase, perspective));
        ToggleButton leftOut = leftOut();
        HBox row = new HBox(words, bar, relation, Controls.spring(), leftOut);
        row.getStyleClass().add("fact-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String origin() {
        String origin = pane.version().provenance().origin();
        return origin == null ? messages.text("reader.pane.pasted") : origin;
    }

    private String words(PaneFacts facts) {
        return facts.isKnown() ? messages.text("reader.pane.words", facts.words()) : "";
    }

    /** What this version is marked against or, where that is the base, how far it is from it. */
    private String relation() {
        PaneModel counterpart = reader.counterpart().get();
        List<PaneModel> row = arrangement.shown();
        int place = row.indexOf(pane);
        if (counterpart == null || place < 0) {
            return messages.text("reader.pane.alone");
        }
        return switch (perspective.get()) {
            case AGAINST_BASE -> isBase.get() ? against(counterpart) : distance();
            case AGAINST_LEFT -> against(row.size() < 2 ? counterpart : row.get(place > 0 ? place - 1 : 1));
            case ODD_ONE_OUT -> messages.text("reader.pane.againstAll");
            case HEAT -> isBase.get() ? messages.text("reader.pane.heat") : distance();
        };
    }

    private String against(PaneModel other) {
        return messages.text("reader.pane.comparedWith", other.letter().get());
    }

    private boolean tellsDistance() {
        boolean againstBase = perspective.get() == Perspective.AGAINST_BASE || perspective.get() == Perspective.HEAT;
        return againstBase && !isBase.get() && pane.facts().get().isKnown();
    }

    private String distance() {
        PaneFacts facts = pane.facts().get();
        if (!facts.isKnown()) {
            return "";
        }
        String key = facts.approximate() ? "reader.pane.differs.approximate" : "reader.pane.differs";
        return messages.text(key, facts.share());
    }

    private ToggleButton leftOut() {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().setAll("fact-toggle");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(pane.leftOutShown());
        pane.facts().subscribe(facts -> nameLeftOut(button));
        pane.leftOutShown().subscribe(shown -> nameLeftOut(button));
        showWhen(button, Bindings.createBooleanBinding(() -> pane.facts().get().leftOut() > 0, pane.facts()));
        return button;
    }

    private void nameLeftOut(ToggleButton button) {
        int count = pane.facts().get().leftOut();
        boolean shown = pane.leftOutShown().get();
        button.setText(messages.text("reader.pane.leftOut", count));
        button.setGraphic(Controls.icon(shown ? Feather.EYE : Feather.EYE_OFF));
        Controls.name(button, messages.text(shown ? "reader.pane.leftOut.hide" : "reader.pane.leftOut.show", count));
    }

    private static void showWhen(Region node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
