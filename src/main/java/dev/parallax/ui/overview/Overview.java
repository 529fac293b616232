package dev.parallax.ui.overview;

import dev.parallax.message.Messages;
import dev.parallax.ui.reader.ArrangementModel;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.PaneView;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.ui.reader.ReaderView;
import dev.parallax.ui.settings.ReadingOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Map, strips and ribbons of one window. Looks once a pulse, after the layout, where the texts stand, so that all of it
 * moves in the same picture as the texts.
 */
public final class Overview {

    private final ReaderModel reader;
    private final ReaderView view;
    private final ReadingOptions options;
    private final Messages messages;
    private final MapView map;
    private final RibbonsView ribbons;
    private final Map<PaneView, StripView> strips = new HashMap<>();
    private final Runnable pulse = this::look;

    /** What the overview is made from. */
    public record Parts(
            ReaderModel reader,
            ArrangementModel arrangement,
            FocusModel focus,
            RibbonsModel ribbons,
            ReadingOptions options,
            Messages messages) {}

    public Overview(Parts parts, ReaderView view) {
        this.view = view;
        reader = parts.reader();
        options = parts.options();
        messages = parts.messages();
        map = new MapView(parts, view::goTo);
        ribbons = new RibbonsView(parts.ribbons(), reader, parts.focus(), messages);
        map.visibleProperty().bind(options.mapShown().and(Bindings.size(reader.panes()).greaterThan(1)));
        map.managedProperty().bind(map.visibleProperty());
        view.layOver(ribbons);
        view.onPane(this::watch);
        view.onPaneGone(this::forget);
        options.ribbonsShown().subscribe(on -> Platform.requestNextPulse());
        parts.ribbons().news().subscribe(any -> Platform.requestNextPulse());
        reader.comparison().subscribe(any -> know());
        ListChangeListener<PaneModel> rows = change -> map.refresh();
        parts.arrangement().shown().addListener(rows);
        reader.panes().addListener(rows);
        view.sceneProperty().subscribe(this::attach);
    }

    /** The map, to be put where there is room over the whole width. */
    public MapView map() {
        return map;
    }

    RibbonsView ribbons() {
        return ribbons;
    }

    StripView strip(PaneView pane) {
        return strips.get(pane);
    }

    private void attach(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(pulse);
        }
    }

    private void watch(PaneView pane) {
        StripView strip = new StripView(pane.pane(), messages);
        strip.onGo(place -> view.goTo(pane.pane().place(), place));
        strip.know(reader.comparison().get());
        strips.put(pane, strip);
        pane.beside(strip);
    }

    private void forget(PaneView pane) {
        StripView strip = strips.remove(pane);
        if (strip != null) {
            strip.dispose();
        }
    }

    private void know() {
        strips.values().forEach(strip -> strip.know(reader.comparison().get()));
        map.refresh();
    }

    private void look() {
        List<PaneView> inSight = view.panesInSight();
        map.keep(inSight);
        for (PaneView pane : inSight) {
            StripView strip = strips.get(pane);
            if (strip != null) {
                strip.see(pane.sight());
            }
            if (map.isVisible()) {
                map.see(pane.pane(), pane.sight());
            }
        }
        if (options.ribbonsShown().get()) {
            ribbons.draw(view.panes(), inSight);
        } else {
            ribbons.clear();
        }
    }
}
