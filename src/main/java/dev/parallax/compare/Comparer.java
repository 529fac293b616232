package dev.parallax.compare;

import dev.parallax.align.Alignment;
import dev.parallax.align.LexicalSimilarity;
import dev.parallax.align.SentenceAligner;
import dev.parallax.align.Substitution;
import dev.parallax.align.SubstitutionFinder;
import dev.parallax.claim.StatementReader;
import dev.parallax.claim.Statements;
import dev.parallax.claim.StoryNames;
import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.EditScript;
import dev.parallax.diff.Vocabulary;
import dev.parallax.diff.WordDiff;
import dev.parallax.ledger.ClaimLedger;
import dev.parallax.ledger.Ledger;
import dev.parallax.meaning.Thesaurus;
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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the versions of a story: cuts, aligns, diffs, reads the claims, compares what they say.
 *
 * <p>May be used by several threads; each comparison runs on the thread that asks for it and its helpers.
 */
public final class Comparer {

    private final Segmenter segmenter = new Segmenter();
    private final SentenceAligner aligner = new SentenceAligner(new WordDiff());
    private final Thesaurus thesaurus = Thesaurus.english();
    private final SubstitutionFinder substitutionFinder = new SubstitutionFinder(thesaurus);
    private final StatementReader statementReader = new StatementReader();
    private final StoryNames storyNames = new StoryNames();
    private final ClaimLedger claimLedger = new ClaimLedger();

    /**
     * @param progress hears each stage as it begins
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Comparison compare(Story story, CompareOptions options, Progress progress, CancelToken cancel) {
        Stages stages = new Stages(progress, cancel);
        thesaurus.prepare();
        List<Document> documents = stages.run("cut", 0, () ->
                story.versions().parallelStream().map(version -> cut(version, cancel)).toList());
        List<CodedDocument> coded = new Vocabulary().code(documents);
        Alignment alignment = stages.run("align", 0.2, () ->
                aligner.align(coded, new LexicalSimilarity(documents), cancel));
        BaseScripts fromBase = new BaseScripts(recoded(coded, documents, options), alignment, options);
        List<EditScript> scripts = stages.run("diff", 0.5, () -> fromBase.scripts(cancel));
        List<Statements> statements = stages.run("claims", 0.6, () -> statements(story, documents, cancel));
        List<Substitution> substitutions = stages.run("substitutions", 0.8, () ->
                substitutionFinder.find(documents, alignment, null, cancel));
        Ledger ledger = stages.run("findings", 0.9, () ->
                claimLedger.compare(documents, alignment, substitutions, statements));
        return new Comparison(
                story, options, documents, alignment, substitutions, fromBase.moved(), scripts, statements, ledger,
                stages.elapsedMillis());
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
                    return statementReader.read(documents.get(version), publishedOn);
                })
                .toList();
        return storyNames.shared(documents, each);
    }

    private static @Nullable LocalDate publishedOn(Provenance provenance) {
        return provenance.publishedAt() == null ? null : LocalDate.ofInstant(provenance.publishedAt(), ZoneOffset.UTC);
    }
}
