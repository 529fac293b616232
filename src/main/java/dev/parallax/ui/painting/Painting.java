package dev.parallax.ui.painting;

import java.util.List;
import java.util.Set;

/**
 * How one version's text is to be shown.
 *
 * @param runs cover the text
 * @param looks one per line of the text
 * @param signs one set per line of the text
 * @param firstShown the first line that is shown; 0 where none is
 * @param lastShown the last line that is shown; the last line where none is
 */
public record Painting(
        List<MarkRun> runs, List<LineLook> looks, List<Set<GutterSign>> signs, int firstShown, int lastShown) {

    public Painting {
        runs = List.copyOf(runs);
        looks = List.copyOf(looks);
        signs = List.copyOf(signs);
    }

    public Painting(List<MarkRun> runs, List<LineLook> looks, List<Set<GutterSign>> signs) {
        this(runs, looks, signs, firstShown(looks), lastShown(looks));
    }

    /** How this line is set. */
    public LineSetting setting(int line) {
        return new LineSetting(looks.get(line), line == firstShown, line == lastShown, false);
    }

    /** How the character at this place is marked; takes time by the length of the text. */
    public Set<Mark> marksAt(int place) {
        int end = 0;
        for (MarkRun run : runs) {
            end += run.length();
            if (place < end) {
                return run.marks();
            }
        }
        return Set.of();
    }

    private static int firstShown(List<LineLook> looks) {
        int line = 0;
        while (line < looks.size() && looks.get(line) == LineLook.HIDDEN) {
            line++;
        }
        return line < looks.size() ? line : 0;
    }

    private static int lastShown(List<LineLook> looks) {
        int line = looks.size() - 1;
        while (line >= 0 && looks.get(line) == LineLook.HIDDEN) {
            line--;
        }
        return line < 0 ? looks.size() - 1 : line;
    }
}
