/** What the reader can do by key or menu: each command's name, key and meaning. Belongs to the toolkit's thread. */
@NullMarked
package dev.parallax.ui.command;

import org.jspecify.annotations.NullMarked;
