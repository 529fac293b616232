package dev.parallax.ui.painting;

import dev.parallax.compare.Comparison;

/**
 * What is to be painted, and how.
 *
 * @param version place of the version to paint
 * @param marking what its differences are told by
 * @param leftOutShown whether captions, credits and boilerplate are shown
 */
public record PaintOrder(
        Comparison comparison, int version, Marking marking, Filters filters, boolean leftOutShown) {

    /**
     * Paints a version against the base.
     *
     * @param counterpart place of the version that the base is compared with; the base itself where there is no other
     */
    public PaintOrder(Comparison comparison, int version, int counterpart, Filters filters, boolean leftOutShown) {
        this(comparison, version, Viewing.againstBase(comparison, version, counterpart), filters, leftOutShown);
    }
}
