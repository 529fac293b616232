package dev.parallax.diff;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import java.util.BitSet;

/** How natural it is to begin or end an edit before a token of a document. */
final class Borders {

    private static final int PARAGRAPH = 8;
    private static final int SENTENCE = 6;
    private static final int CLAUSE = 3;
    private static final int WORD = 1;
    private static final int INSIDE = 0;

    private final Tokens tokens;
    private final BitSet sentences = new BitSet();
    private final BitSet paragraphs = new BitSet();

    Borders(Document document) {
        tokens = document.tokens();
        int paragraph = -1;
        for (Sentence sentence : document.sentences()) {
            sentences.set(sentence.firstToken());
            paragraphs.set(sentence.firstToken(), sentence.paragraph() != paragraph);
            paragraph = sentence.paragraph();
        }
    }

    /** The better the border before this token, the higher; both ends of the text are the best. */
    int rank(int token) {
        if (token == 0 || token == tokens.size() || paragraphs.get(token)) {
            return PARAGRAPH;
        }
        if (sentences.get(token)) {
            return SENTENCE;
        }
        if (tokens.end(token - 1) == tokens.start(token)) {
            return INSIDE;
        }
        // A mark beside a blank closes what is before it or opens what comes.
        boolean mark = tokens.kind(token - 1) == TokenKind.PUNCTUATION || tokens.kind(token) == TokenKind.PUNCTUATION;
        return mark ? CLAUSE : WORD;
    }
}
