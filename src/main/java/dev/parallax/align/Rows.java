package dev.parallax.align;

import dev.parallax.story.HandWork;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The paragraphs of all versions in rows, so that what belongs together can be shown level.
 *
 * <p>Every paragraph is in exactly one row, and the rows of each version ascend. A row holds the paragraphs that say the
 * same over all versions; of one version there may be several, where another says it in a single paragraph, or none.
 * Paragraphs without a partner share rows with those of other versions that stand between the same neighbours. What has
 * moved stays where it stands. Immutable; any thread may use it.
 */
public final class Rows {

    /** No row at all. */
    public static final Rows NONE = new Rows(new int[0][]);

    /** For each version the first paragraph of each row, and at the end how many paragraphs there are. */
    private final int[][] firsts;

    private Rows(int[][] firsts) {
        this.firsts = firsts;
    }

    /**
     * The order of the versions does not matter.
     *
     * @param handWork of the same story; places that it pins stand in one row
     */
    public static Rows of(List<Document> documents, Alignment alignment, HandWork handWork) {
        RowBuilder builder = new RowBuilder(documents, alignment, handWork);
        List<int[]> rows = new ArrayList<>();
        for (RowBuilder.Row row : builder.rows()) {
            rows.addAll(RowCutter.cut(row, documents));
        }
        int[][] firsts = new int[documents.size()][];
        for (int version = 0; version < firsts.length; version++) {
            int of = version;
            firsts[version] = new int[rows.size() + 1];
            Arrays.setAll(firsts[version], row -> row == 0 ? 0 : rows.get(row - 1)[of]);
        }
        return new Rows(firsts);
    }

    /** How many rows there are. */
    public int count() {
        return firsts.length == 0 ? 0 : firsts[0].length - 1;
    }

    /** How many versions there are. */
    public int versions() {
        return firsts.length;
    }

    /** The first paragraph of a version in a row or, where it has none there, the one that follows. */
    public int first(int version, int row) {
        return firsts[version][row];
    }

    /** One past the last paragraph of a version in a row. */
    public int end(int version, int row) {
        return firsts[version][row + 1];
    }

    /** Whether a version has a paragraph in a row. */
    public boolean has(int version, int row) {
        return first(version, row) < end(version, row);
    }

    /** The row that holds this paragraph. */
    public int rowOf(int version, int paragraph) {
        int low = 0;
        int high = count() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firsts[version][middle] <= paragraph) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
