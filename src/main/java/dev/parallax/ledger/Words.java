package dev.parallax.ledger;

import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Normalizer;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The words and numbers of a piece of text as keys that leave out letter case and style. */
final class Words {

    private Words() {}

    static List<String> in(Document document, Span span) {
        Tokens tokens = document.tokens();
        List<String> words = new ArrayList<>();
        for (int token = tokens.firstEndingAfter(span.start());
                token < tokens.size() && tokens.start(token) < span.end();
                token++) {
            if (tokens.kind(token) != TokenKind.PUNCTUATION) {
                words.add(Normalizer.STYLE.key(tokens.span(token).of(document.text())));
            }
        }
        return words;
    }
}
