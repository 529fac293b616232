package dev.parallax.claim;

import org.jspecify.annotations.Nullable;

/** What digits with separators are worth in a language. Immutable. */
final class Digits {

    private final char decimal;

    /** @param decimal the sign between whole and fraction */
    Digits(char decimal) {
        this.decimal = decimal;
    }

    /** Null for dates, times, addresses. */
    @Nullable Double value(String digits) {
        StringBuilder plain = new StringBuilder();
        boolean fraction = false;
        int group = 0;
        for (int i = 0; i < digits.length(); i++) {
            char unit = digits.charAt(i);
            if (Character.isDigit(unit)) {
                plain.append((char) ('0' + Character.digit(unit, 10)));
                group++;
            } else if (fraction) {
                return null;
            } else if (unit == decimal || isLoneDecimal(digits, i)) {
                fraction = true;
                plain.append('.');
                group = 0;
            } else if (groupLength(digits, i + 1) != 3 && groupLength(digits, i + 1) != 2) {
                return null;
            }
        }
        return plain.isEmpty() || fraction && group == 0 ? null : Double.valueOf(plain.toString());
    }

    /** A comma in English before one or two last digits can only be a decimal one. */
    private static boolean isLoneDecimal(String digits, int at) {
        int length = groupLength(digits, at + 1);
        return length < 3 && at + 1 + length == digits.length() && ",.".indexOf(digits.charAt(at)) >= 0;
    }

    private static int groupLength(String digits, int from) {
        int end = from;
        while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
            end++;
        }
        return end - from;
    }

    /** A whole number in plain digits; null for anything else. */
    static @Nullable Integer whole(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit < 0 || i > 8) {
                return null;
            }
            value = value * 10 + digit;
        }
        return digits.isEmpty() ? null : Integer.valueOf(value);
    }
}
