package dev.parallax.ui.painting;

import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Turns a comparison and the reader's wishes into one painting per version. Pure. */
public final class Painter {

    private Painter() {}

    public static Painting paint(PaintOrder order) {
        Document document = order.comparison().documents().get(order.version());
        Lines lines = new Lines(document.text());
        Layers layers = new Layers(lines);
        if (order.filters().shows(Filters.Kind.DIFFERENCES)) {
            switch (order.marking()) {
                case Marking.Against against -> new DifferencePainter(order, against, layers).paint();
                case Marking.OddOneOut odd -> new OddOneOutPainter(order, odd, layers).paint();
                case Marking.Heat heat -> HeatPainter.paint(document, heat.agreement(), layers);
            }
        }
        new ClaimPainter(order, layers).paint();
        PinPainter.paint(order, layers);
        List<LineLook> looks = looks(document, lines, order.leftOutShown());
        dimLeftOut(document, layers);
        return new Painting(WordParting.part(document.text(), layers.runs(document.text().length())), looks, layers.signs());
    }

    /** How a text is shown while nothing is known about it but its lines. */
    public static Painting plain(String text) {
        Lines lines = new Lines(text);
        List<LineLook> looks = new ArrayList<>(lines.count());
        for (int line = 0; line < lines.count(); line++) {
            looks.add(lines.isBlank(line) ? LineLook.HIDDEN : LineLook.BODY);
        }
        List<MarkRun> runs = text.isEmpty() ? List.of() : List.of(new MarkRun(text.length(), Set.of()));
        return new Painting(WordParting.part(text, runs), looks, Collections.nCopies(lines.count(), Set.of()));
    }

    /** How many lines of the text hold nothing but what is left out of the comparison. */
    public static int countLeftOut(Document document) {
        Lines lines = new Lines(document.text());
        return (int) looks(document, lines, true).stream()
                .filter(look -> look == LineLook.DIMMED)
                .count();
    }

    private static List<LineLook> looks(Document document, Lines lines, boolean leftOutShown) {
        List<Set<Kept>> kept = new ArrayList<>(lines.count());
        for (int line = 0; line < lines.count(); line++) {
            kept.add(EnumSet.noneOf(Kept.class));
        }
        for (Sentence sentence : document.sentences()) {
            kept.get(lines.at(sentence.span().start())).add(Kept.of(sentence));
        }
        return kept.stream().map(roles -> look(roles, leftOutShown)).toList();
    }

    private static LineLook look(Set<Kept> roles, boolean leftOutShown) {
        if (roles.isEmpty()) {
            return LineLook.HIDDEN;
        }
        if (roles.contains(Kept.BODY)) {
            return LineLook.BODY;
        }
        if (roles.contains(Kept.HEADING)) {
            return LineLook.HEADING;
        }
        return leftOutShown ? LineLook.DIMMED : LineLook.HIDDEN;
    }

    /** What is left out in the middle of a paragraph is shown dimmed: hiding it would change the text. */
    private static void dimLeftOut(Document document, Layers layers) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.role().isLeftOut()) {
                Span span = sentence.span();
                layers.mark(span.start(), span.end(), Mark.LEFT_OUT);
            }
        }
    }

    private enum Kept {
        BODY,
        HEADING,
        LEFT_OUT;

        static Kept of(Sentence sentence) {
            return switch (sentence.role()) {
                case BODY -> BODY;
                case HEADING -> HEADING;
                case CAPTION, CREDIT, BOILERPLATE -> LEFT_OUT;
            };
        }
    }
}
