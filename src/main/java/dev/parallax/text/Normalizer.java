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
            if (unit >= 0x7F || unit >= 'A' && unit <= 'Z' || unit == '"' || unit == '-') {
                return false;
            }
        }
        return true;
    }

    private static String fold(String token) {
        String compatible = java.text.Normalizer.normalize(token, java.text.Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(compatible.length());
        compatible.toLowerCase(Locale.ROOT).codePoints().map(Normalizer::plain).filter(c -> c >= 0).forEach(key::appendCodePoint);
        return key.toString();
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
