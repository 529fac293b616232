package dev.parallax.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;

/** Light or dark: the controls' theme below, one structure sheet, one palette of semantic colours above. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheetBSS()),
    DARK(new PrimerDark().getUserAgentStylesheetBSS());

    private static final List<String> ROOMS = List.of("structure", "reading", "scroll", "overview", "home", "find", "views");

    private final String controls;

    Theme(String controls) {
        this.controls = controls;
    }

    /** The theme with this name in lower case; light for any other name. */
    public static Theme named(String name) {
        return "dark".equals(name) ? DARK : LIGHT;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** What both themes share stays, because reading it anew would take as long as all the rest. */
    public void applyTo(Scene scene) {
        Application.setUserAgentStylesheet(controls);
        List<String> applied = scene.getStylesheets();
        if (applied.equals(other().sheets())) {
            applied.set(applied.size() - 1, sheets().getLast());
        } else {
            scene.getStylesheets().setAll(sheets());
        }
    }

    /** Structure and palette, for windows of their own such as dialogs. */
    public List<String> sheets() {
        return Stream.concat(ROOMS.stream(), Stream.of(name().toLowerCase(Locale.ROOT)))
                .map(Theme::sheet)
                .toList();
    }

    private static String sheet(String name) {
        String path = "/styles/" + name + ".css";
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }
}
