package dev.parallax.ui.find;

import dev.parallax.work.CancelToken;

/**
 * How much of a search is put up with: until it is cancelled, and so many steps. A regular expression can take longer
 * than anybody lives, and the platform's own search never asks whether it is still wanted.
 */
final class Patience {

    /** Steps between two questions whether the search is still wanted. */
    private static final int STRIDE = 0x3fff;

    private final CancelToken cancel;
    private final long most;
    private long steps;

    /** @param most steps, each a look at one character */
    Patience(CancelToken cancel, long most) {
        this.cancel = cancel;
        this.most = most;
    }

    /**
     * Counts a step.
     *
     * @throws java.util.concurrent.CancellationException when the search is not wanted any more
     */
    void step() {
        if ((++steps & STRIDE) == 0) {
            cancel.check();
        }
        if (steps > most) {
            throw new Exhausted();
        }
    }

    /** A text that counts how often it is looked at. */
    CharSequence watched(CharSequence text) {
        return new Watched(text, this);
    }

    /** The search took more steps than it may. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("the search takes too long", null, false, false);
        }
    }

    private record Watched(CharSequence text, Patience patience) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            patience.step();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Watched(text.subSequence(start, end), patience);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
