package dev.parallax.ui.painting;

import java.util.Set;

/** A stretch of text with the same marks; runs follow one another without a gap. */
public record MarkRun(int length, Set<Mark> marks) {}
