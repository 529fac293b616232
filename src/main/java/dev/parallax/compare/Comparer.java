package dev.parallax.compare;

import dev.parallax.align.Alignment;
import dev.parallax.align.Substitution;
import dev.parallax.align.SubstitutionFinder;
import dev.parallax.claim.StatementReader;
import dev.parallax.claim.Statements;
import dev.parallax.claim.StoryNames;
import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.EditScript;
import dev.parallax.diff.Vocabulary;
import dev.parallax.ledger.ClaimLedger;
import dev.parallax.ledger.ClaimTable;
import dev.parallax.ledger.Ledger;
import dev.parallax.ledger.QuotationCollation;
import dev.parallax.ledger.StatedStory;
import dev.parallax.meaning.ModelVectors;
import dev.parallax.meaning.Thesaurus;
import dev.parallax.meaning.VectorReader;
import dev.parallax.story.Provenance;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Segmenter;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the versions of a story: cuts, aligns, diffs, reads the claims, compares what they say.
 *
 * <p>May be used by several threads; each comparison runs on the thread that asks for it and its helpers.
 */
public final class Comparer {

    private final Segmenter segmenter = new Segmenter();
    private final StatementReader statementReader = new StatementReader();
    private final StoryNames storyNames = new StoryNames();
    private final ClaimLedger claimLedger = new ClaimLedger();
    private final Thesaurus thesaurus = Thesaurus.english();
    private final SubstitutionFinder substitutionFinder = new SubstitutionFinder(thesaurus);
    private final StoryAligner aligner;

    /** Reads meanings with the language model that Parallax comes with. */
    public Comparer() {
        this(new ModelVectors());
    }

    public Comparer(VectorReader vectors) {
        aligner = new StoryAligner(vectors);
    }

    /**
     * The whole comparison: sentences are linked by what they mean.
     *
     * @param progress hears each stage as it begins
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Comparison compare(Story story, CompareOptions options, Progress progress, CancelToken cancel) {
        return compare(story, options, progress, cancel, (coded, stages) ->
                aligner.byMeaning(coded, story.handWork(), stages.within("vectors", 0.2, 0.5), cancel));
    }

    /**
     * What the words alone tell, which takes no time to speak of; {@link #refine} finds the rest.
     *
     * @param progress hears each stage as it begins
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Comparison compareWords(Story story, CompareOptions options, Progress progress, CancelToken cancel) {
        return compare(story, options, progress, cancel, (coded, stages) -> aligner.byWords(coded, story.handWork(), cancel));
    }

    /**
     * The same comparison with sentences linked by what they mean.
     *
     * @param first what {@link #compareWords} found
     * @param progress hears each stage as it begins
     * @return the first itself where the words had explained everything
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Comparison refine(Comparison first, Progress progress, CancelToken cancel) {
        Stages stages = new Stages(progress, cancel);
        List<Document> documents = first.documents();
        List<CodedDocument> coded = new Vocabulary().code(documents);
        StoryAligner.Aligned aligned = stages.run("align", 0, () ->
                aligner.byMeaning(coded, first.story().handWork(), stages.within("vectors", 0, 0.8), cancel));
        boolean same = aligned.alignment().equals(first.alignment()) && aligned.basis().equals(first.basis());
        return same ? first : finish(new Parts(first.story(), first.options(), documents, coded, aligned),
                first::statements, stages, cancel);
    }

    /**
     * The same comparison beside another base: exactly what comparing with that base from the start would have found, but
     * for the time it took.
     *
     * @param pairs scripts of that comparison or of one that differs from it in the base only
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Comparison rebase(Comparison known, PairScripts pairs, int base, CancelToken cancel) {
        if (known.base() == base) {
            return known;
        }
        StatedStory told = known.stated();
        List<EditScript> scripts = pairs.from(base, cancel);
        cancel.check();
        ClaimTable table = ClaimTable.of(told, base);
        cancel.check();
        List<QuotationCollation> collations = QuotationCollation.of(told, base);
        cancel.check();
        return new Comparison(known.story(), new CompareOptions(base, known.options().ignored()), known.documents(),
                known.basis(), known.alignment(), known.substitutions(), pairs.movedFrom(base), scripts,
                known.statements(), known.ledger(), table, collations, known.elapsedMillis());
    }

    /** How sentences are linked. */
    private interface Linking {
        StoryAligner.Aligned link(List<CodedDocument> coded, Stages stages);
    }

    /** What the rest of a comparison is made from. */
    private record Parts(
            Story story,
            CompareOptions options,
            List<Document> documents,
            List<CodedDocument> coded,
            StoryAligner.Aligned aligned) {}

    private Comparison compare(
            Story story, CompareOptions options, Progress progress, CancelToken cancel, Linking linking) {
        Stages stages = new Stages(progress, cancel);
        thesaurus.prepare();
        statementReader.prepare();
        List<Document> documents = stages.run("cut", 0, () ->
                story.versions().parallelStream().map(version -> cut(version, cancel)).toList());
        List<CodedDocument> coded = new Vocabulary().code(documents);
        StoryAligner.Aligned aligned = stages.run("align", 0.2, () -> linking.link(coded, stages));
        return finish(new Parts(story, options, documents, coded, aligned),
                () -> statements(story, documents, cancel), stages, cancel);
    }

    private Comparison finish(Parts parts, Supplier<List<Statements>> statements, Stages stages, CancelToken cancel) {
        List<Document> documents = parts.documents;
        Alignment alignment = parts.aligned.alignment();
        PairScripts pairs = new PairScripts(
                documents, alignment, parts.options.ignored(), () -> recoded(parts.coded, documents, parts.options));
        int base = parts.options.base();
        List<EditScript> scripts = stages.run("diff", 0.8, () -> pairs.from(base, cancel));
        List<Statements> stated = stages.run("claims", 0.85, statements);
        List<Substitution> substitutions = stages.run("substitutions", 0.92, () ->
                substitutionFinder.find(documents, alignment, parts.aligned.vectors(), cancel));
        Ledger ledger = stages.run("findings", 0.95, () ->
                claimLedger.compare(documents, alignment, substitutions, stated, cancel));
        StatedStory told = new StatedStory(documents, alignment, stated, ledger);
        ClaimTable table = stages.run("tables", 0.97, () -> ClaimTable.of(told, base));
        List<QuotationCollation> collations =
                stages.run("collations", 0.98, () -> QuotationCollation.of(told, base));
        return new Comparison(parts.story, parts.options, documents, parts.aligned.basis(), alignment, substitutions,
                pairs.movedFrom(base), scripts, stated, ledger, table, collations, stages.elapsedMillis());
    }

    /** What is ignored must not change what belongs together, so words that count as the same get their own codes. */
    private static List<CodedDocument> recoded(
            List<CodedDocument> coded, List<Document> documents, CompareOptions options) {
        return options.ignored().isEmpty() ? coded : new Vocabulary(options.ignored()).code(documents);
    }

    private Document cut(Version version, CancelToken cancel) {
        cancel.check();
        return segmenter.cut(version);
    }

    private List<Statements> statements(Story story, List<Document> documents, CancelToken cancel) {
        List<Statements> each = IntStream.range(0, documents.size())
                .parallel()
                .mapToObj(version -> {
                    cancel.check();
                    LocalDate publishedOn = publishedOn(story.versions().get(version).provenance());
                    return statementReader.read(documents.get(version), publishedOn, cancel);
                })
                .toList();
        return storyNames.shared(documents, each);
    }

    private static @Nullable LocalDate publishedOn(Provenance provenance) {
        return provenance.publishedAt() == null ? null : LocalDate.ofInstant(provenance.publishedAt(), ZoneOffset.UTC);
    }
}
