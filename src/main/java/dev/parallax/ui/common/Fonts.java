package dev.parallax.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The faces that the program brings along, so that it looks the same on every machine. */
public final class Fonts {

    private static final List<String> FILES = List.of(
            "SourceSerif4-Regular.ttf",
            "SourceSerif4-Italic.ttf",
            "SourceSerif4-SemiBold.ttf",
            "Inter-Regular.ttf",
            "Inter-Medium.ttf",
            "Inter-SemiBold.ttf");

    private Fonts() {}

    /** Makes the faces known to the toolkit. A face that is missing is replaced by the toolkit's own. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
                if (in != null) {
                    Font.loadFont(in, 12);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the program's own file /fonts/" + file + " cannot be read", e);
            }
        }
    }
}
