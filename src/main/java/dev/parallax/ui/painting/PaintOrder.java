package dev.parallax.ui.painting;

import dev.parallax.compare.Comparison;

/**
 * What is to be painted, and how.
 *
 * @param version place of the version to paint
 * @param counterpart place of the version that the base is compared with; the base itself where there is no other
 * @param leftOutShown whether captions, credits and boilerplate are shown
 */
public record PaintOrder(
        Comparison comparison, int version, int counterpart, Filters filters, boolean leftOutShown) {

    boolean isBase() {
        return version == comparison.base();
    }
}
