package dev.parallax.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a version came from.
 *
 * @param origin file path or address as the reader gave it; null for pasted text
 * @param format {@code text}, {@code markdown} or {@code html}
 * @param encoding name of the character set that the bytes were read with; null where there were no bytes
 * @param publishedAt when the text says it was published; null where it does not say
 * @param capturedAt when an address was read; null for everything else
 * @param sha256 of the bytes as they came, or of pasted text in UTF-8; 64 lower-case hex digits
 */
public record Provenance(
        @Nullable String origin,
        String format,
        @Nullable String encoding,
        @Nullable Instant publishedAt,
        @Nullable Instant capturedAt,
        String sha256) {

    /** Provenance of text that did not come from a file or an address. */
    public static Provenance ofText(String text) {
        return new Provenance(null, "text", null, null, null, sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
