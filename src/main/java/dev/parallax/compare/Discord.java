package dev.parallax.compare;

import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import java.util.BitSet;
import java.util.List;

/** Finds the places of one version at which no two of at least three versions have the same words. */
final class Discord {

    private final List<Document> documents;
    private final List<Agreement> agreements;
    private final int version;
    private final Tokens mine;

    /** For each token the versions that have words there which no other has. */
    private final int[] own;

    /** @param agreements one a version */
    Discord(List<Document> documents, List<Agreement> agreements, int version) {
        this.documents = documents;
        this.agreements = agreements;
        this.version = version;
        mine = documents.get(version).tokens();
        own = new int[mine.size()];
    }

    /** @param scripts from this version to each */
    BitSet tokens(List<EditScript> scripts) {
        Agreement agreement = agreements.get(version);
        for (int other : agreement.others().places()) {
            read(scripts.get(other).edits(), other);
        }
        BitSet found = new BitSet(own.length);
        for (int token = 0; token < own.length; token++) {
            Others silent = agreement.others().without(new Others(own[token]));
            boolean alone = agreement.kind(agreement.lacking(token)) == Agreement.Kind.ONLY_HERE;
            // Two that have nothing there agree with each other.
            found.set(token, alone && agreement.others().count() > 1 && own[token] != 0 && silent.count() <= 1);
        }
        return found;
    }

    private void read(List<Edit> edits, int other) {
        for (Edit edit : edits) {
            if (edit.move() == 0 && !edit.same()) {
                change(edit, other);
            } else if (!edit.from().isEmpty()) {
                read(edit.inner(), other);
            }
        }
    }

    private void change(Edit edit, int other) {
        if (hasOwnWords(edit.to(), other)) {
            int token = mine.firstEndingAfter(edit.from().start());
            while (token < mine.size() && mine.start(token) < edit.from().end()) {
                own[token++] |= Others.of(other).bits();
            }
        }
    }

    private boolean hasOwnWords(Span span, int other) {
        Tokens tokens = documents.get(other).tokens();
        Agreement agreement = agreements.get(other);
        for (int token = tokens.firstEndingAfter(span.start());
                token < tokens.size() && tokens.start(token) < span.end();
                token++) {
            boolean isWord = tokens.kind(token) != TokenKind.PUNCTUATION;
            if (isWord && agreement.kind(agreement.lacking(token)) == Agreement.Kind.ONLY_HERE) {
                return true;
            }
        }
        return false;
    }
}
