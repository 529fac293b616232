package dev.parallax.source;

import dev.parallax.story.Notice;
import dev.parallax.story.Provenance;
import dev.parallax.story.Version;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a version of bytes: refuses what is no text, finds character set and format, and reads. */
final class OriginalReader {

    /** Old texts hold a stray control character now and then; in other files they are one byte in ten. */
    private static final double MOST_CONTROLS = 0.01;

    private static final int FEW_CONTROLS = 2;

    private OriginalReader() {}

    static Version read(Original original) throws SourceException {
        SizeLimit.check(original.origin(), original.bytes().length);
        FileKind kind = FileKind.of(original.bytes()).orElse(null);
        if (kind != null) {
            throw new SourceException(kind.refusal(original.origin()));
        }
        Format format = format(original);
        Decoded decoded = TextDecoder.decode(original.bytes(), declaredCharset(original, format));
        if (isBinary(decoded.text())) {
            throw new SourceException(FileKind.OTHER.refusal(original.origin()));
        }
        if (decoded.text().isBlank()) {
            throw new SourceException(Notice.of("source.empty", original.origin()));
        }
        Reading reading = read(decoded.text(), format);
        if (reading.text().isBlank()) {
            throw new SourceException(Notice.of("source.no-text", original.origin()));
        }
        return version(original, format, decoded, reading);
    }

    private static Reading read(String text, Format format) {
        return switch (format) {
            case TEXT -> new Reading(text, List.of(), null, List.of());
            case MARKDOWN -> MarkdownReader.read(text);
            case HTML -> HtmlReader.page(text);
        };
    }

    private static Version version(Original original, Format format, Decoded decoded, Reading reading) {
        List<Notice> warnings = new ArrayList<>(decoded.warnings());
        warnings.addAll(reading.warnings());
        Provenance provenance = new Provenance(
                original.origin(),
                format.key(),
                decoded.encoding(),
                reading.publishedAt(),
                original.capturedAt(),
                Provenance.sha256(original.bytes()));
        return new Version(original.label(), provenance, reading.text(), reading.marks(), warnings);
    }

    /** A page that was saved as {@code .txt} is still a page. */
    private static Format format(Original original) {
        Format named = original.format();
        if (named == null || named == Format.TEXT) {
            return HtmlHead.beginsPage(original.bytes()) ? Format.HTML : Format.TEXT;
        }
        return named;
    }

    private static @Nullable Charset declaredCharset(Original original, Format format) {
        if (original.charset() != null || format != Format.HTML) {
            return original.charset();
        }
        return HtmlHead.declaredCharset(original.bytes()).orElse(null);
    }

    private static boolean isBinary(String text) {
        if (text.indexOf('\0') >= 0) {
            return true;
        }
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\f')
                .count();
        return controls > FEW_CONTROLS + MOST_CONTROLS * text.length();
    }
}
