package dev.parallax.ui.claims;

import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.ui.command.Commands;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.painting.Painting;
import dev.parallax.ui.reader.Focus;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.HandModel;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Beside the panes: lists of what the versions say compared, or what is known about the picked passage. */
public final class SidePanel extends HBox {

    /** The style class of what has the keyboard where a view is shown. */
    static final String KEYBOARD = "takes-keyboard";

    private final Parts parts;
    private final StackPane body = new StackPane();
    private final Map<PanelModel.View, Region> lists = new EnumMap<>(PanelModel.View.class);
    private final ScrollPane scroll = new ScrollPane();
    private final VBox passage;
    private @Nullable Shown shown;
    private Subscription paintings = Subscription.EMPTY;
    private boolean due;

    /** All that a passage is shown by; the same once more is not made anew. */
    private record Shown(Comparison comparison, Focus focus, List<PaneModel> panes, List<Painting> paintings) {

        boolean isSame(@Nullable Shown other) {
            return other != null
                    && comparison == other.comparison
                    && focus.equals(other.focus)
                    && panes.equals(other.panes)
                    && IntStream.range(0, paintings.size())
                            .allMatch(pane -> paintings.get(pane) == other.paintings.get(pane));
        }
    }

    /** What the panel is made from. */
    public record Parts(
            ReaderModel reader,
            FocusModel focus,
            HandModel hand,
            PanelModel panel,
            FindingsModel findings,
            ClaimsModel claims,
            QuotationsModel quotations,
            DifferencesModel differences,
            Commands commands,
            Messages messages) {}

    public SidePanel(Parts parts) {
        this.parts = parts;
        PanelModel panel = parts.panel();
        getStyleClass().add("side-panel");
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        passage = new VBox(passageHead(), scroll);
        lists.put(PanelModel.View.FINDINGS, new FindingsView(parts));
        lists.put(PanelModel.View.CLAIMS, new ClaimsView(parts));
        lists.put(PanelModel.View.QUOTATIONS, new QuotationsView(parts));
        lists.put(PanelModel.View.DIFFERENCES, new DifferencesView(parts));
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinSize(0, 0);
        VBox column = new VBox(head(panel), body);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(new PanelEdge(panel, parts.messages()), column);
        prefWidthProperty().bind(panel.width());
        minWidthProperty().bind(panel.width());
        maxWidthProperty().bind(panel.width());
        panel.view().subscribe(any -> show());
        panel.passageShown().subscribe(any -> show());
        parts.focus().focus().subscribe(any -> show());
        parts.reader().comparison().subscribe(any -> show());
        parts.reader().panes().subscribe(() -> {
            panel.versions().set(parts.reader().panes().size());
            watchPaintings();
            show();
        });
    }

    /** Panes are marked anew in the background, a while after it is known what differs. */
    private void watchPaintings() {
        paintings.unsubscribe();
        paintings = parts.reader().panes().stream()
                .map(pane -> pane.painting().subscribe((before, now) -> showSoon()))
                .reduce(Subscription.EMPTY, Subscription::and);
    }

    /** Once, however many panes are marked anew together. */
    private void showSoon() {
        if (!due) {
            due = true;
            Platform.runLater(() -> {
                due = false;
                show();
            });
        }
    }

    private HBox head(PanelModel panel) {
        SegmentBar segments = new SegmentBar(panel, parts.commands(), parts.messages());
        HBox.setHgrow(segments, Priority.ALWAYS);
        Button passageButton =
                Controls.iconButton(Feather.FILE_TEXT, parts.messages().text("panel.passage.show"), panel::showPassage);
        passageButton.getStyleClass().add("show-passage");
        passageButton.disableProperty().bind(parts.focus().focus().isNull().or(panel.passageShown()));
        HBox head = new HBox(segments, passageButton);
        head.getStyleClass().add("segments-row");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox passageHead() {
        Messages messages = parts.messages();
        FindingsModel findings = parts.findings();
        Button back = Controls.iconButton(Feather.ARROW_LEFT, messages.text("panel.back"), parts.panel()::back);
        back.getStyleClass().add(KEYBOARD);
        Label title = FindingSteps.title(findings, Bindings.createStringBinding(
                () -> findings.number().get() > 0
                        ? FindingSteps.position(findings, messages)
                        : messages.text("panel.passage"),
                findings.number(), findings.count()));
        HBox head = new HBox(back, title, Controls.spring(), new FindingSteps(findings, parts.commands()));
        head.getStyleClass().add("panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show() {
        Focus focus = parts.focus().focus().get();
        Comparison comparison = parts.reader().comparison().get();
        if (focus != null && comparison != null && parts.panel().passageShown().get()) {
            showPassage(comparison, focus);
            setOnly(passage);
        } else {
            setOnly(Objects.requireNonNull(lists.get(parts.panel().view().get())));
            shown = null;
        }
    }

    /** Moves the keyboard to the list, or to the way back to it from a passage. */
    public void takeKeyboard() {
        body.lookup("." + KEYBOARD).requestFocus();
    }

    /** What is put away must not take the keyboard along. */
    private void setOnly(Region content) {
        if (!body.getChildren().equals(List.of(content))) {
            boolean isInside = getScene() != null && isIn(getScene().getFocusOwner(), body);
            body.getChildren().setAll(content);
            if (isInside) {
                takeKeyboard();
            }
        }
    }

    /** The same passage once more, marked otherwise, stays scrolled to where it was and keeps the keyboard. */
    private void showPassage(Comparison comparison, Focus focus) {
        List<PaneModel> panes = parts.reader().panes();
        Shown now = new Shown(comparison, focus, List.copyOf(panes), panes.stream().map(pane -> pane.painting().get()).toList());
        if (now.isSame(shown)) {
            return;
        }
        Focus before = shown == null ? null : shown.focus;
        shown = now;
        PassageSheet sheet = PassageSheet.of(comparison, focus, panes);
        Node used = getScene() == null ? null : getScene().getFocusOwner();
        boolean isInside = isIn(used, scroll);
        scroll.setContent(new PassageView(sheet, parts));
        if (isInside) {
            scroll.getContent().lookupAll(".button").stream()
                    .filter(button -> Objects.equals(button.getAccessibleText(), used.getAccessibleText()))
                    .findFirst()
                    .orElse(scroll)
                    .requestFocus();
        }
        if (!focus.equals(before)) {
            scroll.setVvalue(0);
        }
    }

    private static boolean isIn(@Nullable Node node, Node whole) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }
}
