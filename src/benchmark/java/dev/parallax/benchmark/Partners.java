package dev.parallax.benchmark;

import com.github.difflib.algorithm.Change;
import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
import dev.parallax.text.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * The form in which all results are counted: for every token of the source the place of its partner in the target, or
 * −1.
 */
final class Partners {

    static final int NONE = -1;

    private final int[] partners;
    private int source;
    private int target;

    Partners(int sourceSize) {
        partners = new int[sourceSize];
        Arrays.fill(partners, NONE);
    }

    /** Whatever lies before a change and after the one before it is common. */
    void change(int sourceStart, int sourceEnd, int targetEnd) {
        while (source < sourceStart) {
            partners[source++] = target++;
        }
        source = sourceEnd;
        target = targetEnd;
    }

    int[] finish() {
        change(partners.length, partners.length, target);
        return partners;
    }

    static int[] of(List<Change> changes, int sourceSize) {
        Partners partners = new Partners(sourceSize);
        for (Change change : changes) {
            partners.change(change.startOriginal, change.endOriginal, change.endRevised);
        }
        return partners.finish();
    }

    /** Of a finished script, in which a token is common when it lies inside an equal edit on both sides. */
    static int[] of(EditScript script, TextPair texts) {
        int[] partners = new int[texts.a().length];
        Arrays.fill(partners, NONE);
        for (Edit edit : script.edits()) {
            if (edit.same()) {
                pair(edit, texts.source().document().tokens(), texts.target().document().tokens(), partners);
            }
        }
        return partners;
    }

    private static void pair(Edit edit, Tokens source, Tokens target, int[] partners) {
        int shift = edit.to().start() - edit.from().start();
        int other = target.firstEndingAfter(edit.to().start());
        int token = source.firstEndingAfter(edit.from().start());
        while (token < source.size() && source.end(token) <= edit.from().end()) {
            int start = source.start(token) + shift;
            while (other < target.size() && target.start(other) < start) {
                other++;
            }
            if (source.start(token) >= edit.from().start()
                    && other < target.size()
                    && target.start(other) == start
                    && target.end(other) == source.end(token) + shift) {
                partners[token] = other;
            }
            token++;
        }
    }
}
