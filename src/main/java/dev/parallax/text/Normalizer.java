package dev.parallax.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Makes the key by which two tokens count as the same word. What a key leaves out is chosen by rules. Keys are for
 * matching and are never shown. Immutable.
 */
public final class Normalizer {

    /** A kind of difference that a key leaves out. */
    public enum Rule {
        /** Capital or small letters. */
        CASE,
        /** Style of quotation marks and apostrophes. */
        QUOTES,
        /** Style and length of dashes and hyphens. */
        DASHES,
        /** Ligatures, letter width and other compatible forms of Unicode (NFKC), blanks inside numbers among them. */
        LIGATURES,
        /** Soft hyphens, joiners, variation selectors and other signs that take no room. */
        INVISIBLE,
        /** British or American spelling, in English texts; letter case stays as it is. */
        SPELLING
    }

    /** All rules that leave the word itself alone. */
    public static final Set<Rule> STYLE_RULES = Set.copyOf(EnumSet.complementOf(EnumSet.of(Rule.SPELLING)));

    /** Makes the same key of all tokens that differ in style only. */
    public static final Normalizer STYLE = new Normalizer(STYLE_RULES, Language.UNKNOWN);

    private static final int DROPPED = -1;

    private final Set<Rule> rules;
    private final SpellingVariants spelling;

    /** @param language of the tokens */
    public Normalizer(Set<Rule> rules, Language language) {
        this.rules = rules.isEmpty() ? Set.of() : EnumSet.copyOf(rules);
        spelling = rules.contains(Rule.SPELLING) ? SpellingVariants.of(language) : SpellingVariants.NONE;
    }

    /** The key of a token; equal for tokens that differ only in what the rules leave out. */
    public String key(String token) {
        String folded = isPlain(token) ? token : fold(token);
        return spelling.common(folded);
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

    private String fold(String token) {
        // Marks come first, because their compatible forms are others: an acute accent becomes a blank and a combining one.
        String folded = plain(token);
        if (rules.contains(Rule.LIGATURES)) {
            folded = java.text.Normalizer.normalize(folded, java.text.Normalizer.Form.NFKC);
        }
        return plain(rules.contains(Rule.CASE) ? folded.toLowerCase(Locale.ROOT) : folded);
    }

    private String plain(String token) {
        StringBuilder plain = new StringBuilder(token.length());
        token.codePoints().map(this::plain).filter(c -> c != DROPPED).forEach(plain::appendCodePoint);
        return rules.contains(Rule.DASHES) && plain.indexOf("--") == 0 && plain.chars().allMatch(c -> c == '-')
                ? "-"
                : plain.toString();
    }

    private int plain(int codePoint) {
        return switch (codePoint) {
            case '“', '”', '„', '‟', '«', '»', '″', '"' -> rules.contains(Rule.QUOTES) ? '"' : codePoint;
            case '‘', '’', '‚', '‛', '‹', '›', '′', 'ʼ', '`', '´' -> rules.contains(Rule.QUOTES) ? '\'' : codePoint;
            case '‐', '‑', '‒', '–', '—', '―', '−', '-' -> rules.contains(Rule.DASHES) ? '-' : codePoint;
            case 0x00AD, 0x200B, 0x200C, 0x200D, 0xFEFF, 0xFE0F ->
                rules.contains(Rule.INVISIBLE) ? DROPPED : codePoint;
            default -> codePoint;
        };
    }
}
