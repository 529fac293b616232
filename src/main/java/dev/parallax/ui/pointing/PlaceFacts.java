package dev.parallax.ui.pointing;

import dev.parallax.claim.Attribution;
import dev.parallax.claim.Cue;
import dev.parallax.claim.NameMention;
import dev.parallax.claim.Quotation;
import dev.parallax.claim.Speaker;
import dev.parallax.claim.Statements;
import dev.parallax.compare.Comparison;
import dev.parallax.ledger.Evidence;
import dev.parallax.ledger.Finding;
import dev.parallax.message.Messages;
import dev.parallax.story.Span;
import dev.parallax.ui.claims.Witness;
import dev.parallax.ui.painting.Filters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what stands at a place of a text and puts it into words; the shortest thing first. Pure. */
final class PlaceFacts {

    /** In characters: a card tells where to look, the panel tells all. */
    private static final int LONGEST = 80;

    private final Messages messages;
    private final FigureWords figures;

    PlaceFacts(Messages messages, Locale locale) {
        this.messages = messages;
        figures = new FigureWords(messages, locale);
    }

    /**
     * A place of one version's text, as the window shows it.
     *
     * @param filters what is marked; of other kinds nothing is told
     * @param letters the letter of each version, by its place in the story
     */
    record Place(Comparison comparison, int version, int at, Filters filters, IntFunction<String> letters) {

        String text() {
            return comparison.documents().get(version).text();
        }

        boolean shows(Filters.Kind kind) {
            return filters.shows(kind);
        }
    }

    List<Fact> at(Place place) {
        Statements statements = place.comparison().statements().get(place.version());
        List<Fact> facts = new ArrayList<>();
        if (place.shows(Filters.Kind.FIGURES)) {
            statements.figures().stream()
                    .filter(figure -> figure.span().contains(place.at()))
                    .map(figures::fact)
                    .forEach(facts::add);
        }
        if (place.shows(Filters.Kind.NAMES)) {
            statements.names().stream()
                    .filter(name -> name.span().contains(place.at()))
                    .map(name -> name(name, statements, place.text()))
                    .forEach(facts::add);
        }
        if (place.shows(Filters.Kind.QUOTATIONS)) {
            statements.quotations().stream()
                    .filter(quotation -> quotation.content().stream().anyMatch(span -> span.contains(place.at())))
                    .map(this::quotation)
                    .forEach(facts::add);
        }
        if (place.shows(Filters.Kind.STATEMENTS)) {
            statements.attributions().stream()
                    .filter(attribution -> attribution.statement().contains(place.at()))
                    .map(this::attribution)
                    .forEach(facts::add);
        }
        findings(place, facts);
        facts.sort(Comparator.comparingInt(fact -> fact.span().length()));
        return List.copyOf(facts);
    }

    private Fact name(NameMention name, Statements statements, String text) {
        List<String> mentions = statements.names().stream()
                .filter(other -> other.key().equals(name.key()))
                .map(other -> other.span().of(text).replaceAll("\\s+", " "))
                .toList();
        String fullest = mentions.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        List<Fact.Row> rows = new ArrayList<>();
        if (fullest.length() > name.span().length()) {
            rows.add(new Fact.Row(messages.text("point.fullName"), fullest));
        }
        rows.add(new Fact.Row(messages.text("point.mentions"), messages.text("point.mentions.count", mentions.size())));
        return new Fact("names", name.span(), messages.text("point.name." + FigureWords.key(name.kind())), rows);
    }

    private Fact quotation(Quotation quotation) {
        String title = messages.text("point.quotation." + FigureWords.key(quotation.form()));
        return new Fact("quotations", quotation.span(), title, reported(quotation.speaker(), quotation.cue()));
    }

    private Fact attribution(Attribution attribution) {
        String title = messages.text("point.statement");
        return new Fact("statements", attribution.statement(), title, reported(attribution.source(), attribution.cue()));
    }

    private List<Fact.Row> reported(@Nullable Speaker source, @Nullable Cue cue) {
        List<Fact.Row> rows = new ArrayList<>();
        String name = source == null ? messages.text("point.source.unknown") : source.name();
        rows.add(new Fact.Row(messages.text("point.source"), name));
        if (cue != null) {
            String strength = messages.text("point.strength." + FigureWords.key(cue.strength()));
            rows.add(new Fact.Row(messages.text("point.verb"), messages.text("point.verb.strength", cue.lemma(), strength)));
        }
        return rows;
    }

    private void findings(Place place, List<Fact> facts) {
        for (Finding finding : place.comparison().findings()) {
            finding.evidence().stream()
                    .filter(evidence -> evidence.version() == place.version() && evidence.span().contains(place.at()))
                    .findFirst()
                    .map(Evidence::span)
                    .ifPresent(span -> facts.add(finding(finding, span, place.letters())));
        }
    }

    private static String shortened(String words) {
        int cut = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
        return cut <= 0 ? words : words.substring(0, cut) + " …";
    }

    private Fact finding(Finding finding, Span span, IntFunction<String> letters) {
        List<Fact.Row> rows = new ArrayList<>();
        List<Witness> witnesses = Witness.of(finding);
        if (witnesses.size() > 1) {
            witnesses.forEach(witness -> rows.add(new Fact.Row(
                    witness.versions().stream().map(letters::apply).sorted().collect(Collectors.joining(" ")),
                    shortened(witness.words()))));
        }
        rows.add(new Fact.Row(messages.text("point.rule"), finding.rule()));
        return new Fact("finding-" + finding.kind().key(), span, messages.text("finding." + finding.kind().key()), rows);
    }
}
