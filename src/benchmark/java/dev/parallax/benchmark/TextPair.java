package dev.parallax.benchmark;

import dev.parallax.diff.CodedDocument;
import dev.parallax.story.Version;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two texts, cut and coded in one vocabulary: the input of everything that is measured.
 *
 * @param sourceCodes the codes of the source as the list that java-diff-utils wants, boxed before anything is timed
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
                first, second, coded.get(0), coded.get(1), boxed(coded.get(0).codes()), boxed(coded.get(1).codes()));
    }

    private static List<Integer> boxed(int[] codes) {
        return IntStream.of(codes).boxed().toList();
    }

    int[] a() {
        return source.codes();
    }

    int[] b() {
        return target.codes();
    }
}
