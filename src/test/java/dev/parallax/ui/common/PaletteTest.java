package dev.parallax.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text can be read on every ground that it stands on: WCAG 2.2, level AA, 4.5 to 1, and lines that mean something 3 to 1.
 * Colours that mean different things look different to every eye.
 */
class PaletteTest {

    private static final Pattern COLOUR = Pattern.compile("(-[a-z0-9-]+):\\s*#([0-9a-f]{6})([0-9a-f]{2})?;");
    private static final double LEAST_CONTRAST = 4.5;
    private static final double LEAST_CONTRAST_OF_LINES = 3;
    private static final double LEAST_DISTANCE = 20;

    /** Lines under text, and shapes. */
    private static final List<String> LINES =
            List.of("-quotation", "-figure", "-name", "-statement", "-severe", "-middling", "-mild", "-match-edge",
                    "-overview-added", "-overview-deleted", "-overview-moved", "-overview-reworded");

    /** Kinds of marks in a text: differences by ink and sign, claims by the line under them. */
    private static final List<String> MARKS = List.of(
            "-added-ink", "-deleted-ink", "-moved-ink", "-quotation", "-figure", "-name", "-statement");

    /** Kinds of marks where no version is the base. */
    private static final List<String> SHARES =
            List.of("-only-here-ink", "-all-but-one-ink", "-split-ink", "-all-differ-ink");

    /** Kinds of differences in strips and ribbons. */
    private static final List<String> STRIPS =
            List.of("-overview-added", "-overview-deleted", "-overview-moved", "-overview-reworded");

    private static final List<String> SEVERITIES = List.of("-severe", "-middling", "-mild");

    private static final String[][] TEXT_ON_GROUND = {
        {"-ink", "-sheet"}, {"-ink", "-desk"}, {"-ink", "-bar"}, {"-ink", "-panel"}, {"-ink", "-panel-card"},
        {"-ink", "-hover"}, {"-ink-soft", "-bar"}, {"-ink-soft", "-panel"}, {"-ink-soft", "-hover"},
        {"-ink-faint", "-sheet"}, {"-ink-faint", "-bar"}, {"-ink-faint", "-panel"},
        {"-accent-ink", "-accent"}, {"-accent-ink", "-accent-hover"}, {"-accent-text", "-sheet"}, {"-accent-text", "-bar"},
        {"-ink", "-added-word"}, {"-ink", "-added-block"}, {"-ink", "-reworded-block"},
        {"-ink", "-deleted-word"}, {"-ink", "-deleted-block"}, {"-ink", "-rephrased-block"}, {"-ink", "-moved-block"},
        {"-added-ink", "-added-word"}, {"-added-ink", "-sheet"}, {"-added-ink", "-moved-block"},
        {"-deleted-ink", "-deleted-word"}, {"-deleted-ink", "-sheet"}, {"-deleted-ink", "-moved-block"},
        {"-ink", "-only-here-word"}, {"-ink", "-only-here-block"}, {"-ink", "-all-but-one-word"},
        {"-ink", "-all-but-one-block"}, {"-ink", "-split-word"}, {"-ink", "-split-block"}, {"-ink", "-all-differ-word"},
        {"-ink", "-all-differ-block"}, {"-ink", "-heat-1"}, {"-ink", "-heat-2"}, {"-ink", "-heat-3"}, {"-ink", "-heat-4"},
        {"-only-here-ink", "-only-here-word"}, {"-all-but-one-ink", "-sheet"}, {"-split-ink", "-sheet"},
        {"-all-differ-ink", "-sheet"}, {"-ink-soft", "-hatch"},
        {"-moved-ink", "-sheet"}, {"-pin", "-sheet"}, {"-pin", "-panel"}, {"-left-out-ink", "-sheet"}, {"-notice-ink", "-notice"},
    };

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textCanBeRead(String palette) throws Exception {
        Map<String, Integer> colours = colours(palette);
        for (String[] pair : TEXT_ON_GROUND) {
            assertThat(contrast(colours.get(pair[0]), colours.get(pair[1])))
                    .as("%s on %s, %s", pair[0], pair[1], palette)
                    .isGreaterThanOrEqualTo(LEAST_CONTRAST);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void linesCanBeSeen(String palette) throws Exception {
        Map<String, Integer> colours = colours(palette);
        for (String line : LINES) {
            assertThat(contrast(colours.get(line), colours.get("-sheet")))
                    .as("%s on the sheet, %s", line, palette)
                    .isGreaterThanOrEqualTo(LEAST_CONTRAST_OF_LINES);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "light, NORMAL", "light, PROTANOPIA", "light, DEUTERANOPIA", "light, TRITANOPIA",
        "dark, NORMAL", "dark, PROTANOPIA", "dark, DEUTERANOPIA", "dark, TRITANOPIA"
    })
    void kindsLookDifferentToEveryEye(String palette, Sight sight) throws Exception {
        Map<String, Integer> colours = colours(palette);
        for (List<String> kinds : List.of(MARKS, SHARES, STRIPS, SEVERITIES)) {
            for (String one : kinds) {
                for (String other : kinds.subList(kinds.indexOf(one) + 1, kinds.size())) {
                    assertThat(sight.distance(colours.get(one), colours.get(other)))
                            .as("%s beside %s, %s", one, other, palette)
                            .isGreaterThanOrEqualTo(LEAST_DISTANCE);
                }
            }
        }
    }

    @Test
    void bothPalettesNameTheSameColours() throws Exception {
        assertThat(colours("light").keySet()).isEqualTo(colours("dark").keySet());
    }

    private static Map<String, Integer> colours(String palette) throws Exception {
        String path = "/styles/" + palette + ".css";
        try (InputStream in = Objects.requireNonNull(PaletteTest.class.getResourceAsStream(path), path)) {
            Map<String, Integer> colours = new TreeMap<>();
            Matcher matcher = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
            }
            return colours;
        }
    }

    private static double contrast(int a, int b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * Sight.linear(colour >> 16 & 0xff)
                + 0.7152 * Sight.linear(colour >> 8 & 0xff)
                + 0.0722 * Sight.linear(colour & 0xff);
    }
}
