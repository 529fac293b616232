package dev.parallax.text;

import dev.parallax.story.Role;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A version's text, cut. All spans point into {@link #text()}, never cut a code point and are ordered by position.
 *
 * @param text the untouched text
 * @param language what it is written in
 * @param paragraphs the lines that hold more than white space or, where lines were broken at a fixed width, the blocks
 *     of lines between blank ones; without the white space around them
 * @param sentences cover all paragraphs; what lies between them is white space
 * @param tokens cover all sentences; what lies between them is white space
 */
public record Document(
        String text, Language language, List<Span> paragraphs, List<Sentence> sentences, Tokens tokens) {

    public Document {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }

    public String text(Sentence sentence) {
        return sentence.span().of(text);
    }

    /** Words and numbers in sentences that are compared: neither captions, credits nor boilerplate. */
    public int wordCount() {
        return wordCount(new Span(0, text.length()));
    }

    /** Words and numbers of one sentence; 0 where it is not compared. */
    public int wordCount(Sentence sentence) {
        return wordCount(sentence.span());
    }

    /** Of these words and numbers those that lie wholly inside a span. */
    public int wordCount(Span span) {
        int words = 0;
        for (int place = Math.max(0, sentenceAt(span.start())); place < sentences.size(); place++) {
            Sentence sentence = sentences.get(place);
            if (sentence.span().start() >= span.end()) {
                break;
            }
            words += sentence.role().isLeftOut() ? 0 : words(sentence, span);
        }
        return words;
    }

    private int words(Sentence sentence, Span span) {
        int words = 0;
        int token = Math.max(sentence.firstToken(), tokens.firstEndingAfter(span.start()));
        while (token < sentence.endToken() && tokens.end(token) <= span.end()) {
            words += tokens.kind(token++) != TokenKind.PUNCTUATION ? 1 : 0;
        }
        return words;
    }

    /** A piece of the text as a document of its own; a token that reaches over its borders is not part of it. */
    public Document part(Span piece) {
        int low = tokens.firstStartingAt(piece.start());
        int high = Math.max(low, tokens.firstEndingAfter(piece.end()));
        List<Span> parts = new ArrayList<>();
        List<Sentence> inside = new ArrayList<>();
        int paragraph = -1;
        for (int place = Math.max(0, sentenceAt(piece.start())); place < sentences.size(); place++) {
            Sentence sentence = sentences.get(place);
            if (sentence.span().start() >= piece.end()) {
                break;
            }
            if (sentence.span().overlaps(piece)) {
                if (sentence.paragraph() != paragraph) {
                    paragraph = sentence.paragraph();
                    parts.add(inside(paragraphs.get(paragraph), piece));
                }
                inside.add(new Sentence(
                        inside(sentence.span(), piece),
                        sentence.role(),
                        parts.size() - 1,
                        Math.clamp(sentence.firstToken(), low, high) - low,
                        Math.clamp(sentence.endToken(), low, high) - low));
            }
        }
        return new Document(piece.of(text), language, parts, inside, tokens.part(low, high, piece.start()));
    }

    private static Span inside(Span span, Span piece) {
        return new Span(Math.max(span.start(), piece.start()) - piece.start(), Math.min(span.end(), piece.end()) - piece.start());
    }

    /** The sentence that holds this place or, between sentences, the one before; −1 before the first. */
    public int sentenceAt(int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    public boolean isBody(int sentence) {
        return sentences.get(sentence).role() == Role.BODY;
    }
}
