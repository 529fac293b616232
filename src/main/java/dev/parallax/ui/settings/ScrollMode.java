package dev.parallax.ui.settings;

/** How the panes go when one of them is scrolled. */
public enum ScrollMode {
    /** All show the same place at the reading line; above and below it each text runs on as it is. */
    FLUID,
    /** Paragraphs that belong together are level in all panes, with blank space below the shorter ones. */
    ALIGNED,
    /** Each pane stays where it is. */
    APART
}
