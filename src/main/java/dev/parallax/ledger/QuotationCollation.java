package dev.parallax.ledger;

import dev.parallax.diff.WordingDiff;
import dev.parallax.diff.WordingEdit;
import dev.parallax.ledger.QuotationRendering.Relation;
import dev.parallax.text.Language;
import java.util.List;

/**
 * One utterance over all versions: who quotes it, in which words, who only tells it, who leaves it out.
 *
 * @param group place of its group in the ledger
 * @param reference the version whose rendering the others are judged by: the usual words or, where they are cut off, the
 *     fullest; of equally usual ones those of the base
 * @param renderings of the versions that quote it, by version
 * @param paraphrases of versions that tell it without quotation marks, by version
 * @param absent the other versions, ascending
 * @param language of the reference
 */
public record QuotationCollation(
        int group,
        int reference,
        List<QuotationRendering> renderings,
        List<Paraphrase> paraphrases,
        List<Integer> absent,
        Language language) {

    public QuotationCollation {
        renderings = List.copyOf(renderings);
        paraphrases = List.copyOf(paraphrases);
        absent = List.copyOf(absent);
        if (renderings.stream().filter(rendering -> rendering.relation() == Relation.REFERENCE).count() != 1) {
            throw new IllegalArgumentException("one rendering is the reference");
        }
    }

    /**
     * The collations of all groups of quotations: what most versions give first, and of those what differs most.
     * Takes time by the length of the story.
     */
    public static List<QuotationCollation> of(StatedStory story, int base) {
        return new QuotationCollator(story, base).collations();
    }

    /** The rendering that the others are judged by. */
    public QuotationRendering referenceRendering() {
        return renderings.stream().filter(rendering -> rendering.relation() == Relation.REFERENCE).findFirst().orElseThrow();
    }

    /**
     * How the text of the reference becomes that of a rendering; covers both. Computed when asked, in time by their
     * length.
     */
    public List<WordingEdit> edits(QuotationRendering rendering) {
        return new WordingDiff().diff(referenceRendering().text(), rendering.text(), language);
    }

    /** How many renderings have other words or less of them. */
    public int differing() {
        return (int) renderings.stream()
                .filter(rendering -> rendering.relation() == Relation.ALTERED || rendering.relation() == Relation.TRUNCATED)
                .count();
    }
}
