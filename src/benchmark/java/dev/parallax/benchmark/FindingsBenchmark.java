package dev.parallax.benchmark;

import dev.parallax.claim.StatementReader;
import dev.parallax.claim.Statements;
import dev.parallax.claim.StoryNames;
import dev.parallax.compare.Comparison;
import dev.parallax.ledger.ClaimLedger;
import dev.parallax.ledger.ClaimTable;
import dev.parallax.ledger.Ledger;
import dev.parallax.ledger.QuotationCollation;
import dev.parallax.ledger.StatedStory;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the versions state, and what becomes of it in the others, once they are cut and aligned by meaning. */
@State(Scope.Benchmark)
public class FindingsBenchmark extends WarmBenchmark {

    /** The name of the parameter, by which a run leaves out what it has no texts for. */
    static final String PARAMETER = "stated";

    static final List<Stories> STORIES = List.of(Stories.OUTLETS, Stories.FIVE, Stories.TWENTY, Stories.REVISIONS);

    @Param({"OUTLETS", "FIVE", "TWENTY", "REVISIONS"})
    public Stories stated;

    private final StatementReader statementReader = new StatementReader();
    private final StoryNames storyNames = new StoryNames();
    private final ClaimLedger claimLedger = new ClaimLedger();
    private Comparison compared;
    private List<Statements> statements;

    @Setup
    public void compare() {
        compared = new Reader().meaning(stated.story());
        statements = compared.statements();
    }

    @Benchmark
    public List<Statements> statements() {
        CancelToken cancel = new CancelToken();
        List<Document> documents = compared.documents();
        List<Statements> each = documents.parallelStream()
                .map(document -> statementReader.read(document, null, cancel))
                .toList();
        return storyNames.shared(documents, each);
    }

    @Benchmark
    public void ledgerAndTables(Blackhole hole) {
        compare(statements, hole);
    }

    @Benchmark
    public void whole(Blackhole hole) {
        compare(statements(), hole);
    }

    private void compare(List<Statements> statements, Blackhole hole) {
        CancelToken cancel = new CancelToken();
        Ledger ledger = claimLedger.compare(
                compared.documents(), compared.alignment(), compared.substitutions(), statements, cancel);
        StatedStory story = new StatedStory(compared.documents(), compared.alignment(), statements, ledger);
        hole.consume(ledger);
        hole.consume(ClaimTable.of(story, compared.base()));
        hole.consume(QuotationCollation.of(story, compared.base()));
    }
}
