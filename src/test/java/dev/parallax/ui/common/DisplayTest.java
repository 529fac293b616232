package dev.parallax.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void linuxNeedsADisplayServer() {
        assertThat(Display.isThere(Map.of(), on("Linux"))).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", " "), on("Linux"))).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", ":0"), on("Linux"))).isTrue();
        assertThat(Display.isThere(Map.of("WAYLAND_DISPLAY", "wayland-0"), on("Linux"))).isTrue();
    }

    @Test
    void otherSystemsAreTried() {
        assertThat(Display.isThere(Map.of(), on("Windows 11"))).isTrue();
        assertThat(Display.isThere(Map.of(), on("Mac OS X"))).isTrue();
    }

    @Test
    void drawingWithoutADisplayNeedsNone() {
        Properties properties = on("Linux");
        Display.drawWithout(properties);
        assertThat(Display.isThere(Map.of(), properties)).isTrue();
    }

    @Test
    void aMissingSystemLibraryIsAMissingDisplay() {
        assertThat(Display.isMissing(new RuntimeException(new UnsatisfiedLinkError("libgtk-3.so.0")))).isTrue();
        assertThat(Display.isMissing(new IllegalStateException())).isFalse();
    }

    private static Properties on(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        return properties;
    }
}
