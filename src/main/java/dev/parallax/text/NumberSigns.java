package dev.parallax.text;

import dev.parallax.story.Span;

/** The signs that are written on to a number: its currency, percent, degrees. */
public final class NumberSigns {

    private static final String SHARES = "%‰‱％٪";
    private static final String DEGREES = "°℃℉";

    /** Letters before a dollar sign say whose dollar it is: US$, HK$. */
    private static final int LONGEST_COUNTRY = 3;

    private static final int FIRST_SIGN_BEYOND_ASCII = 0xA2;

    private NumberSigns() {}

    /** The part of a token between the signs: "5" of "US$5" and of "5%"; the token itself where it is no number. */
    public static Span between(String token) {
        int start = before(token, 0, token.length());
        if (!Letters.isNumeral(token.codePointAt(start))) {
            return new Span(0, token.length());
        }
        for (int end = Math.max(start + 1, token.length() - 2); end < token.length(); end++) {
            if (end + behind(token, end, token.length()) == token.length()) {
                return new Span(start, end);
            }
        }
        return new Span(start, token.length());
    }

    /** How many units from this place on are the currency of a number right behind them. */
    static int before(String text, int at, int limit) {
        int sign = at;
        while (sign < limit && sign < at + LONGEST_COUNTRY && isCapital(text.charAt(sign))) {
            sign++;
        }
        boolean written = sign + 1 < limit
                && (sign == at ? isCurrency(text.charAt(sign)) : text.charAt(sign) == '$')
                && beginsNumber(text.codePointAt(sign + 1));
        return written ? sign + 1 - at : 0;
    }

    private static boolean beginsNumber(int codePoint) {
        return Letters.isNumeral(codePoint) && !Letters.isUnspaced(codePoint);
    }

    /** How many units from this place on are signs of the number that ends there. */
    static int behind(String text, int end, int limit) {
        if (end >= limit || Letters.isPlain(text.charAt(end))) {
            return 0;
        }
        char sign = text.charAt(end);
        boolean ends = end + 1 >= limit || !Character.isLetterOrDigit(text.codePointAt(end + 1));
        if (sign == '°' && !ends) {
            boolean scale = "CF".indexOf(text.charAt(end + 1)) >= 0;
            return scale && (end + 2 >= limit || !Character.isLetterOrDigit(text.codePointAt(end + 2))) ? 2 : 1;
        }
        return SHARES.indexOf(sign) >= 0 || DEGREES.indexOf(sign) >= 0 || isCurrency(sign) && ends ? 1 : 0;
    }

    private static boolean isCapital(char unit) {
        return unit >= 'A' && unit <= 'Z';
    }

    private static boolean isCurrency(char unit) {
        return unit == '$' || unit >= FIRST_SIGN_BEYOND_ASCII && Character.getType(unit) == Character.CURRENCY_SYMBOL;
    }
}
