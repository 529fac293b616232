package dev.parallax.ui.reader;

import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Difference;
import dev.parallax.ledger.Evidence;
import dev.parallax.ledger.Finding;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the reader has picked out: a sentence, a finding or a difference. */
public final class FocusModel {

    /** In characters: so far behind its beginning, a place of a sentence is surely in sight with it. */
    private static final int A_FEW_LINES = 400;

    private final ReaderModel reader;
    private final ReadOnlyObjectWrapper<@Nullable Focus> focus = new ReadOnlyObjectWrapper<>();
    private Map<SentenceRef, Integer> passages = Map.of();
    private long visits;

    public FocusModel(ReaderModel reader) {
        this.reader = reader;
        reader.comparison().subscribe((before, now) -> {
            boolean sameAlignment = before != null && now != null && before.alignment() == now.alignment();
            if (!sameAlignment) {
                passages = now == null ? Map.of() : now.alignment().passageOf();
            }
            if (before == null || now == null) {
                clear();
            } else if (decisions(now) > decisions(before)) {
                pickAgain(now);
            } else if (!before.alignment().equals(now.alignment())) {
                keep(now);
            }
        });
    }

    public ReadOnlyObjectProperty<@Nullable Focus> focus() {
        return focus.getReadOnlyProperty();
    }

    public void clear() {
        focus.set(null);
    }

    /**
     * Picks the sentence at a place of a version's text; does nothing where there is none.
     *
     * @param version place of the version in the story
     */
    public void pickPlace(int version, int place) {
        Comparison comparison = reader.comparison().get();
        if (comparison == null) {
            return;
        }
        int sentence = comparison.documents().get(version).sentenceAt(place);
        if (sentence >= 0) {
            SentenceRef ref = new SentenceRef(version, sentence);
            set(ref, null, Landing.on(version, spansOf(comparison, ref)));
        }
    }

    public void pick(Finding finding) {
        Comparison comparison = reader.comparison().get();
        if (comparison == null) {
            return;
        }
        Evidence first = finding.evidence().getFirst();
        Document document = comparison.documents().get(first.version());
        SentenceRef ref = new SentenceRef(
                first.version(), Math.max(0, document.sentenceAt(first.span().start())));
        Map<Integer, List<Span>> spans = new HashMap<>();
        for (Evidence evidence : finding.evidence()) {
            Span span = sentenceAround(comparison, evidence);
            List<Span> before = spans.getOrDefault(evidence.version(), List.of());
            if (!before.contains(span)) {
                spans.put(evidence.version(), Stream.concat(before.stream(), Stream.of(span)).toList());
            }
        }
        spansOf(comparison, ref).forEach(spans::putIfAbsent);
        set(ref, finding, Landing.on(ref.version(), spans));
    }

    /**
     * Picks what several versions say.
     *
     * @param leader place of the version that the reader looks at; it is among those that say it
     * @param said where each version says it, by its place in the story; at least one span each, by position
     */
    public void pick(int leader, Map<Integer, List<Span>> said) {
        Comparison comparison = reader.comparison().get();
        if (comparison != null) {
            int start = said.get(leader).getFirst().start();
            int sentence = Math.max(0, comparison.documents().get(leader).sentenceAt(start));
            set(new SentenceRef(leader, sentence), null, Landing.on(leader, said));
        }
    }

    /**
     * @param version place of the version in the story that differs from the base
     */
    public void pick(Difference difference, int version) {
        Comparison comparison = reader.comparison().get();
        if (comparison == null) {
            return;
        }
        boolean onlyInBase = difference.version().isEmpty();
        int leader = onlyInBase ? comparison.base() : version;
        Span span = onlyInBase ? difference.base() : difference.version();
        int sentence = Math.max(0, comparison.documents().get(leader).sentenceAt(span.start()));
        SentenceRef ref = new SentenceRef(leader, sentence);
        Map<Integer, List<Span>> spans = new HashMap<>(spansOf(comparison, ref));
        spans.putIfAbsent(comparison.base(), List.of(difference.base()));
        spans.putIfAbsent(version, List.of(difference.version()));
        Map<Integer, Span> outlined = Map.of(comparison.base(), difference.base(), version, difference.version());
        set(ref, null, new Landing(leader, spans, outlined));
    }

    /**
     * The sentence around a stretch of one version, or the stretch itself where the sentence is too long to show both,
     * level with its passage in the others; nothing is picked.
     */
    public Landing around(int version, Span stretch) {
        Map<Integer, List<Span>> spans = new HashMap<>();
        Span shown = stretch;
        Comparison comparison = reader.comparison().get();
        int sentence = comparison == null ? -1 : comparison.documents().get(version).sentenceAt(stretch.start());
        if (sentence >= 0) {
            spans.putAll(spansOf(comparison, new SentenceRef(version, sentence)));
            Span around = span(comparison, version, sentence);
            shown = stretch.end() - around.start() <= A_FEW_LINES ? around : stretch;
        }
        spans.put(version, List.of(shown));
        return new Landing(version, spans, Map.of());
    }

    /** What was picked, where it belongs now. */
    private void pickAgain(Comparison comparison) {
        Focus before = focus.get();
        if (before == null) {
            return;
        }
        SentenceRef ref = before.sentence();
        again(before, comparison).ifPresentOrElse(
                this::pick, () -> set(ref, null, Landing.on(ref.version(), spansOf(comparison, ref))));
    }

    /** The same pick where more is known about what belongs together: nothing is brought level by itself. */
    private void keep(Comparison comparison) {
        Focus before = focus.get();
        if (before == null) {
            return;
        }
        SentenceRef ref = before.sentence();
        Finding finding = again(before, comparison).orElse(null);
        Map<Integer, List<Span>> spans = new HashMap<>(spansOf(comparison, ref));
        if (finding != null || !before.landing().outlined().isEmpty()) {
            before.landing().spans().forEach(spans::putIfAbsent);
        }
        Landing landing = new Landing(before.landing().leader(), spans, before.landing().outlined());
        Integer passage = finding != null && finding.passage() != null ? finding.passage() : passages.get(ref);
        focus.set(new Focus(landing, ref, passage, finding, before.visit()));
    }

    private static Optional<Finding> again(Focus before, Comparison comparison) {
        return comparison.findings().stream()
                .filter(now -> before.finding() != null && now.tellsTheSameAs(before.finding()))
                .findFirst();
    }

    private static int decisions(Comparison comparison) {
        return comparison.story().handWork().decisions().size();
    }

    private void set(SentenceRef ref, @Nullable Finding finding, Landing landing) {
        Integer passage = finding != null && finding.passage() != null ? finding.passage() : passages.get(ref);
        focus.set(new Focus(landing, ref, passage, finding, ++visits));
    }

    /** The sentences of the passage that holds this one, by version. */
    private Map<Integer, List<Span>> spansOf(Comparison comparison, SentenceRef ref) {
        Integer place = passages.get(ref);
        if (place == null) {
            return Map.of(ref.version(), List.of(span(comparison, ref.version(), ref.sentence())));
        }
        Passage passage = comparison.alignment().passages().get(place);
        Map<Integer, List<Span>> spans = new HashMap<>();
        for (int version = 0; version < comparison.documents().size(); version++) {
            int of = version;
            List<Span> found =
                    passage.in(of).stream().map(sentence -> span(comparison, of, sentence)).toList();
            if (!found.isEmpty()) {
                spans.put(version, found);
            }
        }
        return spans;
    }

    /** The sentence that the evidence stands in, or the evidence itself where it goes beyond one. */
    private static Span sentenceAround(Comparison comparison, Evidence evidence) {
        int sentence = comparison.documents().get(evidence.version()).sentenceAt(evidence.span().start());
        if (sentence < 0) {
            return evidence.span();
        }
        Span span = span(comparison, evidence.version(), sentence);
        return span.contains(evidence.span()) ? span : span.cover(evidence.span());
    }

    private static Span span(Comparison comparison, int version, int sentence) {
        return comparison.documents().get(version).sentences().get(sentence).span();
    }
}
