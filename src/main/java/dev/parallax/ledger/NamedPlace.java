package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.NameMention;
import dev.parallax.text.Document;
import dev.parallax.text.Normalizer;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;

/**
 * A mention of a name with its neighbours.
 *
 * @param before the word right before it, as a key; empty where a sign or the sentence begins
 * @param after the word right behind it, likewise
 */
record NamedPlace(SentenceRef ref, NameMention mention, String before, String after) {

    static NamedPlace of(Document document, int version, NameMention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        Tokens tokens = document.tokens();
        int first = tokens.firstEndingAfter(mention.span().start());
        int last = tokens.firstEndingAfter(mention.span().end() - 1);
        return new NamedPlace(
                new SentenceRef(version, mention.sentence()),
                mention,
                first > sentence.firstToken() ? word(document, first - 1) : "",
                last + 1 < sentence.endToken() ? word(document, last + 1) : "");
    }

    private static String word(Document document, int token) {
        Tokens tokens = document.tokens();
        boolean sign = tokens.kind(token) == TokenKind.PUNCTUATION;
        return sign ? "" : Normalizer.STYLE.key(tokens.span(token).of(document.text()));
    }

    /** How many of its neighbours the other has as well, 0 to 2. */
    int sharedNeighbours(NamedPlace other) {
        int before = !this.before.isEmpty() && this.before.equals(other.before) ? 1 : 0;
        int after = !this.after.isEmpty() && this.after.equals(other.after) ? 1 : 0;
        return before + after;
    }
}
