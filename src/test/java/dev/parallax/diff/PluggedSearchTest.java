package dev.parallax.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import dev.parallax.story.Version;
import dev.parallax.testing.AwkwardText;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import dev.parallax.work.CancelToken;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any algorithm of java-diff-utils does the search, ours among them. */
class PluggedSearchTest {

    private static final Segmenter SEGMENTER = new Segmenter();

    @Property(tries = 300)
    void editsCoverBothTexts(
            @ForAll("algorithms") DiffAlgorithmI<Integer> algorithm, @ForAll("twoVersions") List<String> texts) {
        List<Edit> edits = script(new WordDiff(algorithm), texts).edits();
        assertThat(edits.stream().map(edit -> edit.from().of(texts.get(0))).collect(Collectors.joining())).isEqualTo(texts.get(0));
        assertThat(edits.stream().map(edit -> edit.to().of(texts.get(1))).collect(Collectors.joining())).isEqualTo(texts.get(1));
    }

    @Property(tries = 300)
    void ourEngineFindsTheSamePluggedInOrNot(@ForAll("twoVersions") List<String> texts) {
        assertThat(script(new WordDiff(new AnchoredMyers<>()), texts)).isEqualTo(script(new WordDiff(), texts));
    }

    private static EditScript script(WordDiff diff, List<String> texts) {
        List<CodedDocument> coded = new Vocabulary().code(texts.stream()
                .map(text -> SEGMENTER.cut(Version.ofText("a", text), Language.ENGLISH))
                .toList());
        return diff.diff(coded.get(0), coded.get(1), new CancelToken());
    }

    @Provide
    Arbitrary<DiffAlgorithmI<Integer>> algorithms() {
        return Arbitraries.of(List.of(new MyersDiff<>(), new MyersDiffWithLinearSpace<>(), new AnchoredMyers<>()));
    }

    @Provide
    Arbitrary<List<String>> twoVersions() {
        return AwkwardText.twoVersions();
    }
}
