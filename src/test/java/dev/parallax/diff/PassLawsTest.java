package dev.parallax.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.Version;
import dev.parallax.testing.AwkwardText;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import dev.parallax.work.CancelToken;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every pass, on any text and any matching of equal tokens. */
class PassLawsTest {

    private static final Segmenter SEGMENTER = new Segmenter();

    /** Two coded texts and a matching of them. */
    private record Case(CodedDocument from, CodedDocument to, Matching matching) {

        static Case of(List<String> texts, long seed) {
            List<CodedDocument> coded = new Vocabulary().code(texts.stream()
                    .map(text -> SEGMENTER.cut(Version.ofText("a", text), Language.ENGLISH))
                    .toList());
            SearchMonitor monitor = new SearchMonitor(new CancelToken());
            Matching found = new SentencesThenWords(CommonSubsequence::new, coded.get(0), coded.get(1), monitor).match();
            return new Case(coded.get(0), coded.get(1), thinned(found, new Random(seed)));
        }

        /** Passes come one after the other, so a pass may find less matched than an engine would. */
        private static Matching thinned(Matching matching, Random random) {
            int[] partners = matching.partners().clone();
            for (int token = 0; token < partners.length; token++) {
                partners[token] = random.nextInt(8) == 0 ? Matching.NONE : partners[token];
            }
            return new Matching(partners, matching.targetSize());
        }

        Matching after(Pass pass) {
            return pass.apply(matching, from, to);
        }
    }

    @Property(tries = 2_000)
    void partnersAscendAndAreEqual(@ForAll("passes") Pass pass, @ForAll("twoVersions") List<String> texts, @ForAll long seed) {
        Case before = Case.of(texts, seed);
        Matching after = before.after(pass);
        int last = -1;
        for (int token = 0; token < after.partners().length; token++) {
            int partner = after.partners()[token];
            if (partner != Matching.NONE) {
                assertThat(partner).isGreaterThan(last).isLessThan(after.targetSize());
                assertThat(before.to().codes()[partner]).isEqualTo(before.from().codes()[token]);
                last = partner;
            }
        }
    }

    @Property
    void whatAPassIsGivenStaysAsItWas(@ForAll("passes") Pass pass, @ForAll("twoVersions") List<String> texts, @ForAll long seed) {
        Case before = Case.of(texts, seed);
        int[] partners = before.matching().partners().clone();
        before.after(pass);
        assertThat(before.matching().partners()).isEqualTo(partners);
    }

    @Property
    void theResultIsTheSameEveryTime(@ForAll("passes") Pass pass, @ForAll("twoVersions") List<String> texts, @ForAll long seed) {
        Case before = Case.of(texts, seed);
        assertThat(before.after(pass).partners()).isEqualTo(before.after(pass).partners());
    }

    @Property
    void equalTextsStayEqual(@ForAll("passes") Pass pass, @ForAll(supplier = AwkwardText.class) String text) {
        CodedDocument coded = new Vocabulary().code(SEGMENTER.cut(Version.ofText("a", text), Language.ENGLISH));
        int[] same = new int[coded.codes().length];
        Arrays.setAll(same, token -> token);
        assertThat(pass.apply(new Matching(same, same.length), coded, coded).partners()).isEqualTo(same);
    }

    @Property
    void slidingKeepsTheNumberOfMatchedTokens(@ForAll("twoVersions") List<String> texts, @ForAll long seed) {
        Case before = Case.of(texts, seed);
        assertThat(matched(before.after(new SlideEdits()))).isEqualTo(matched(before.matching()));
    }

    @Property
    void theOtherPassesOnlyTakeMatchesAway(
            @ForAll("otherPasses") Pass pass, @ForAll("twoVersions") List<String> texts, @ForAll long seed) {
        Case before = Case.of(texts, seed);
        Matching after = before.after(pass);
        for (int token = 0; token < after.partners().length; token++) {
            assertThat(after.partners()[token]).isIn(before.matching().partners()[token], Matching.NONE);
        }
    }

    private static long matched(Matching matching) {
        return Arrays.stream(matching.partners()).filter(partner -> partner != Matching.NONE).count();
    }

    @Provide
    Arbitrary<Pass> passes() {
        return Arbitraries.of(WordDiff.PASSES);
    }

    @Provide
    Arbitrary<Pass> otherPasses() {
        return Arbitraries.of(WordDiff.PASSES.stream().filter(pass -> !(pass instanceof SlideEdits)).toList());
    }

    @Provide
    Arbitrary<List<String>> twoVersions() {
        return AwkwardText.twoVersions();
    }
}
