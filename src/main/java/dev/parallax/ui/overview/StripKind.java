package dev.parallax.ui.overview;

import dev.parallax.ui.painting.GutterSign;
import dev.parallax.ui.painting.Mark;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the strip beside a text tells of a stretch of it. */
enum StripKind {
    CHANGED,
    ADDED,
    DELETED,
    MOVED;

    /** Null for marks that tell of no difference. */
    static @Nullable StripKind of(Set<Mark> marks) {
        StripKind found = null;
        for (Mark mark : marks) {
            StripKind kind = of(mark);
            found = found == null || kind != null && kind.compareTo(found) < 0 ? kind : found;
        }
        return found;
    }

    /** Null for signs that tell of no difference. */
    static @Nullable StripKind of(GutterSign sign) {
        return switch (sign) {
            case ADDED -> ADDED;
            case DELETED -> DELETED;
            case CHANGED -> CHANGED;
            case MOVED -> MOVED;
            default -> null;
        };
    }

    private static @Nullable StripKind of(Mark mark) {
        return switch (mark) {
            case ADDED_WORDS, ADDED_STRETCH, ADDED_SENTENCE -> ADDED;
            case DELETED_WORDS, DELETED_STRETCH, DELETED_SENTENCE, GAP, AFTER_GAP -> DELETED;
            case REWORDED_SENTENCE, REPHRASED_SENTENCE -> CHANGED;
            case MOVED_SENTENCE -> MOVED;
            default -> null;
        };
    }
}
