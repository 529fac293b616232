package dev.parallax.ui;

import dev.parallax.diff.Ignored;
import dev.parallax.story.KebabCase;
import dev.parallax.ui.claims.PanelModel;
import dev.parallax.ui.painting.Filters;
import dev.parallax.ui.painting.Perspective;
import dev.parallax.ui.settings.Face;
import dev.parallax.ui.settings.ReadingOptions;
import dev.parallax.ui.settings.ScrollMode;
import dev.parallax.ui.settings.ThemeChoice;
import dev.parallax.ui.settings.Remembering;
import dev.parallax.ui.settings.Settings;
import javafx.collections.MapChangeListener;

/** Everything about reading that is remembered from one time to the next, a line each. */
final class RememberedChoices {

    private static final String PANEL_WIDTH = "panel-width-";

    private RememberedChoices() {}

    static void of(ReadingOptions options, PanelModel panel, Settings settings) {
        Remembering remembering = new Remembering(settings);
        remembering.choice("theme", options.theme(), ThemeChoice.class);
        remembering.choice("face", options.face(), Face.class);
        remembering.number("text-size", options.textSize(), size -> options.readAt(size.intValue()));
        remembering.choices("marks", options.filters(), Filters::shown,
                new Remembering.Mapping<>(Filters.Kind.class, Filters::new));
        remembering.choices("ignored", options.ignored(), Ignored.class);
        remembering.choice("perspective", options.perspective(), Perspective.class);
        remembering.choice("scroll-mode", options.scrollMode(), ScrollMode.class);
        remembering.flag("folded", options.folded());
        remembering.number("fold-context", options.foldContext(), lines ->
                options.foldContext().set(Math.clamp(lines.intValue(), 0, ReadingOptions.MOST_CONTEXT)));
        remembering.flag("map-shown", options.mapShown());
        remembering.flag("ribbons-shown", options.ribbonsShown());
        remembering.flag("base-pinned", options.basePinned());
        remembering.flag("panel-shown", options.panelShown());
        remembering.choice("panel-view", panel.view(), panel::show, PanelModel.View.class);
        rememberWidths(panel, remembering, settings);
    }

    private static void rememberWidths(PanelModel panel, Remembering remembering, Settings settings) {
        for (PanelModel.View view : PanelModel.View.values()) {
            remembering.number(PANEL_WIDTH + KebabCase.of(view))
                    .ifPresent(width -> panel.chosenWidths().put(view, width));
        }
        panel.chosenWidths().addListener((MapChangeListener<PanelModel.View, Double>) change -> {
            if (change.wasAdded()) {
                settings.set(PANEL_WIDTH + KebabCase.of(change.getKey()), change.getValueAdded().toString());
            }
        });
    }
}
