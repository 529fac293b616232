/** What stands above and below the panes: the toolbar with its menus and legend, and what the window says of its state. */
@NullMarked
package dev.parallax.ui.bars;

import org.jspecify.annotations.NullMarked;
