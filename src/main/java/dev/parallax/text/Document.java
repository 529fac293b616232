package dev.parallax.text;

import dev.parallax.story.Role;
import dev.parallax.story.Span;
import java.util.List;

/**
 * A version's text, cut. All spans point into {@link #text()}, never cut a code point and are ordered by position.
 *
 * @param text the untouched text
 * @param language what it is written in
 * @param paragraphs the lines that hold more than white space, without the white space around them
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
        int words = 0;
        for (Sentence sentence : sentences) {
            if (sentence.role().isLeftOut()) {
                continue;
            }
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                if (tokens.kind(token) != TokenKind.PUNCTUATION) {
                    words++;
                }
            }
        }
        return words;
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
