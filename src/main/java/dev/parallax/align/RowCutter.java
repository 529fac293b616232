package dev.parallax.align;

import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.List;

/** Cuts long rows of paragraphs that have no partners, so that none is much longer than a screen. */
final class RowCutter {

    /** In characters of the longest version. */
    private static final int PIECE = 1500;

    private RowCutter() {}

    /** For each piece the ends of its paragraphs, one past the last, by version. */
    static List<int[]> cut(RowBuilder.Row row, List<Document> documents) {
        int versions = documents.size();
        int[] ends = new int[versions];
        for (int version = 0; version < versions; version++) {
            ends[version] = row.end(version);
        }
        if (row.isTied()) {
            return List.of(ends);
        }
        int pieces = 1;
        for (int version = 0; version < versions; version++) {
            pieces = Math.max(pieces, pieceOf(documents.get(version), row, version, ends[version] - 1) + 1);
        }
        List<int[]> cut = new ArrayList<>();
        int[] next = new int[versions];
        for (int version = 0; version < versions; version++) {
            next[version] = row.first(version);
        }
        for (int piece = 0; piece < pieces; piece++) {
            for (int version = 0; version < versions; version++) {
                while (next[version] < ends[version]
                        && (piece == pieces - 1
                                || pieceOf(documents.get(version), row, version, next[version]) <= piece)) {
                    next[version]++;
                }
            }
            cut.add(next.clone());
        }
        return cut;
    }

    /** Where the middle of a paragraph falls, counted from the beginning of the row. */
    private static int pieceOf(Document document, RowBuilder.Row row, int version, int paragraph) {
        if (paragraph < row.first(version)) {
            return 0;
        }
        int begin = document.paragraphs().get(row.first(version)).start();
        int start = document.paragraphs().get(paragraph).start() - begin;
        return (start + document.paragraphs().get(paragraph).length() / 2) / PIECE;
    }
}
