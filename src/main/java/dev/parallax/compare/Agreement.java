package dev.parallax.compare;

import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
import dev.parallax.story.Span;
import dev.parallax.story.Story;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the other versions have each word of one version.
 *
 * <p>A version has a word when its text keeps it, at this place or, as part of a moved block, at another. A version that
 * lacks the whole passage lacks its words, and so does one that keeps so few words of a sentence that it has another
 * sentence there. Immutable; made in time by the length of the scripts.
 */
public final class Agreement {

    /** With more of its words changed a sentence is no longer the same. */
    private static final double MOST_CHANGED = 0.6;

    private final int version;
    private final Others all;
    private final int[] lacking;
    private final Map<Integer, Integer> more = new HashMap<>();

    /** How many have a word. */
    public enum Kind {
        ALL_AGREE,
        ALL_BUT_ONE,
        SPLIT,
        ONLY_HERE
    }

    /**
     * @param documents the versions
     * @param scripts from this version to each, by place in the story
     */
    public Agreement(int version, List<Document> documents, List<EditScript> scripts) {
        this.version = version;
        all = Others.allOf(documents.size(), version);
        lacking = new int[documents.get(version).tokens().size()];
        for (int other : all.places()) {
            new Reading(documents.get(version), documents.get(other), Others.of(other)).read(scripts.get(other).edits());
        }
        documents.get(version).sentences().forEach(sentence -> replace(sentence, documents.get(version).tokens()));
    }

    public int version() {
        return version;
    }

    /** All the other versions. */
    public Others others() {
        return all;
    }

    /** The versions that do not have this token. */
    public Others lacking(int token) {
        return new Others(lacking[token]);
    }

    /** The versions that do not have a single word of this sentence. */
    public Others lacking(Sentence sentence, Tokens tokens) {
        int words = all.bits();
        boolean any = false;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (tokens.kind(token) != TokenKind.PUNCTUATION) {
                words &= lacking[token];
                any = true;
            }
        }
        return new Others(any ? words : 0);
    }

    /** Words that another sentence happens to have in common are nothing that two versions agree on. */
    private void replace(Sentence sentence, Tokens tokens) {
        int[] changed = new int[Story.MOST_VERSIONS];
        int words = 0;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (tokens.kind(token) != TokenKind.PUNCTUATION) {
                words++;
                for (int left = lacking[token]; left != 0; left &= left - 1) {
                    changed[Integer.numberOfTrailingZeros(left)]++;
                }
            }
        }
        for (int other : all.places()) {
            if (changed[other] > MOST_CHANGED * words) {
                for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                    lacking[token] |= Others.of(other).bits();
                }
            }
        }
    }

    /** The versions that have more words right before this token; the number of tokens stands for the end of the text. */
    public Others moreBefore(int token) {
        return new Others(more.getOrDefault(token, 0));
    }

    /** Share of the other versions that do not have this token, 0 to 1; 0 where there is no other. */
    public double heat(int token) {
        return all.isEmpty() ? 0 : (double) Integer.bitCount(lacking[token]) / all.count();
    }

    /** What it means that these versions do not have something. */
    public Kind kind(Others without) {
        if (without.isEmpty()) {
            return Kind.ALL_AGREE;
        }
        if (without.equals(all)) {
            return Kind.ONLY_HERE;
        }
        return without.count() == 1 ? Kind.ALL_BUT_ONE : Kind.SPLIT;
    }

    /** Reads the script to one other version. */
    private final class Reading {

        private final Tokens tokens;
        private final Document theirs;
        private final int bit;

        Reading(Document mine, Document theirs, Others other) {
            tokens = mine.tokens();
            this.theirs = theirs;
            bit = other.bits();
        }

        void read(List<Edit> edits) {
            for (Edit edit : edits) {
                if (edit.move() == 0 && !edit.same()) {
                    change(edit);
                } else if (!edit.from().isEmpty()) {
                    read(edit.inner());
                }
            }
        }

        private void change(Edit edit) {
            Span from = edit.from();
            int first = tokens.firstEndingAfter(from.start());
            int token = first;
            while (token < tokens.size() && tokens.start(token) < from.end()) {
                lacking[token++] |= bit;
            }
            if (token == first && theirs.wordCount(edit.to()) > 0) {
                more.merge(first, bit, (a, b) -> a | b);
            }
        }
    }
}
