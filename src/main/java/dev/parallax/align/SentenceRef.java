package dev.parallax.align;

import dev.parallax.story.Span;
import dev.parallax.story.StorySpan;
import dev.parallax.text.Document;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sentence of a story.
 *
 * @param version place of the version in its story
 * @param sentence place of the sentence in its document
 */
public record SentenceRef(int version, int sentence) implements Comparable<SentenceRef> {

    /**
     * The sentences that a stretch covers at least by half or, where there is none, the one that it begins in; without
     * those that are left out of the comparison.
     */
    static List<SentenceRef> in(List<Document> documents, StorySpan stretch) {
        Document document = documents.get(stretch.version());
        int first = Math.max(0, document.sentenceAt(stretch.span().start()));
        int end = document.sentenceAt(stretch.span().end()) + 1;
        List<Integer> covered = IntStream.range(first, end)
                .filter(sentence -> coversHalf(stretch.span(), document.sentences().get(sentence).span()))
                .boxed()
                .toList();
        return (covered.isEmpty() && end > 0 ? List.of(first) : covered).stream()
                .filter(sentence -> !document.sentences().get(sentence).role().isLeftOut())
                .map(sentence -> new SentenceRef(stretch.version(), sentence))
                .toList();
    }

    private static boolean coversHalf(Span stretch, Span sentence) {
        int shared = Math.min(stretch.end(), sentence.end()) - Math.max(stretch.start(), sentence.start());
        return 2 * shared >= sentence.length();
    }

    /** Order by version, then by position. */
    @Override
    public int compareTo(SentenceRef other) {
        return version != other.version
                ? Integer.compare(version, other.version)
                : Integer.compare(sentence, other.sentence);
    }
}
