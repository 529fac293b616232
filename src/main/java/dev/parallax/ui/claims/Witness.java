package dev.parallax.ui.claims;

import dev.parallax.ledger.Evidence;
import dev.parallax.ledger.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What some versions say, all of them in the same words.
 *
 * @param versions places in the story, ascending
 */
public record Witness(List<Integer> versions, String words) {

    private static final String GAP = " … ";
    private static final int LONGEST = 160;

    /** The evidence of a finding, one entry per wording, in the order in which the wordings first appear. */
    public static List<Witness> of(Finding finding) {
        Map<Integer, String> said = new TreeMap<>();
        for (Evidence evidence : finding.evidence()) {
            said.merge(evidence.version(), tidy(evidence.text()), (a, b) -> a.equals(b) ? a : a + GAP + b);
        }
        Map<String, List<Integer>> byWords = new LinkedHashMap<>();
        said.forEach((version, words) ->
                byWords.computeIfAbsent(words, any -> new ArrayList<>()).add(version));
        return byWords.entrySet().stream()
                .map(entry -> new Witness(List.copyOf(entry.getValue()), shortened(entry.getKey())))
                .toList();
    }

    /** One line without the comma or stop that the sentence around a quotation needs. */
    private static String tidy(String text) {
        String one = text.strip().replaceAll("\\s+", " ");
        return one.endsWith(",") ? one.substring(0, one.length() - 1) : one;
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, cut > 0 ? cut : text.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
