package dev.parallax.ui.reader;

/**
 * What a pane's head says about its version.
 *
 * @param words how many words are compared; negative while that is not known
 * @param share of words that differ from the base, 0 to 1; negative while that is not known
 * @param leftOut paragraphs that are left out of the comparison
 * @param approximate whether the differences were found with a search that was cut short
 */
public record PaneFacts(int words, double share, int leftOut, boolean approximate) {

    public static final PaneFacts UNKNOWN = new PaneFacts(-1, -1, 0, false);

    public boolean isKnown() {
        return words >= 0;
    }
}
