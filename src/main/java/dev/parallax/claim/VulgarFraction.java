package dev.parallax.claim;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;

/** The fractions that are one sign, such as ½. */
final class VulgarFraction {

    private static final char SLASH = '\u2044';

    private VulgarFraction() {}

    static boolean isAt(String text, int at) {
        return valueAt(text, at) != null;
    }

    /** What the sign at this place is worth; null where none stands there. */
    static @Nullable Double valueAt(String text, int at) {
        // Superscripts and circled digits are of the same type, but have no slash.
        if (at >= text.length() || Character.getType(text.charAt(at)) != Character.OTHER_NUMBER) {
            return null;
        }
        String written = Normalizer.normalize(text.substring(at, at + 1), Form.NFKC);
        int slash = written.indexOf(SLASH);
        if (slash <= 0 || slash == written.length() - 1) {
            return null;
        }
        int divisor = Integer.parseInt(written.substring(slash + 1));
        return divisor == 0 ? null : Double.valueOf(written.substring(0, slash)) / divisor;
    }
}
