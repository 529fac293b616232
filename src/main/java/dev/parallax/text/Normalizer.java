package dev.parallax.text;

import java.util.Locale;

/**
 * Makes the key by which two tokens count as the same word: letter case, style of quotation marks, apostrophes and
 * dashes, ligatures, width and soft hyphens make no difference. Keys are for matching and are never shown.
 */
public final class Normalizer {

    private Normalizer() {}

    /** The key of a token; equal for tokens that differ in style only. */
    public static String key(String token) {
        return isPlain(token) ? token : fold(token);
    }

    private static boolean isPlain(String token) {
        for (int i = 0; i < token.length(); i++) {
            char unit = token.charAt(i);
            if (unit >= 0x7F || unit >= 'A' && unit <= 'Z' || unit == '"' || unit == '-' || unit == '`') {
                return false;
            }
        }
        return true;
    }

    private static String fold(String token) {
        // Marks come first, because their compatible forms are others: an acute accent becomes a blank and a combining one.
        String compatible = java.text.Normalizer.normalize(plain(token), java.text.Normalizer.Form.NFKC);
        return plain(compatible.toLowerCase(Locale.ROOT));
    }

    private static String plain(String token) {
        StringBuilder plain = new StringBuilder(token.length());
        token.codePoints().map(Normalizer::plain).filter(c -> c >= 0).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int plain(int codePoint) {
        return switch (codePoint) {
            case '“', '”', '„', '‟', '«', '»', '″', '"' -> '"';
            case '‘', '’', '‚', '‛', '‹', '›', '′', 'ʼ', '`', '´' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−', '-' -> '-';
            case 0x00AD, 0x200B, 0x200C, 0x200D, 0xFEFF, 0xFE0F -> -1;
            default -> codePoint;
        };
    }
}
