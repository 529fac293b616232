package dev.parallax.ledger;

import dev.parallax.align.Alignment;
import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Statements;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A story, what its versions state, and how that was compared: what tables of it are made from. Lists by version.
 *
 * @param ledger of these statements
 */
public record StatedStory(List<Document> documents, Alignment alignment, List<Statements> statements, Ledger ledger) {

    public StatedStory {
        documents = List.copyOf(documents);
        statements = List.copyOf(statements);
        if (documents.size() != statements.size()) {
            throw new IllegalArgumentException("statements for each of " + documents.size() + " documents");
        }
    }

    /** What some spans of a version hold, one behind the other with a blank between them. */
    public String text(int version, List<Span> spans) {
        String text = documents.get(version).text();
        return String.join(" ", spans.stream().map(span -> span.of(text)).toList());
    }

    Span span(SentenceRef ref) {
        return documents.get(ref.version()).sentences().get(ref.sentence()).span();
    }

    /** The sentences that a piece of a version lies in. */
    List<SentenceRef> sentences(int version, Span piece) {
        Document document = documents.get(version);
        int first = Math.max(0, document.sentenceAt(piece.start()));
        return IntStream.rangeClosed(first, document.sentenceAt(Math.max(piece.start(), piece.end() - 1)))
                .mapToObj(sentence -> new SentenceRef(version, sentence))
                .toList();
    }
}
