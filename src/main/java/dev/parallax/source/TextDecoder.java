package dev.parallax.source;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the character set that bytes are written in: by their byte order mark, by what was declared, by being UTF-8, and
 * by a guess when all that fails.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** UTF-16 text in any alphabet has spaces and line ends, each with one zero byte, in more than this share of its letters. */
    private static final double LEAST_ZEROS = 0.05;

    /** Zero bytes on the other side come from rare letters only. */
    private static final double MOST_STRAY_ZEROS = 0.05;

    /** Where fewer letters than this lie outside ASCII, the text is in Latin letters: French has 4 %, Greek nearly all. */
    private static final double MOST_ACCENTS = 0.3;

    /** A guess at a character set that leaves more broken places than this is no better than none. */
    private static final double MOST_BROKEN = 0.05;

    /** The detector is slow, and what it has not seen by now will not change its mind. */
    private static final int DETECTED_BYTES = 1_000_000;

    private TextDecoder() {}

    /** @param declared what a server or the text itself says it is written in; null where nothing says so */
    static Decoded decode(byte[] bytes, @Nullable Charset declared) {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        ByteOrderMark mark = ByteOrderMark.of(bytes).orElse(null);
        if (mark != null) {
            return Decoded.of(all.position(mark.length()), mark.charset());
        }
        Charset byZeros = utf16ByZeros(bytes);
        if (byZeros != null) {
            return Decoded.of(all, byZeros).asGuess();
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return Decoded.of(all, declared);
        }
        Decoded utf8 = Decoded.of(all, StandardCharsets.UTF_8);
        return utf8.broken() == 0 || isMostlyUtf8(utf8) ? utf8 : guess(bytes).asGuess();
    }

    private static @Nullable Charset utf16ByZeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int most = Math.max(even, odd);
        if (most == 0 || most < LEAST_ZEROS * bytes.length / 2 || Math.min(even, odd) > MOST_STRAY_ZEROS * most) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** Bytes of another character set form letters of UTF-8 by chance now and then, but fail to far more often. */
    private static boolean isMostlyUtf8(Decoded utf8) {
        long beyondAscii = utf8.text().codePoints().filter(c -> c > 0x7F).count();
        return beyondAscii - utf8.broken() > utf8.broken();
    }

    private static Decoded guess(byte[] bytes) {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        if (!isLatin(bytes)) {
            Charset detected = detect(bytes);
            Decoded decoded = detected == null ? null : Decoded.of(all, detected);
            if (decoded != null && decoded.broken() <= MOST_BROKEN * decoded.text().length()) {
                return decoded;
            }
        }
        // What calls itself ISO-8859-1 or ASCII is Windows-1252 in practice: the same letters, and its quotation marks too.
        return Decoded.of(all, WINDOWS_1252);
    }

    private static boolean isLatin(byte[] bytes) {
        int plain = 0;
        int high = 0;
        for (byte b : bytes) {
            if (b < 0) {
                high++;
            } else if (Character.isLetter(b)) {
                plain++;
            }
        }
        return high < MOST_ACCENTS * (plain + high);
    }

    private static @Nullable Charset detect(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECTED_BYTES));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || name.startsWith("UTF") || !Charset.isSupported(name)) {
            return null;
        }
        return Charset.forName(name);
    }
}
