package dev.parallax.source;

import dev.parallax.story.Notice;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text is, understood from what the reader typed. */
sealed interface Location {

    int HIGHEST_PORT = 65_535;

    /** @return what the reader typed, for sentences and provenance */
    String typed();

    /** A file or folder that may or may not be there. */
    record OnDisk(String typed, Path path) implements Location {}

    /** An address that can be asked for by HTTP or HTTPS. */
    record OnWeb(String typed, URI uri) implements Location {

        /** The host without {@code www.} */
        String label() {
            return uri.getHost().replaceFirst("^(?i:www)\\.(?=.*\\.)", "");
        }
    }

    /** @throws SourceException for what can be neither a path nor an address */
    static Location parse(String typed) throws SourceException {
        String stripped = typed.strip();
        if (stripped.isEmpty()) {
            throw new SourceException(Notice.of("source.location-empty"));
        }
        Matcher scheme = Pattern.compile("([A-Za-z][\\w+.-]+):(//)?.*").matcher(stripped);
        String name = scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
        boolean address = scheme.matches() && scheme.group(2) != null;
        if (name.equals("file") && (address || stripped.startsWith("/", "file:".length()))) {
            return ofFileUri(stripped);
        }
        if (address && (name.equals("http") || name.equals("https"))) {
            return ofAddress(stripped);
        }
        if (address) {
            throw new SourceException(Notice.of("source.address-kind", stripped));
        }
        return ofPath(typed);
    }

    private static Location ofAddress(String typed) throws SourceException {
        try {
            URI uri = new URI(new URI(typed.replace(" ", "%20")).toASCIIString());
            if (uri.getHost() == null || uri.getPort() > HIGHEST_PORT) {
                throw new SourceException(Notice.of("source.address-invalid", typed));
            }
            return new OnWeb(typed, uri);
        } catch (URISyntaxException e) {
            throw new SourceException(Notice.of("source.address-invalid", typed), e);
        }
    }

    private static Location ofFileUri(String typed) throws SourceException {
        try {
            return new OnDisk(typed, Path.of(new URI(typed.replace(" ", "%20"))));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new SourceException(Notice.of("source.path-invalid", typed), e);
        }
    }

    private static Location ofPath(String typed) throws SourceException {
        try {
            if (typed.equals("~") || typed.startsWith("~/") || typed.startsWith("~\\")) {
                return new OnDisk(typed, Path.of(System.getProperty("user.home"), typed.substring(1)));
            }
            return new OnDisk(typed, Path.of(typed));
        } catch (InvalidPathException e) {
            throw new SourceException(Notice.of("source.path-invalid", typed.replace('\0', '\uFFFD')), e);
        }
    }
}
