package dev.parallax.ui.find;

import dev.parallax.message.Messages;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.PaneView;
import dev.parallax.ui.reader.ReaderView;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Marks what was found in the panes, tells in each head how much that is, and takes the reader to matches. */
public final class FindMarks {

    private final FindModel find;
    private final ReaderView view;
    private final FocusModel focus;
    private final Messages messages;
    private final List<Watched> watched = new ArrayList<>();
    private final Runnable pulse = this::draw;

    /** What belongs to one pane; nothing else holds on to a pane that was closed. */
    private record Watched(MatchLayer layer, Label count) {}

    public FindMarks(FindModel find, ReaderView view, FocusModel focus, Messages messages) {
        this.find = find;
        this.view = view;
        this.focus = focus;
        this.messages = messages;
        view.onPane(this::watch);
        view.sceneProperty().subscribe(this::move);
        find.found().subscribe(any -> told());
        find.open().subscribe(any -> told());
        find.visit().subscribe(this::follow);
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(pulse);
        }
    }

    private void watch(PaneView pane) {
        MatchLayer layer = new MatchLayer(pane);
        Label count = new Label(null, Controls.icon(Feather.SEARCH));
        count.getStyleClass().add("found-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        pane.lay(layer);
        pane.tell(count);
        Watched added = new Watched(layer, count);
        watched.add(added);
        tell(added);
    }

    private void told() {
        watched.forEach(this::tell);
        Platform.requestNextPulse();
    }

    private void tell(Watched one) {
        boolean asked = find.open().get() && !find.words().get().isBlank() && find.found().get().problem() == null;
        int count = find.found().get().in(one.layer.pane().pane().place()).size();
        one.count.setText(asked ? messages.text("find.number", count) : "");
        one.count.setAccessibleText(messages.text("find.count", count));
        one.count.setTooltip(Controls.tooltip(messages.text("find.count", count)));
        one.count.setVisible(asked);
        one.count.setManaged(asked);
    }

    private void draw() {
        watched.removeIf(one -> !find.isOpen(one.layer.pane().pane()));
        FindModel.Visit visit = find.visit().get();
        for (Watched one : watched) {
            int version = one.layer.pane().pane().place();
            Match at = visit == null || visit.match().version() != version ? null : visit.match();
            one.layer.draw(find.found().get().in(version), at);
        }
    }

    /** The cursor goes along, so that the reader goes on from there when the bar is closed. */
    private void follow(FindModel.@Nullable Visit visit) {
        if (visit != null) {
            watched.stream()
                    .filter(one -> one.layer.pane().pane().place() == visit.match().version())
                    .findFirst()
                    .ifPresent(one -> arrive(one.layer, visit.match()));
        }
        Platform.requestNextPulse();
    }

    /** What is in sight stays where it is. */
    private void arrive(MatchLayer layer, Match match) {
        view.reveal(layer.pane());
        if (!layer.isInSight(match)) {
            view.show(focus.around(match.version(), match.span()));
        }
        layer.pane().area().moveTo(match.span().start());
    }
}
