package dev.parallax.ledger;

import java.util.List;

/**
 * Tells a slip of the pen from another word: a letter more, less, other or in the wrong place, or two of them in a long
 * word. Plurals, adjectives, abbreviations, hyphens and British spelling are no slips. Stateless.
 */
final class SpellingDistance {

    /** In shorter words one letter makes another name: Lee, Leo. */
    private static final int SHORTEST = 4;

    /** Words of this length may differ in two letters. */
    private static final int LONG = 7;

    /** An abbreviation is no longer than this: Ave, Corp. */
    private static final int LONGEST_ABBREVIATION = 4;

    private static final List<String> INFLECTIONS = List.of("s", "es", "n", "an", "ian", "i", "ish", "ese", "ic");

    /** British and American endings. */
    private static final List<List<String>> BRITISH = List.of(
            List.of("isation", "ization"),
            List.of("ise", "ize"),
            List.of("our", "or"),
            List.of("tre", "ter"),
            List.of("fence", "fense"),
            List.of("ogue", "og"),
            List.of("amme", "am"));

    boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST || hasDigit(one) || hasDigit(other) || isVariant(one, other)) {
            return false;
        }
        int most = shorter >= LONG && one.charAt(0) == other.charAt(0) ? 2 : 1;
        return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
    }

    /** Whether the two are forms of one word. */
    boolean isVariant(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return one.replace("-", "").equals(other.replace("-", ""))
                || longer.startsWith(shorter) && INFLECTIONS.contains(longer.substring(shorter.length()))
                || american(one).equals(american(other))
                || isAbbreviation(shorter, longer);
    }

    private static boolean isAbbreviation(String shorter, String longer) {
        if (shorter.length() > LONGEST_ABBREVIATION || longer.length() < shorter.length() + 2) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
        }
        return at == shorter.length() && shorter.charAt(0) == longer.charAt(0);
    }

    private static String american(String word) {
        String spelt = word;
        for (List<String> pair : BRITISH) {
            spelt = spelt.replace(pair.getFirst(), pair.getLast());
        }
        return spelt;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Optimal string alignment: inserted, deleted, replaced letters and swapped neighbours count one each. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(one, other, i, j, cost);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int least(String one, String other, int i, int j, int[][] cost) {
        int replaced = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
