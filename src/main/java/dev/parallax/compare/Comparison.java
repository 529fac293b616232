package dev.parallax.compare;

import dev.parallax.align.Alignment;
import dev.parallax.claim.Statements;
import dev.parallax.diff.EditScript;
import dev.parallax.ledger.Finding;
import dev.parallax.story.Story;
import dev.parallax.text.Document;
import java.util.List;
import java.util.Map;

/**
 * Everything that is known about a story; what window, command line and reports show comes from here.
 *
 * <p>Lists by version have one entry per version of the story, in its order.
 *
 * @param base place of the version that the scripts start from
 * @param documents the versions, cut
 * @param alignment links and passages over all versions
 * @param scripts from the base to each version; the base's own entry has only equal text
 * @param statements what each version states
 * @param findings what differs, by severity, then by first evidence
 * @param elapsedMillis time per stage, for information only
 */
public record Comparison(
        Story story,
        int base,
        List<Document> documents,
        Alignment alignment,
        List<EditScript> scripts,
        List<Statements> statements,
        List<Finding> findings,
        Map<String, Long> elapsedMillis) {

    public Comparison {
        documents = List.copyOf(documents);
        scripts = List.copyOf(scripts);
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
        elapsedMillis = Map.copyOf(elapsedMillis);
    }
}
