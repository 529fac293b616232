package dev.parallax.diff;

import dev.parallax.story.Span;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Compares two short wordings as an editor marks them: whole words first, and single letters inside a word that became
 * another form of itself. Letter case, marks and white space are no change. May be used by several threads.
 */
public final class WordingDiff {

    private static final Set<Ignored> STYLE = Set.of(Ignored.CASE, Ignored.MARKS, Ignored.PUNCTUATION, Ignored.WHITE_SPACE);

    private final WordDiff words = new WordDiff(STYLE);
    private final Segmenter segmenter = new Segmenter();

    /** @param language of both */
    public List<WordingEdit> diff(String from, String to, Language language) {
        Document fromDocument = segmenter.cut(Version.ofText("", from), language);
        Document toDocument = segmenter.cut(Version.ofText("", to), language);
        List<CodedDocument> coded = new Vocabulary(STYLE).code(List.of(fromDocument, toDocument));
        WordingEdits edits = new WordingEdits(from, to);
        for (Edit edit : words.diff(coded.getFirst(), coded.getLast(), new CancelToken()).edits()) {
            List<Span> fromWords = words(fromDocument, edit.from());
            List<Span> toWords = words(toDocument, edit.to());
            if (edit.same()) {
                edits.add(true, edit.from(), edit.to());
            } else if (fromWords.size() == toWords.size() && !fromWords.isEmpty()) {
                inPairs(fromWords, toWords, edit, edits);
            } else {
                edits.add(false, edit.from(), edit.to());
            }
        }
        return edits.list();
    }

    /** As many words as before: each became the one in its place. */
    private static void inPairs(List<Span> fromWords, List<Span> toWords, Edit edit, WordingEdits edits) {
        int from = edit.from().start();
        int to = edit.to().start();
        for (int place = 0; place < fromWords.size(); place++) {
            edits.add(true, new Span(from, fromWords.get(place).start()), new Span(to, toWords.get(place).start()));
            LetterEdits.add(fromWords.get(place), toWords.get(place), edits);
            from = fromWords.get(place).end();
            to = toWords.get(place).end();
        }
        edits.add(true, new Span(from, edit.from().end()), new Span(to, edit.to().end()));
    }

    private static List<Span> words(Document document, Span piece) {
        Tokens tokens = document.tokens();
        List<Span> found = new ArrayList<>();
        IntStream.range(tokens.firstStartingAt(piece.start()), tokens.size())
                .takeWhile(token -> tokens.end(token) <= piece.end())
                .filter(token -> tokens.kind(token) != TokenKind.PUNCTUATION)
                .forEach(token -> found.add(tokens.span(token)));
        return found;
    }
}
