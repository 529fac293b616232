package dev.parallax.benchmark;

/**
 * How much a comparison takes for changed.
 *
 * @param edits tokens of both texts without a partner
 * @param hunks longest stretches of such tokens, on either side, between two tokens that have partners
 */
record Sizes(int edits, int hunks) {

    /** @throws IllegalStateException when partners are not the same token or not in order: then nothing was compared */
    static Sizes of(int[] partners, TextPair texts) {
        int targetSize = texts.b().length;
        int common = 0;
        int hunks = 0;
        int source = 0;
        int target = 0;
        for (int token = 0; token <= partners.length; token++) {
            boolean atEnd = token == partners.length;
            if (!atEnd && partners[token] == Partners.NONE) {
                continue;
            }
            int partner = atEnd ? targetSize : partners[token];
            if (partner < target || !atEnd && texts.a()[token] != texts.b()[partner]) {
                throw new IllegalStateException("token " + token + " has the wrong partner");
            }
            hunks += source < token || target < partner ? 1 : 0;
            common += atEnd ? 0 : 1;
            source = token + 1;
            target = partner + 1;
        }
        return new Sizes(partners.length + targetSize - 2 * common, hunks);
    }
}
