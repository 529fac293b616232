package dev.parallax.source;

import java.util.Comparator;

/** Orders names as people do: numbers inside them by value, {@code v2} before {@code v10}; case decides last. */
final class NaturalOrder implements Comparator<String> {

    @Override
    public int compare(String a, String b) {
        int atA = 0;
        int atB = 0;
        while (atA < a.length() && atB < b.length()) {
            int endA = endOfPiece(a, atA);
            int endB = endOfPiece(b, atB);
            int order = comparePieces(a.substring(atA, endA), b.substring(atB, endB));
            if (order != 0) {
                return order;
            }
            atA = endA;
            atB = endB;
        }
        int order = Integer.compare(a.length() - atA, b.length() - atB);
        return order != 0 ? order : a.compareTo(b);
    }

    /** A piece is a number or one other unit. */
    private static int endOfPiece(String name, int start) {
        int end = start + 1;
        if (isDigit(name.charAt(start))) {
            while (end < name.length() && isDigit(name.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static int comparePieces(String a, String b) {
        if (!isDigit(a.charAt(0)) || !isDigit(b.charAt(0))) {
            return String.CASE_INSENSITIVE_ORDER.compare(a, b);
        }
        String valueA = a.replaceFirst("^0+", "");
        String valueB = b.replaceFirst("^0+", "");
        // By length first, because a name may hold more digits than any number type.
        int order = Integer.compare(valueA.length(), valueB.length());
        return order != 0 ? order : valueA.compareTo(valueB);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
