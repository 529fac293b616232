package dev.parallax.ledger;

import dev.parallax.claim.Quotation;
import dev.parallax.claim.Speaker;
import dev.parallax.story.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The same words in the mouths of different speakers.
 *
 * <p>Rather silent than wrong: only two persons by name, or two organisations by name, are set against each other, see
 * {@link Voice#differsFrom}. What one attribution gives to somebody is in one finding, however many quotations it holds.
 */
final class SpeakerRule implements Rule {

    /** Nearly as grave as other words. */
    private static final double SEVERITY = 0.93;

    /** A speaker further away from the words than this, in UTF-16 units, is not shown with them. */
    private static final int NEAR = 400;

    /** More renderings of one utterance are a refrain. */
    private static final int MOST_MEMBERS = 80;

    private static final String OPENING_MARKS = "\"“„«‘'‹";

    @Override
    public String name() {
        return "quotation-speaker";
    }

    /** Whom a version gives quotations to at one place. */
    private record Source(int version, Speaker speaker) {}

    /** A quotation with who is said to say it. */
    private record Given(QuotationRef ref, Source source, Voice voice) {}

    private record Pair(Given one, Given other) {

        boolean differs() {
            return one.voice.differsFrom(other.voice);
        }
    }

    @Override
    public List<Finding> findings(Material material) {
        Search search = new Search(material);
        material.quoted().groups().forEach(search::look);
        return search.conflicts.groups().stream().map(group -> finding(material, group, search.shared)).toList();
    }

    /** Looks for other speakers group by group, and keeps which quotations of theirs others give too. */
    private static final class Search {

        private final Material material;
        private final Map<Source, TreeSet<QuotationRef>> shared = new HashMap<>();
        private final Conflicts<Source> conflicts = new Conflicts<>(
                Source::version,
                Comparator.comparingInt(Source::version).thenComparing(source -> source.speaker().span()));

        Search(Material material) {
            this.material = material;
        }

        /** What all versions give to the same says nothing about who agrees on what they do not. */
        void look(QuotationGroup group) {
            material.cancel().check();
            if (group.members().size() > MOST_MEMBERS) {
                return;
            }
            List<Pair> pairs = group.members().stream().flatMap(one -> pairs(group, one)).toList();
            if (pairs.stream().anyMatch(Pair::differs)) {
                pairs.forEach(this::keep);
            }
        }

        private Stream<Pair> pairs(QuotationGroup group, QuotationRef one) {
            return group.members().stream()
                    .filter(other -> one.version() < other.version() && material.quoted().areSame(one, other))
                    .flatMap(other -> given(one).flatMap(a -> given(other).map(b -> new Pair(a, b))));
        }

        private Stream<Given> given(QuotationRef ref) {
            return Stream.ofNullable(material.quotation(ref).speaker()).map(speaker -> new Given(
                    ref, new Source(ref.version(), speaker), material.voices().of(ref.version(), speaker)));
        }

        private void keep(Pair pair) {
            if (pair.differs()) {
                conflicts.differ(pair.one.source, pair.other.source);
            } else if (pair.one.voice.isSameAs(pair.other.voice)) {
                conflicts.agree(pair.one.source, pair.other.source);
            } else {
                return;
            }
            shared.computeIfAbsent(pair.one.source, unseen -> new TreeSet<>()).add(pair.one.ref);
            shared.computeIfAbsent(pair.other.source, unseen -> new TreeSet<>()).add(pair.other.ref);
        }
    }

    private Finding finding(Material material, List<Source> sources, Map<Source, TreeSet<QuotationRef>> shared) {
        List<QuotationRef> firsts = sources.stream().map(source -> shared.get(source).getFirst()).toList();
        List<Evidence> evidence = firsts.stream()
                .map(ref -> material.evidence(ref.version(), shown(material, ref)))
                .sorted(Evidence.BY_PLACE)
                .toList();
        Integer passage = material.passageOf(firsts);
        return new Finding(FindingKind.QUOTATION_SPEAKER_DIFFERS, passage, name(), SEVERITY, evidence);
    }

    /** The words with their opening mark and who is said to say them. */
    private static Span shown(Material material, QuotationRef ref) {
        Quotation quotation = material.quotation(ref);
        Span words = quotation.span();
        Span both = quotation.speaker() == null ? words : words.cover(quotation.speaker().span());
        if (both.length() > words.length() + NEAR) {
            return words;
        }
        boolean marked = both.start() > 0
                && both.start() == words.start()
                && OPENING_MARKS.indexOf(material.documents().get(ref.version()).text().charAt(both.start() - 1)) >= 0;
        return marked ? new Span(both.start() - 1, both.end()) : both;
    }
}
