package dev.parallax.report;

import dev.parallax.diff.WordingEdit;
import dev.parallax.story.Span;
import java.util.List;

/** A wording with its changes marked as everywhere in the report; long runs of kept words are left out. */
final class MarkedWording {

    /** Characters kept beside a change, to the next blank. */
    private static final int BESIDE = 24;

    private MarkedWording() {}

    static String of(String from, String to, List<WordingEdit> edits) {
        StringBuilder marked = new StringBuilder();
        int place = 0;
        while (place < edits.size()) {
            int end = place;
            while (end < edits.size() && !edits.get(end).isChange()) {
                end++;
            }
            if (end > place) {
                Span kept = edits.get(place).to().cover(edits.get(end - 1).to());
                marked.append(shortened(kept.of(to), place == 0, end == edits.size()));
            } else {
                WordingEdit edit = edits.get(end++);
                marked.append(change(edit.from().of(from), edit.to().of(to)));
            }
            place = end;
        }
        return TextLines.oneLine(marked.toString());
    }

    private static String change(String gone, String come) {
        String after = (come.isEmpty() ? gone : come).endsWith(" ") ? " " : "";
        String before = (come.isEmpty() ? gone : come).startsWith(" ") ? " " : "";
        String deleted = gone.isBlank() ? "" : "[-" + gone.strip() + "-]";
        String inserted = come.isBlank() ? "" : "{+" + come.strip() + "+}";
        String both = deleted.isEmpty() || inserted.isEmpty() ? deleted + inserted : deleted + " " + inserted;
        return before + both + after;
    }

    private static String shortened(String kept, boolean isFirst, boolean isLast) {
        int head = isFirst ? 0 : kept.indexOf(' ', Math.min(kept.length(), BESIDE));
        int tail = isLast ? kept.length() : kept.lastIndexOf(' ', Math.max(0, kept.length() - BESIDE));
        return head < 0 || tail - head < BESIDE ? kept : kept.substring(0, head) + " … " + kept.substring(tail).stripLeading();
    }
}
