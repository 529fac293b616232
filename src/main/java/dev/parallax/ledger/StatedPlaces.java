package dev.parallax.ledger;

import dev.parallax.claim.Attribution;
import dev.parallax.claim.Cue;
import dev.parallax.claim.Figure;
import dev.parallax.claim.NameMention;
import dev.parallax.claim.Quotation;
import dev.parallax.claim.Speaker;
import dev.parallax.claim.Statements;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the versions state, found again by the place where a finding shows it. */
final class StatedPlaces {

    /** What one version states, by where it begins. */
    private record Version(
            NavigableMap<Integer, Figure> figures,
            NavigableMap<Integer, NameMention> names,
            NavigableMap<Integer, Span> quoted,
            NavigableMap<Integer, Speaker> speakers,
            NavigableMap<Integer, Cue> cues) {}

    private final List<Version> versions = new ArrayList<>();

    StatedPlaces(StatedStory story) {
        for (Statements stated : story.statements()) {
            versions.add(new Version(
                    byStart(stated.figures().stream(), Figure::span),
                    byStart(stated.names().stream(), NameMention::span),
                    byStart(stated.quotations().stream().flatMap(quotation -> quotation.content().stream()), span -> span),
                    byStart(Stream.concat(
                            stated.quotations().stream().map(Quotation::speaker),
                            stated.attributions().stream().map(Attribution::source)), Speaker::span),
                    byStart(Stream.concat(
                            stated.quotations().stream().map(Quotation::cue),
                            stated.attributions().stream().map(Attribution::cue)), Cue::verb)));
        }
    }

    private static <T> NavigableMap<Integer, T> byStart(Stream<@Nullable T> stated, Function<T, Span> span) {
        NavigableMap<Integer, T> byStart = new TreeMap<>();
        stated.forEach(one -> {
            if (one != null) {
                byStart.put(span.apply(one).start(), one);
            }
        });
        return byStart;
    }

    /** The figure that the evidence is. */
    @Nullable Figure figure(Evidence evidence) {
        Figure figure = versions.get(evidence.version()).figures.get(evidence.span().start());
        return figure != null && figure.span().equals(evidence.span()) ? figure : null;
    }

    /** The key of the name that the evidence is, or its text. */
    String nameKey(Evidence evidence) {
        NameMention name = versions.get(evidence.version()).names.get(evidence.span().start());
        return name != null && name.span().equals(evidence.span()) ? name.key() : evidence.text();
    }

    /** What of the evidence stands between quotation marks. */
    List<Span> quoted(Evidence evidence) {
        NavigableMap<Integer, Span> all = versions.get(evidence.version()).quoted;
        Integer first = all.floorKey(evidence.span().start());
        int from = first == null ? evidence.span().start() : first;
        return all.subMap(from, evidence.span().end()).values().stream()
                .filter(piece -> piece.overlaps(evidence.span()))
                .map(piece -> new Span(
                        Math.max(piece.start(), evidence.span().start()), Math.min(piece.end(), evidence.span().end())))
                .toList();
    }

    /** Who is named in the evidence to say something. */
    List<Speaker> speakers(Evidence evidence) {
        return in(evidence, versions.get(evidence.version()).speakers);
    }

    /** The reporting verbs in the evidence. */
    List<Cue> cues(Evidence evidence) {
        return in(evidence, versions.get(evidence.version()).cues);
    }

    private static <T> List<T> in(Evidence evidence, NavigableMap<Integer, T> all) {
        return List.copyOf(all.subMap(evidence.span().start(), evidence.span().end()).values());
    }
}
