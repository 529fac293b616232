package dev.parallax.benchmark;

import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Token codes as JGit wants them. */
final class CodeSequence extends Sequence {

    private final int[] codes;

    CodeSequence(int[] codes) {
        this.codes = codes;
    }

    @Override
    public int size() {
        return codes.length;
    }

    static final class Comparator extends SequenceComparator<CodeSequence> {

        @Override
        public boolean equals(CodeSequence a, int at, CodeSequence b, int bt) {
            return a.codes[at] == b.codes[bt];
        }

        @Override
        public int hash(CodeSequence sequence, int at) {
            return sequence.codes[at];
        }
    }
}
