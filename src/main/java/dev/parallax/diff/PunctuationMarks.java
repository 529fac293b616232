package dev.parallax.diff;

import dev.parallax.text.Document;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;

/** Tells the marks that only divide a text from those that say something: a sign of a sum, a share, a feeling. */
final class PunctuationMarks {

    /** Marks by Unicode's word that are read aloud. */
    private static final String SPOKEN = "%‰&#@§％＆＃＠";

    private static final String MINUS = "-−–";

    private PunctuationMarks() {}

    /** Whether a token is made of marks that only divide. */
    static boolean areAll(Document document, int token) {
        Tokens tokens = document.tokens();
        return tokens.kind(token) == TokenKind.PUNCTUATION
                && !isMinus(document, token)
                && tokens.span(token).of(document.text()).codePoints().allMatch(PunctuationMarks::isDividing);
    }

    /** Whether a token is the sign of a negative number: a hyphen stands behind a word, a dash often without a number. */
    static boolean isMinus(Document document, int token) {
        Tokens tokens = document.tokens();
        int start = tokens.start(token);
        return token + 1 < tokens.size()
                && tokens.kind(token + 1) == TokenKind.NUMBER
                && tokens.start(token + 1) == start + 1
                && (token == 0 || tokens.end(token - 1) < start)
                && MINUS.indexOf(document.text().charAt(start)) >= 0;
    }

    private static boolean isDividing(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> SPOKEN.indexOf(codePoint) < 0;
            default -> codePoint == '`' || codePoint == '´';
        };
    }
}
