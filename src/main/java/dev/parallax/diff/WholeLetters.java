package dev.parallax.diff;

import dev.parallax.diff.WordingEdit.Kind;
import dev.parallax.story.Span;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Moves the borders of edits out of letters as the reader sees them, which may have several code points: tokens may end
 * inside of one.
 */
final class WholeLetters {

    private final String from;
    private final String to;
    private final BreakIterator lettersOfFrom = BreakIterator.getCharacterInstance(Locale.ROOT);
    private final BreakIterator lettersOfTo = BreakIterator.getCharacterInstance(Locale.ROOT);

    WholeLetters(String from, String to) {
        this.from = from;
        this.to = to;
        lettersOfFrom.setText(from);
        lettersOfTo.setText(to);
    }

    List<WordingEdit> in(List<WordingEdit> edits) {
        WordingEdits whole = new WordingEdits(from, to);
        Border done = new Border(0, 0);
        boolean cut = false;
        for (WordingEdit edit : edits) {
            Border end = new Border(edit.from().end(), edit.to().end());
            if (cut && edit.kind() == Kind.EQUAL) {
                Border border = nearest(new Border(edit.from().start(), edit.to().start()), 1, edit.from().length());
                done = add(false, done, border == null ? done : border, whole);
                cut = border == null;
            }
            Border border = edit.kind() == Kind.EQUAL ? nearest(end, -1, end.from - done.from) : nearest(end, -1, 0);
            done = add(!edit.isChange() && !cut, done, border == null ? done : border, whole);
            cut = border == null || !border.equals(end);
        }
        return whole.list();
    }

    /** A place in each wording. */
    private record Border(int from, int to) {}

    private static Border add(boolean same, Border done, Border end, WordingEdits whole) {
        whole.add(same, new Span(done.from, end.from), new Span(done.to, end.to));
        return end;
    }

    /** The nearest border at which no letter is cut in either wording, so many units away at most; null if none. */
    private @Nullable Border nearest(Border border, int step, int most) {
        for (int away = 0; away <= most; away++) {
            Border moved = new Border(border.from + step * away, border.to + step * away);
            if (lettersOfFrom.isBoundary(moved.from) && lettersOfTo.isBoundary(moved.to)) {
                return moved;
            }
        }
        return null;
    }
}
