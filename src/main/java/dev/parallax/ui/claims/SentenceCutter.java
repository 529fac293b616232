package dev.parallax.ui.claims;

import dev.parallax.story.Span;
import dev.parallax.ui.painting.Mark;
import dev.parallax.ui.painting.MarkRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Cuts a sentence where its marks change, as its pane shows them, where findings point at single words and where words stand for others. */
final class SentenceCutter {

    private static final Set<Mark> WORDS = Set.of(
            Mark.ADDED_WORDS, Mark.DELETED_WORDS, Mark.ADDED_STRETCH, Mark.DELETED_STRETCH, Mark.ONLY_HERE_WORDS,
            Mark.ALL_DIFFER_WORDS);

    private final String text;
    private final List<MarkRun> runs;
    private final List<Span> evidence;
    private final List<Span> otherWords;

    /**
     * @param runs cover the text
     * @param evidence what findings point at
     * @param otherWords what another version says otherwise
     */
    SentenceCutter(String text, List<MarkRun> runs, List<Span> evidence, List<Span> otherWords) {
        this.text = text;
        this.runs = runs;
        this.evidence = evidence;
        this.otherWords = otherWords;
    }

    List<Piece> cut(Span sentence) {
        List<Span> marked = new ArrayList<>();
        List<List<String>> classes = new ArrayList<>();
        TreeSet<Integer> borders = new TreeSet<>(List.of(sentence.start(), sentence.end()));
        int start = 0;
        for (MarkRun run : runs) {
            Span span = new Span(start, start + run.length());
            start = span.end();
            List<String> names = run.marks().stream().filter(WORDS::contains).map(Mark::styleClass).toList();
            if (!names.isEmpty() && span.overlaps(sentence)) {
                marked.add(span);
                classes.add(names);
                addInside(borders, span, sentence);
            }
        }
        evidence.forEach(span -> addInside(borders, span, sentence));
        otherWords.forEach(span -> addInside(borders, span, sentence));
        List<Piece> pieces = new ArrayList<>();
        for (int from = borders.first(); from < sentence.end(); from = borders.higher(from)) {
            List<String> names = new ArrayList<>();
            for (int place = 0; place < marked.size(); place++) {
                if (marked.get(place).contains(from)) {
                    names.addAll(classes.get(place));
                }
            }
            int at = from;
            if (evidence.stream().anyMatch(span -> span.contains(at))) {
                names.add("strong-piece");
            }
            if (otherWords.stream().anyMatch(span -> span.contains(at))) {
                names.add(Piece.OTHER_WORDS);
            }
            pieces.add(new Piece(text.substring(from, borders.higher(from)), names));
        }
        return pieces;
    }

    private static void addInside(TreeSet<Integer> borders, Span span, Span sentence) {
        for (int border : new int[] {span.start(), span.end()}) {
            if (sentence.contains(border)) {
                borders.add(border);
            }
        }
    }
}
