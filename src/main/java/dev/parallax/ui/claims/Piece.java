package dev.parallax.ui.claims;

/** A piece of a wording; strong where a finding points at it. */
record Piece(String text, boolean strong) {}
