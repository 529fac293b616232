package dev.parallax.benchmark;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.List;
import java.util.stream.IntStream;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;

/** Other libraries on the same codes; each function gives the partners of the source's tokens. */
final class Peers {

    private Peers() {}

    static int[] myers(TextPair texts) {
        List<Change> lastFirst =
                new MyersDiff<Integer>().computeDiff(texts.sourceCodes(), texts.targetCodes(), null);
        return Partners.of(lastFirst.reversed(), texts.a().length);
    }

    static int[] linearSpace(TextPair texts) {
        List<Change> changes =
                new MyersDiffWithLinearSpace<Integer>().computeDiff(texts.sourceCodes(), texts.targetCodes(), null);
        return Partners.of(changes, texts.a().length);
    }

    static int[] histogram(TextPair texts) {
        Partners partners = new Partners(texts.a().length);
        CodeSequence a = new CodeSequence(texts.a());
        CodeSequence b = new CodeSequence(texts.b());
        for (Edit edit : new HistogramDiff().diff(new CodeSequence.Comparator(), a, b)) {
            partners.change(edit.getBeginA(), edit.getEndA(), edit.getEndB());
        }
        return partners.finish();
    }

    /** A char stands for a token, as one stands for a line in the library's own line mode. */
    static int[] diffMatchPatch(TextPair texts) {
        DiffMatchPatch library = new DiffMatchPatch();
        library.diffTimeout = 0;
        Partners partners = new Partners(texts.a().length);
        int source = 0;
        int target = 0;
        for (DiffMatchPatch.Diff diff : library.diffMain(chars(texts.a()), chars(texts.b()), false)) {
            int length = diff.text.length();
            int sourceEnd = source + (diff.operation == DiffMatchPatch.Operation.INSERT ? 0 : length);
            int targetEnd = target + (diff.operation == DiffMatchPatch.Operation.DELETE ? 0 : length);
            if (diff.operation != DiffMatchPatch.Operation.EQUAL) {
                partners.change(source, sourceEnd, targetEnd);
            }
            source = sourceEnd;
            target = targetEnd;
        }
        return partners.finish();
    }

    private static String chars(int[] codes) {
        if (IntStream.of(codes).max().orElse(0) > Character.MAX_VALUE) {
            throw new IllegalArgumentException("diff-match-patch tells no more than 65,536 different tokens apart");
        }
        StringBuilder chars = new StringBuilder(codes.length);
        for (int code : codes) {
            chars.append((char) code);
        }
        return chars.toString();
    }
}
