package dev.parallax.ui.reader;

import java.util.List;

/**
 * Who follows whom at one moment.
 *
 * @param leader the pane that the others follow
 * @param panes all, from left to right
 * @param inSight those of them that are not hidden sideways, and the leader
 */
record Standing(PaneView leader, List<PaneView> panes, List<PaneView> inSight) {

    Standing {
        panes = List.copyOf(panes);
        inSight = List.copyOf(inSight);
    }
}
