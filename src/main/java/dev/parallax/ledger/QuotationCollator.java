package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Quotation;
import dev.parallax.ledger.QuotationRendering.Relation;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets the renderings of each utterance beside each other. */
final class QuotationCollator {

    /** Whatever the order of the versions, except among those that give it in the very same letters. */
    private static final Comparator<QuotationRendering> FULLEST =
            Comparator.comparingInt((QuotationRendering rendering) -> rendering.text().length())
                    .thenComparing(QuotationRendering::text)
                    .thenComparing(rendering -> -rendering.version());

    private static final Comparator<QuotationCollation> MOST_FIRST =
            Comparator.comparingInt((QuotationCollation collation) -> collation.renderings().size())
                    .thenComparingInt(QuotationCollation::differing)
                    .thenComparingInt(collation -> collation.paraphrases().size())
                    .reversed()
                    .thenComparingInt(QuotationCollation::group);

    private final StatedStory story;
    private final int base;
    private final Paraphrases paraphrases;

    QuotationCollator(StatedStory story, int base) {
        this.story = story;
        this.base = base;
        paraphrases = new Paraphrases(story);
    }

    List<QuotationCollation> collations() {
        List<QuotationCollation> collations = new ArrayList<>();
        List<QuotationGroup> groups = story.ledger().quotationGroups();
        for (int place = 0; place < groups.size(); place++) {
            collations.add(collation(place, groups.get(place)));
        }
        collations.sort(MOST_FIRST);
        return List.copyOf(collations);
    }

    private QuotationCollation collation(int place, QuotationGroup group) {
        Map<Integer, List<Wording>> given = QuotationRule.given(group.members(), this::wording);
        Wording usual = usual(given);
        List<QuotationRendering> renderings = new ArrayList<>();
        given.forEach((version, wordings) -> renderings.add(
                rendering(version, group.in(version), wordings, relation(usual.to(Wording.joined(wordings))))));
        QuotationRendering fullest =
                renderings.stream()
                .filter(one -> one.relation() == Relation.SAME)
                .max(ofBase().thenComparing(FULLEST))
                .orElseThrow();
        renderings.replaceAll(one -> one == fullest ? with(one, Relation.REFERENCE) : one);
        Map<Integer, List<Span>> told = paraphrases.of(sentences(group));
        told.keySet().removeAll(given.keySet());
        List<Integer> absent = Stream.iterate(0, version -> version < story.documents().size(), version -> version + 1)
                .filter(version -> !given.containsKey(version) && !told.containsKey(version))
                .toList();
        return new QuotationCollation(
                place,
                fullest.version(),
                renderings,
                told.entrySet().stream().map(one -> new Paraphrase(one.getKey(), one.getValue())).toList(),
                absent,
                story.documents().get(fullest.version()).language());
    }

    private Comparator<QuotationRendering> ofBase() {
        return Comparator.comparing(rendering -> rendering.version() == base);
    }

    /** What the findings judge by; where as many versions give the words of the base, and it cuts nothing off, those. */
    private Wording usual(Map<Integer, List<Wording>> given) {
        List<Wording> all = given.values().stream().map(Wording::joined).toList();
        Wording usual = QuotationRule.reference(all);
        if (!given.containsKey(base)) {
            return usual;
        }
        Wording ofBase = Wording.joined(given.get(base));
        boolean altered = ofBase.to(usual) == Wording.Relation.ALTERED;
        return altered && count(all, ofBase) >= count(all, usual) ? ofBase : usual;
    }

    private static long count(List<Wording> all, Wording wording) {
        return all.stream().filter(one -> one.words().equals(wording.words())).count();
    }

    private QuotationRendering rendering(
            int version, List<QuotationRef> refs, List<Wording> kept, Relation relation) {
        List<Quotation> quotations = refs.stream().map(this::quotation).toList();
        List<Wording> wanted = new ArrayList<>(kept);
        List<Span> content = refs.stream()
                .filter(ref -> wanted.remove(wording(ref)))
                .flatMap(ref -> quotation(ref).content().stream())
                .toList();
        return new QuotationRendering(version, refs, content, story.text(version, content),
                first(quotations, Quotation::speaker), first(quotations, Quotation::cue), relation);
    }

    private static QuotationRendering with(QuotationRendering one, Relation relation) {
        return new QuotationRendering(one.version(), one.quotations(), one.content(), one.text(), one.speaker(), one.cue(),
                relation);
    }

    private static <T> @Nullable T first(List<Quotation> quotations, Function<Quotation, @Nullable T> part) {
        return quotations.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Relation relation(Wording.Relation relation) {
        return switch (relation) {
            case SAME, SPELT -> Relation.SAME;
            case TRUNCATED -> Relation.TRUNCATED;
            case ALTERED -> Relation.ALTERED;
        };
    }

    private Wording wording(QuotationRef ref) {
        return Wording.of(story.documents().get(ref.version()), quotation(ref));
    }

    private Quotation quotation(QuotationRef ref) {
        return story.statements().get(ref.version()).quotations().get(ref.quotation());
    }

    /** The sentences that the quotations of a group run over. */
    private List<SentenceRef> sentences(QuotationGroup group) {
        return group.members().stream()
                .flatMap(ref -> quotation(ref).content().stream()
                        .flatMap(piece -> story.sentences(ref.version(), piece).stream()))
                .distinct()
                .toList();
    }
}
