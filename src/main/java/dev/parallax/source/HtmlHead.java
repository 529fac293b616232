package dev.parallax.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first bytes of a page say before it is decoded. */
final class HtmlHead {

    /** Browsers look no further than 1,024 bytes for a character set; pages with long comments need a little more. */
    private static final int LENGTH = 4_096;

    private static final Pattern PAGE = Pattern.compile(
            "\\s*+(?:<\\?xml[^>]*+>\\s*+)?+(?:<!--(?s:.){0,2000}?-->\\s*+){0,5}+"
                    + "<(?:!doctype\\s++html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FRAGMENT = Pattern.compile(
            "\\s*+<(?:!--|(?:meta|article|section|main|div|p|span|h[1-6]|[uo]l|table|blockquote|figure"
                    + "|a|b|i|em|strong)\\b[^<>]*+>).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile(
            "<(?:meta\\b[^>]*?\\bcharset|\\?xml\\b[^>]*?\\bencoding)\\s*+=\\s*+[\"']?([\\w:.-]++)",
            Pattern.CASE_INSENSITIVE);

    private HtmlHead() {}

    /** Whether these bytes begin like a page, in whatever character set. */
    static boolean beginsPage(byte[] bytes) {
        return PAGE.matcher(of(bytes)).matches();
    }

    /** Whether this text begins like a page or a piece of one. */
    static boolean beginsFragment(String text) {
        String head = text.substring(0, Math.min(LENGTH, text.length()));
        return PAGE.matcher(head).matches() || FRAGMENT.matcher(head).matches();
    }

    /** The character set that the page declares for itself, as browsers understand it. */
    static Optional<Charset> declaredCharset(byte[] bytes) {
        Matcher matcher = CHARSET.matcher(of(bytes));
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    /**
     * The character set of this name; empty when there is none. As in browsers, ISO-8859-1 and ASCII mean Windows-1252,
     * and UTF-16 that can be read far enough to say so is UTF-8.
     */
    static Optional<Charset> charset(String name) {
        String known = switch (name.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> "windows-1252";
            case "utf-16", "utf-16le", "utf-16be" -> "UTF-8";
            default -> name;
        };
        try {
            return Charset.isSupported(known) ? Optional.of(Charset.forName(known)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /** Markup is ASCII; without their zero bytes and mark, UTF-16 and UTF-8 look the same there. */
    private static String of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(LENGTH, bytes.length), StandardCharsets.ISO_8859_1);
        return head.replace("\0", "").replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    }
}
