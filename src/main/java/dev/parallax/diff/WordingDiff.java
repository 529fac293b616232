package dev.parallax.diff;

import dev.parallax.story.Span;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import dev.parallax.work.CancelToken;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
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
                same(tokens(fromDocument, edit.from()), tokens(toDocument, edit.to()), edit, edits);
            } else if (fromWords.size() == toWords.size() && !fromWords.isEmpty()) {
                inPairs(fromWords, toWords, edit, edits);
            } else {
                edits.add(false, edit.from(), edit.to());
            }
        }
        return new WholeLetters(from, to).in(edits.list());
    }

    /** Token by token, so that only those stand out that differ in style. */
    private static void same(List<Span> fromTokens, List<Span> toTokens, Edit edit, WordingEdits edits) {
        int from = edit.from().start();
        int to = edit.to().start();
        for (int place = 0; place < fromTokens.size() && fromTokens.size() == toTokens.size(); place++) {
            edits.add(true, new Span(from, fromTokens.get(place).start()), new Span(to, toTokens.get(place).start()));
            edits.add(true, fromTokens.get(place), toTokens.get(place));
            from = fromTokens.get(place).end();
            to = toTokens.get(place).end();
        }
        edits.add(true, new Span(from, edit.from().end()), new Span(to, edit.to().end()));
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
        return tokens(document, piece, token -> document.tokens().kind(token) != TokenKind.PUNCTUATION);
    }

    private static List<Span> tokens(Document document, Span piece) {
        return tokens(document, piece, token -> true);
    }

    private static List<Span> tokens(Document document, Span piece, IntPredicate wanted) {
        Tokens tokens = document.tokens();
        return IntStream.range(tokens.firstStartingAt(piece.start()), tokens.size())
                .takeWhile(token -> tokens.end(token) <= piece.end())
                .filter(wanted)
                .mapToObj(tokens::span)
                .toList();
    }
}
