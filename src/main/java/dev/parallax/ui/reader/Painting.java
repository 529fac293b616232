package dev.parallax.ui.reader;

import java.util.List;
import java.util.Set;

/**
 * How one version's text is to be shown.
 *
 * @param runs cover the text
 * @param looks one per line of the text
 * @param signs one set per line of the text
 */
public record Painting(List<MarkRun> runs, List<LineLook> looks, List<Set<GutterSign>> signs) {

    public Painting {
        runs = List.copyOf(runs);
        looks = List.copyOf(looks);
        signs = List.copyOf(signs);
    }

    /** The first line that is shown; 0 where none is. */
    public int firstShown() {
        int line = 0;
        while (line < looks.size() && looks.get(line) == LineLook.HIDDEN) {
            line++;
        }
        return line < looks.size() ? line : 0;
    }

    /** The last line that is shown; the last line where none is. */
    public int lastShown() {
        int line = looks.size() - 1;
        while (line >= 0 && looks.get(line) == LineLook.HIDDEN) {
            line--;
        }
        return line < 0 ? looks.size() - 1 : line;
    }

    /** How this line is set. */
    LineSetting setting(int line) {
        return new LineSetting(looks.get(line), line == firstShown(), line == lastShown());
    }
}
