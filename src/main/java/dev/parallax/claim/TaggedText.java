package dev.parallax.claim;

import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A document whose words have their parts of speech, told sentence by sentence when they are first asked for, because
 * most sentences of a book never are. English only; not thread-safe.
 */
final class TaggedText {

    /** Longer sentences are lists. */
    private static final int MOST_TOKENS = 300;

    private static final PartOfSpeech[] PARTS = PartOfSpeech.values();

    private final Document document;
    private final CancelToken cancel;
    private final boolean english;
    private final byte[] parts;
    private final BitSet read = new BitSet();
    private PartOfSpeechTagger tagger;

    /** @param cancel is asked whenever words are read */
    TaggedText(Document document, CancelToken cancel) {
        this.document = document;
        this.cancel = cancel;
        english = QuotationFinder.isEnglish(document);
        parts = new byte[english ? document.tokens().size() : 0];
    }

    Document document() {
        return document;
    }

    boolean isEnglish() {
        return english;
    }

    /** The words that lie inside a range as a whole. */
    Words words(Span range) {
        cancel.check();
        return Words.in(this, range);
    }

    /** What a token is; {@link PartOfSpeech#X} in other languages than English. */
    PartOfSpeech at(int token) {
        if (!english) {
            return PartOfSpeech.X;
        }
        int sentence = document.sentenceAt(document.tokens().start(token));
        if (!read.get(sentence)) {
            read(document.sentences().get(sentence));
            read.set(sentence);
        }
        return PARTS[parts[token]];
    }

    private void read(Sentence sentence) {
        cancel.check();
        int first = sentence.firstToken();
        int end = sentence.endToken();
        if (end - first > MOST_TOKENS) {
            Arrays.fill(parts, first, end, (byte) PartOfSpeech.X.ordinal());
            return;
        }
        Tokens tokens = document.tokens();
        List<String> words = new ArrayList<>();
        int[] places = new int[end - first];
        for (int token = first; token < end; token++) {
            places[token - first] = words.size();
            addPieces(tokens.span(token).of(document.text()), words);
        }
        tagger = tagger == null ? new PartOfSpeechTagger() : tagger;
        PartOfSpeech[] tags = tagger.tag(words.toArray(String[]::new));
        for (int token = first; token < end; token++) {
            parts[token] = (byte) tags[places[token - first]].ordinal();
        }
    }

    /** The model knows straight marks, and endings such as "'s" and "n't" as words of their own. */
    private static void addPieces(String token, List<String> words) {
        String plain = token.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
        int apostrophe = plain.lastIndexOf('\'');
        int cut = plain.endsWith("n't") ? plain.length() - 3 : apostrophe;
        if (cut > 0 && plain.length() - cut <= 3) {
            words.add(plain.substring(0, cut));
            words.add(plain.substring(cut));
        } else {
            words.add(plain);
        }
    }
}
