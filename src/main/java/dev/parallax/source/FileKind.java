package dev.parallax.source;

import dev.parallax.story.Notice;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Kinds of files that hold no plain text, known by their first bytes. */
enum FileKind {
    PDF,
    WORD,
    OPEN_DOCUMENT,
    RICH_TEXT,
    ARCHIVE,
    IMAGE,
    OTHER;

    private static final int HEAD = 64;

    static Optional<FileKind> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(ofZip(bytes));
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(WORD);
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of(RICH_TEXT);
        }
        if (isImage(head)) {
            return Optional.of(IMAGE);
        }
        return isArchive(head) ? Optional.of(ARCHIVE) : Optional.empty();
    }

    /** The sentence that refuses such a file. */
    Notice refusal(String name) {
        return switch (this) {
            case PDF -> Notice.of("source.binary-pdf", name);
            case WORD -> Notice.of("source.binary-word", name);
            case OPEN_DOCUMENT -> Notice.of("source.binary-open-document", name);
            case RICH_TEXT -> Notice.of("source.binary-rich-text", name);
            case ARCHIVE -> Notice.of("source.binary-archive", name);
            case IMAGE -> Notice.of("source.binary-image", name);
            case OTHER -> Notice.of("source.binary", name);
        };
    }

    /** Word and OpenDocument files are zip archives; the names of the files inside stand in them in the clear. */
    private static FileKind ofZip(byte[] bytes) {
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        if (content.contains("word/document")) {
            return WORD;
        }
        return content.contains("application/vnd.oasis.opendocument") ? OPEN_DOCUMENT : ARCHIVE;
    }

    private static boolean isImage(String head) {
        return head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF87a")
                || head.startsWith("GIF89a")
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("BM") && head.indexOf('\0') > 0
                || head.startsWith("ftypheic", 4)
                || head.startsWith("ftypavif", 4);
    }

    private static boolean isArchive(String head) {
        return head.startsWith("\u001F\u008B")
                || head.startsWith("BZh") && head.startsWith("1AY&SY", 4)
                || head.startsWith("7z\u00BC\u00AF")
                || head.startsWith("Rar!\u001A")
                || head.startsWith("\u00FD7zXZ")
                || head.startsWith("PK\u0005\u0006");
    }
}
