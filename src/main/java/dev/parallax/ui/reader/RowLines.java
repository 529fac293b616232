package dev.parallax.ui.reader;

import dev.parallax.align.Rows;
import dev.parallax.story.Span;
import dev.parallax.ui.painting.Lines;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Which lines of one text stand in which row; lines between two paragraphs go with the one above. */
final class RowLines {

    private final int[] rowOf;
    private final int[] firstShown;
    private final int[] lastShown;
    private final int[] before;
    private final int[] after;

    /**
     * @param version of the rows
     * @param paragraphs of the text
     * @param isShown which of the lines take room
     */
    RowLines(Rows rows, int version, List<Span> paragraphs, Lines lines, IntPredicate isShown) {
        int count = rows.count();
        rowOf = new int[lines.count()];
        firstShown = new int[count];
        lastShown = new int[count];
        Arrays.fill(firstShown, -1);
        Arrays.fill(lastShown, -1);
        int paragraph = -1;
        int row = 0;
        for (int line = 0; line < rowOf.length; line++) {
            while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph + 1).start() <= lines.end(line)) {
                paragraph++;
            }
            while (paragraph >= 0 && row + 1 < count && rows.end(version, row) <= paragraph) {
                row++;
            }
            rowOf[line] = row;
            if (isShown.test(line)) {
                firstShown[row] = firstShown[row] < 0 ? line : firstShown[row];
                lastShown[row] = line;
            }
        }
        before = new int[count];
        after = new int[count + 1];
        for (int i = 0, found = -1; i < count; i++) {
            found = firstShown[i] < 0 ? found : i;
            before[i] = found;
        }
        after[count] = count;
        for (int i = count - 1; i >= 0; i--) {
            after[i] = firstShown[i] < 0 ? after[i + 1] : i;
        }
    }

    int rowOf(int line) {
        return rowOf[line];
    }

    boolean has(int row) {
        return firstShown[row] >= 0;
    }

    /** The first line of a row that is shown; −1 where none is. */
    int first(int row) {
        return firstShown[row];
    }

    int last(int row) {
        return lastShown[row];
    }

    /** The last row up to this one that has a line; −1 where none has. */
    int atOrBefore(int row) {
        return before[row];
    }

    /** The first row from this one on that has a line; the number of rows where none has. */
    int atOrAfter(int row) {
        return after[row];
    }
}
