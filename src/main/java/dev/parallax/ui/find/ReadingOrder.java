package dev.parallax.ui.find;

import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.text.Document;
import dev.parallax.ui.reader.PlaceMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which somebody who compares versions reads matches: by their place in the story, passage by passage, and
 * in a passage pane by pane from left to right. Matches in sentences that belong together so follow each other, in moved
 * passages, too. Pure.
 */
final class ReadingOrder {

    /** For sentences that stand in one version only. */
    private static final int ALONE = -1;

    private static final Comparator<Placed> ORDER = Comparator.comparingDouble(Placed::anchor)
            .thenComparingInt(Placed::passage)
            .thenComparingInt(Placed::pane)
            .thenComparing(placed -> placed.match.span());

    private final Searched searched;
    private final Map<Integer, Integer> panes = new HashMap<>();
    private final Map<SentenceRef, Integer> passages;
    private final Map<Integer, Double> anchors = new HashMap<>();

    /**
     * A match and what orders it.
     *
     * @param anchor where in the base its passage begins or, where the base lacks it, would begin
     */
    private record Placed(double anchor, int passage, int pane, Match match) {}

    ReadingOrder(Searched searched) {
        this.searched = searched;
        for (Searched.Text text : searched.texts()) {
            panes.put(text.version(), panes.size());
        }
        passages = searched.comparison() == null
                ? Map.of()
                : searched.comparison().alignment().passageOf();
    }

    List<Match> of(List<Match> matches) {
        return matches.stream().map(this::placed).sorted(ORDER).map(Placed::match).toList();
    }

    private Placed placed(Match match) {
        int version = match.version();
        int pane = panes.get(version);
        int start = match.span().start();
        Comparison comparison = searched.comparison();
        PlaceMap places = searched.places();
        if (comparison == null || places == null) {
            double length = searched.texts().get(pane).text().length();
            return new Placed(start / length, ALONE, pane, match);
        }
        int sentence = Math.max(0, comparison.documents().get(version).sentenceAt(start));
        Integer passage = passages.get(new SentenceRef(version, sentence));
        if (passage == null) {
            return new Placed(places.map(version, startOf(comparison, version, sentence), comparison.base()), ALONE, pane, match);
        }
        double anchor = anchors.computeIfAbsent(passage, place -> anchor(comparison, places, place));
        return new Placed(anchor, passage, pane, match);
    }

    /** Told from the base or, where it lacks the passage, from the first pane that has it. */
    private double anchor(Comparison comparison, PlaceMap places, int place) {
        Passage passage = comparison.alignment().passages().get(place);
        SentenceRef first = passage.members().stream()
                .min(Comparator.<SentenceRef, Boolean>comparing(member -> member.version() != comparison.base())
                        .thenComparing(member -> panes.getOrDefault(member.version(), Integer.MAX_VALUE))
                        .thenComparing(SentenceRef::sentence))
                .orElseThrow();
        return places.map(first.version(), startOf(comparison, first.version(), first.sentence()), comparison.base());
    }

    private static int startOf(Comparison comparison, int version, int sentence) {
        Document document = comparison.documents().get(version);
        return sentence < document.sentences().size() ? document.sentences().get(sentence).span().start() : 0;
    }
}
