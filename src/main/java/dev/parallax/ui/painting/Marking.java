package dev.parallax.ui.painting;

import dev.parallax.compare.Agreement;
import dev.parallax.diff.EditScript;
import java.util.BitSet;

/** What one version's differences are told by. */
public sealed interface Marking {

    /**
     * By one other version.
     *
     * @param script between the two
     * @param other place of the other version
     * @param fromHere whether the script starts from the version that is painted
     */
    record Against(EditScript script, int other, boolean fromHere) implements Marking {}

    /**
     * By how many others have each word.
     *
     * @param discord the tokens at whose places every version has words of its own; not to be changed
     */
    record OddOneOut(Agreement agreement, BitSet discord) implements Marking {}

    /** By the share of the others that differ. */
    record Heat(Agreement agreement) implements Marking {}
}
