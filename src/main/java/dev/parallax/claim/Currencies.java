package dev.parallax.claim;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The currency that stands before a number, as a sign or as letters. Stateless but for text and word lists. */
final class Currencies {

    private static final Map<Character, String> SIGNS = Map.of(
            '$', "USD", '€', "EUR", '£', "GBP", '¥', "JPY", '₹', "INR", '₽', "RUB", '₩', "KRW", '₺', "TRY", '₪', "ILS", '₴', "UAH");

    private static final String SPACES = " \u00A0\u202F";

    /** Letters before a dollar sign that say whose dollar it is. */
    private static final Map<String, String> DOLLARS = Map.ofEntries(
            Map.entry("US", "USD"), Map.entry("U.S.", "USD"), Map.entry("A", "AUD"), Map.entry("AU", "AUD"),
            Map.entry("C", "CAD"), Map.entry("CA", "CAD"), Map.entry("NZ", "NZD"), Map.entry("HK", "HKD"),
            Map.entry("S", "SGD"), Map.entry("R", "BRL"), Map.entry("NT", "TWD"), Map.entry("MX", "MXN"));

    private static final int LONGEST_COUNTRY = 4;

    /**
     * A currency.
     *
     * @param start where it begins in the text
     */
    record Currency(String code, int start) {}

    private final FigureWords lexicon;
    private final String text;

    Currencies(FigureWords lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** The sign or code before the number that starts with this word; null where there is none. */
    @Nullable Currency before(Words words, int place) {
        int start = words.get(place).span().start();
        int sign = signBefore(start);
        return sign >= 0 ? signed(sign) : code(words, place, start);
    }

    /** The currency whose sign stands at this place; null where none does. */
    static @Nullable String at(char sign) {
        return SIGNS.get(sign);
    }

    private int signBefore(int place) {
        int at = place - 1;
        if (at > 0 && SPACES.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && SIGNS.containsKey(text.charAt(at)) ? at : -1;
    }

    private Currency signed(int sign) {
        int country = sign;
        while (country > 0 && isCountryUnit(text.charAt(country - 1)) && sign - country <= LONGEST_COUNTRY) {
            country--;
        }
        String dollars = text.charAt(sign) == '$' ? DOLLARS.get(text.substring(country, sign)) : null;
        return dollars == null ? new Currency(SIGNS.get(text.charAt(sign)), sign) : new Currency(dollars, country);
    }

    private static boolean isCountryUnit(char unit) {
        return unit == '.' || Character.isLetter(unit);
    }

    /** "USD 5", "Rs. 5", "kr 5". */
    private @Nullable Currency code(Words words, int place, int start) {
        if (place == 0) {
            return null;
        }
        Word before = words.get(place - 1);
        String key = before.key().replace(".", "");
        String code = key.length() > LONGEST_COUNTRY ? null : lexicon.code(key);
        String gap = code == null ? "" : text.substring(before.span().end(), start);
        return code != null && Blanks.isBlank(gap.startsWith(".") ? gap.substring(1) : gap)
                ? new Currency(code, before.span().start())
                : null;
    }
}
