package dev.parallax.benchmark;

import dev.parallax.diff.CodedDocument;
import dev.parallax.story.Version;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Two texts, cut and coded in one vocabulary: the input of everything that is measured.
 *
 * @param sourceCodes the codes of the source as the list that java-diff-utils wants, a view of the array that other peers get
 * @param targetCodes those of the target
 */
record TextPair(
        Version from,
        Version to,
        CodedDocument source,
        CodedDocument target,
        List<Integer> sourceCodes,
        List<Integer> targetCodes) {

    static TextPair of(String from, String to) {
        Version first = Version.ofText("from", from);
        Version second = Version.ofText("to", to);
        List<CodedDocument> coded = Parallax.coded(first, second);
        return new TextPair(
                first,
                second,
                coded.get(0),
                coded.get(1),
                new CodeList(coded.get(0).codes()),
                new CodeList(coded.get(1).codes()));
    }

    private static final class CodeList extends AbstractList<Integer> implements RandomAccess {

        private final int[] codes;

        CodeList(int[] codes) {
            this.codes = codes;
        }

        @Override
        public Integer get(int index) {
            return codes[index];
        }

        @Override
        public int size() {
            return codes.length;
        }
    }

    int[] a() {
        return source.codes();
    }

    int[] b() {
        return target.codes();
    }
}
