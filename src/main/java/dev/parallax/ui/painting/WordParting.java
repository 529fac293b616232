package dev.parallax.ui.painting;

import dev.parallax.ui.common.BidiWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gives every other word a mark of its own where letters run from right to left, so that no two words are one run. */
final class WordParting {

    private WordParting() {}

    /** @param runs cover the text */
    static List<MarkRun> part(String text, List<MarkRun> runs) {
        if (runs.isEmpty() || !BidiWords.areNeeded(text)) {
            return runs;
        }
        List<MarkRun> parted = new ArrayList<>();
        int run = 0;
        int left = runs.getFirst().length();
        boolean every = false;
        for (String word : BidiWords.of(text)) {
            every = !every;
            for (int rest = word.length(); rest > 0; ) {
                int length = Math.min(rest, left);
                parted.add(new MarkRun(length, every ? with(runs.get(run).marks()) : runs.get(run).marks()));
                rest -= length;
                left -= length;
                if (left == 0 && ++run < runs.size()) {
                    left = runs.get(run).length();
                }
            }
        }
        return parted;
    }

    private static Set<Mark> with(Set<Mark> marks) {
        Set<Mark> more = EnumSet.of(Mark.EVERY_OTHER_WORD);
        more.addAll(marks);
        return Set.copyOf(more);
    }
}
