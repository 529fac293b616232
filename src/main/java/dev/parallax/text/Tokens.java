package dev.parallax.text;

import dev.parallax.story.Span;
import java.util.Arrays;

/**
 * The words, numbers and punctuation marks of a text in order; what lies between them is white space.
 *
 * <p>Kept as arrays because a book has a million of them. Immutable.
 */
public final class Tokens {

    private static final TokenKind[] KINDS = TokenKind.values();

    private final int[] starts;
    private final int[] ends;
    private final byte[] kinds;
    private final int size;

    private Tokens(Builder builder) {
        size = builder.size;
        starts = Arrays.copyOf(builder.starts, size);
        ends = Arrays.copyOf(builder.ends, size);
        kinds = Arrays.copyOf(builder.kinds, size);
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public Span span(int token) {
        return new Span(starts[token], ends[token]);
    }

    public TokenKind kind(int token) {
        return KINDS[kinds[token]];
    }

    /** The first token that ends after this place; {@link #size()} when there is none. */
    public int firstEndingAfter(int place) {
        int found = Arrays.binarySearch(ends, place + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** The first token that starts at this place or later; {@link #size()} when there is none. */
    public int firstStartingAt(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 1;
    }

    /** Some of these tokens as they stand in a text that begins at a later place. */
    Tokens part(int first, int end, int start) {
        Builder part = new Builder(Math.max(1, end - first));
        for (int token = first; token < end; token++) {
            part.add(starts[token] - start, ends[token] - start, kind(token));
        }
        return part.build();
    }

    /** Collects tokens in order. */
    static final class Builder {

        private int[] starts;
        private int[] ends;
        private byte[] kinds;
        private int size;

        /** @param room for so many, before it must grow; at least 1 */
        Builder(int room) {
            starts = new int[room];
            ends = new int[room];
            kinds = new byte[room];
        }

        int size() {
            return size;
        }

        void add(int start, int end, TokenKind kind) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                kinds = Arrays.copyOf(kinds, size * 2);
            }
            starts[size] = start;
            ends[size] = end;
            kinds[size++] = (byte) kind.ordinal();
        }

        Tokens build() {
            return new Tokens(this);
        }
    }
}
