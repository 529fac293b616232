package dev.parallax.ui.sheet;

import java.util.Map;
import java.util.Set;

/**
 * What is folded away of one text.
 *
 * @param hidden lines that take no room
 * @param stood for each line that stands for a folded stretch, how many paragraphs that is, itself among them
 */
public record FoldLines(Set<Integer> hidden, Map<Integer, Integer> stood) {

    public static final FoldLines NONE = new FoldLines(Set.of(), Map.of());

    public FoldLines {
        hidden = Set.copyOf(hidden);
        stood = Map.copyOf(stood);
    }

    boolean hides(int line) {
        return hidden.contains(line);
    }

    /** Whether this line is part of a folded stretch. */
    public boolean folds(int line) {
        return hidden.contains(line) || stood.containsKey(line);
    }
}
