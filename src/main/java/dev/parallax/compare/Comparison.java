package dev.parallax.compare;

import dev.parallax.align.Alignment;
import dev.parallax.align.Substitution;
import dev.parallax.claim.Statements;
import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
import dev.parallax.ledger.ClaimTable;
import dev.parallax.ledger.Finding;
import dev.parallax.ledger.Ledger;
import dev.parallax.ledger.QuotationCollation;
import dev.parallax.ledger.StatedStory;
import dev.parallax.story.Story;
import dev.parallax.text.Document;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that is known about a story; what window, command line and reports show comes from here.
 *
 * <p>Lists by version have one entry per version of the story, in its order.
 *
 * @param options how it was compared
 * @param documents the versions, cut
 * @param basis what the links rest on
 * @param alignment links and passages over all versions
 * @param substitutions words of linked sentences that stand for each other, by place
 * @param moved for each version the places, in the alignment, of the passages that stand in another order than in the
 *     base, ascending
 * @param scripts from the base to each version; the base's own entry has only equal text
 * @param statements what each version states
 * @param ledger what they say compared: findings and groups of quotations
 * @param claimTable the claims, and what each version makes of them, beside the base
 * @param collations the renderings of each quotation over all versions: what most versions give first
 * @param elapsedMillis time per stage, for information only
 */
public record Comparison(
        Story story,
        CompareOptions options,
        List<Document> documents,
        Basis basis,
        Alignment alignment,
        List<Substitution> substitutions,
        List<List<Integer>> moved,
        List<EditScript> scripts,
        List<Statements> statements,
        Ledger ledger,
        ClaimTable claimTable,
        List<QuotationCollation> collations,
        Map<String, Long> elapsedMillis) {

    public Comparison {
        documents = List.copyOf(documents);
        substitutions = List.copyOf(substitutions);
        moved = moved.stream().map(List::copyOf).toList();
        scripts = List.copyOf(scripts);
        statements = List.copyOf(statements);
        collations = List.copyOf(collations);
        elapsedMillis = Collections.unmodifiableMap(new LinkedHashMap<>(elapsedMillis));
    }

    /** Place of the version that the scripts start from. */
    public int base() {
        return options.base();
    }

    /** What its versions state, and how that was compared. */
    public StatedStory stated() {
        return new StatedStory(documents, alignment, statements, ledger);
    }

    /** What differs, gravest first, then by first evidence. */
    public List<Finding> findings() {
        return ledger.findings();
    }

    /**
     * How far a version is from the base: the share of the words of both that the other does not have at this place or,
     * as part of a moved block, at another; 0 for the base itself, 1 when nothing is shared.
     */
    public double distance(int version) {
        Document from = documents.get(base());
        Document to = documents.get(version);
        int kept = scripts.get(version).edits().stream()
                .flatMap(edit -> edit.move() > 0 && !edit.from().isEmpty() ? edit.inner().stream() : Stream.of(edit))
                .filter(Edit::same)
                .mapToInt(edit -> from.wordCount(edit.from()) + to.wordCount(edit.to()))
                .sum();
        int all = from.wordCount() + to.wordCount();
        return all == 0 ? 0 : 1 - (double) kept / all;
    }
}
