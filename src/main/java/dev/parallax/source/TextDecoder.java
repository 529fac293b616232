package dev.parallax.source;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the character set that bytes are written in: by their byte order mark, by what was declared, by being UTF-8,
 * and by a guess when all that fails.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** In any alphabet, more than this share of the letters are spaces and line ends, each with one zero in UTF-16. */
    private static final double LEAST_ZEROS = 0.05;

    /** Zero bytes on the other side come from rare letters only. */
    private static final double MOST_STRAY_ZEROS = 0.05;

    /** The high bytes of an alphabet are all the same; this much of a text is in one alphabet and its punctuation. */
    private static final double LEAST_OF_ALPHABET = 0.5;

    /** Where fewer letters than this lie outside ASCII, the script is Latin: French has 4 %, Greek nearly all. */
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
        int[][] counts = new int[2][256];
        for (int i = 0; i < bytes.length; i++) {
            counts[i % 2][Byte.toUnsignedInt(bytes[i])]++;
        }
        int high = counts[0][0] > counts[1][0] ? 0 : 1;
        int zeros = counts[high][0];
        int alphabet = Arrays.stream(counts[high]).skip(1).max().orElse(0);
        int letters = bytes.length / 2;
        if (zeros == 0
                || zeros < LEAST_ZEROS * letters
                || counts[1 - high][0] > MOST_STRAY_ZEROS * zeros
                || zeros + alphabet < LEAST_OF_ALPHABET * letters) {
            return null;
        }
        return high == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
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
        // What is called ISO-8859-1 is Windows-1252 in practice: the same letters, and its quotation marks too.
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
