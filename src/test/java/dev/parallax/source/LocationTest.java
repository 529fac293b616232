package dev.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class LocationTest {

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void filesAreUnderstoodInAllTheWaysTheyAreWritten() throws SourceException {
        assertThat(path("a b.txt")).isEqualTo(Path.of("a b.txt"));
        assertThat(path("~/a.txt")).isEqualTo(Path.of(System.getProperty("user.home"), "a.txt"));
        assertThat(path("file:///tmp/a%20b.txt")).isEqualTo(Path.of("/tmp/a b.txt"));
        assertThat(path("file:/tmp/a b.txt")).isEqualTo(Path.of("/tmp/a b.txt"));
        assertThat(path("file: notes.txt")).isEqualTo(Path.of("file: notes.txt"));
        assertThat(path("Mayor: no.txt")).isEqualTo(Path.of("Mayor: no.txt"));
    }

    @Test
    void addressIsNamedByItsHost() throws SourceException {
        assertThat(web("https://www.courier.example/a?b=c").label()).isEqualTo("courier.example");
        assertThat(web(" HTTP://news.courier.example/ ").label()).isEqualTo("news.courier.example");
        assertThat(web("https://www.example/").label()).isEqualTo("www.example");
    }

    @Test
    void spacesAndLettersOutsideAsciiAreAllowedInAddresses() throws SourceException {
        assertThat(web("https://courier.example/größe 1").uri().toString())
                .isEqualTo("https://courier.example/gr%C3%B6%C3%9Fe%201");
    }

    @Test
    void whatIsNeitherPathNorAddressIsRefused() {
        assertThat(refusal(" ")).isEqualTo(
                "No file or address was given. Type the path of a file or folder, or an address.");
        assertThat(refusal("ftp://courier.example/a")).isEqualTo("ftp://courier.example/a is not an address of a page."
                + " Only addresses that begin with http:// or https:// can be read.");
        assertThat(refusal("https://")).isEqualTo(
                "https:// is not a complete address. An address looks like https://example.org/story.");
        assertThat(refusal("https://courier.example:99999/")).contains("is not a complete address");
        assertThat(refusal("https://[")).contains("is not a complete address");
        assertThat(refusal("a\0b")).isEqualTo("a\uFFFDb is not a path that a file can have."
                + " Check it for characters that do not belong there.");
        assertThat(refusal("file:///a%00b")).contains("is not a path");
    }

    private static Path path(String typed) throws SourceException {
        return ((Location.OnDisk) Location.parse(typed)).path();
    }

    private static Location.OnWeb web(String typed) throws SourceException {
        return (Location.OnWeb) Location.parse(typed);
    }

    private static String refusal(String typed) {
        return Sentences.refusal(() -> Location.parse(typed));
    }
}
