package dev.parallax.source;

import java.nio.charset.Charset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text as it came, before anything was made of it.
 *
 * @param origin file path or address as the reader gave it
 * @param label what its version will be called
 * @param bytes all of it
 * @param format what its name or its server says it is; null where they say nothing
 * @param charset what its server says it is written in; null where it says nothing
 * @param capturedAt when an address was read; null for a file
 */
record Original(
        String origin,
        String label,
        byte[] bytes,
        @Nullable Format format,
        @Nullable Charset charset,
        @Nullable Instant capturedAt) {}
