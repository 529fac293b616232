package dev.parallax.ui.overview;

import dev.parallax.ui.painting.GutterSign;
import dev.parallax.ui.painting.Mark;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the strip beside a text tells of a stretch of it, by colour and by place and breadth; drawn in this order. */
enum StripKind {
    HEAT_1(Ink.HEAT_1, 1, 2, GutterSign.CHANGED),
    HEAT_2(Ink.HEAT_2, 1, 3, GutterSign.CHANGED),
    HEAT_3(Ink.HEAT_3, 1, 4, GutterSign.CHANGED),
    HEAT_4(Ink.HEAT_4, 1, 5, GutterSign.CHANGED),
    CHANGED(Ink.REWORDED, 2, 3, GutterSign.CHANGED),
    SPLIT(Ink.REWORDED, 2, 3, GutterSign.SPLIT),
    MOVED(Ink.MOVED, 0.5, 1.5, GutterSign.MOVED),
    ALL_DIFFER(Ink.ALL_DIFFER, 3.5, 2.5, GutterSign.ALL_DIFFER),
    ADDED(Ink.ADDED, 1, 5, GutterSign.ADDED),
    ONLY_HERE(Ink.ADDED, 1, 5, GutterSign.ONLY_HERE),
    DELETED(Ink.DELETED, 1, 2.5, GutterSign.DELETED),
    ALL_BUT_ONE(Ink.DELETED, 1, 2.5, GutterSign.ALL_BUT_ONE),
    LACKING(Ink.DELETED, 1, 2.5, GutterSign.LACKING);

    private final Ink ink;
    private final double x;
    private final double width;
    private final GutterSign sign;

    /**
     * @param x where it begins, in pixels from the left
     * @param sign whose words it is told by
     */
    StripKind(Ink ink, double x, double width, GutterSign sign) {
        this.ink = ink;
        this.x = x;
        this.width = width;
        this.sign = sign;
    }

    Ink ink() {
        return ink;
    }

    double x() {
        return x;
    }

    double width() {
        return width;
    }

    /** Key of the words for it. */
    String messageKey() {
        return sign.messageKey();
    }

    /** Of several marks the plainest; null where none tells of a difference. */
    static @Nullable StripKind of(Set<Mark> marks) {
        StripKind found = null;
        for (Mark mark : marks) {
            StripKind kind = of(mark);
            found = found == null || kind != null && kind.compareTo(found) > 0 ? kind : found;
        }
        return found;
    }

    /** Words that are missing between two paragraphs are told by the sign alone; null for all other signs. */
    static @Nullable StripKind of(GutterSign sign) {
        return switch (sign) {
            case DELETED -> DELETED;
            case LACKING -> LACKING;
            default -> null;
        };
    }

    private static @Nullable StripKind of(Mark mark) {
        return switch (mark) {
            case ADDED_WORDS, ADDED_STRETCH, ADDED_SENTENCE -> ADDED;
            case DELETED_WORDS, DELETED_STRETCH, DELETED_SENTENCE, GAP, AFTER_GAP -> DELETED;
            case REWORDED_SENTENCE, REPHRASED_SENTENCE -> CHANGED;
            case MOVED_SENTENCE -> MOVED;
            case ONLY_HERE_WORDS, ONLY_HERE_SENTENCE -> ONLY_HERE;
            case ALL_BUT_ONE_WORDS, ALL_BUT_ONE_SENTENCE -> ALL_BUT_ONE;
            case SPLIT_WORDS, SPLIT_SENTENCE -> SPLIT;
            case ALL_DIFFER_WORDS, ALL_DIFFER_SENTENCE -> ALL_DIFFER;
            case HEAT_1 -> HEAT_1;
            case HEAT_2 -> HEAT_2;
            case HEAT_3 -> HEAT_3;
            case HEAT_4 -> HEAT_4;
            case QUOTATION, FIGURE, NAME, STATEMENT, PINNED, LEFT_OUT, EVERY_OTHER_WORD -> null;
        };
    }
}
