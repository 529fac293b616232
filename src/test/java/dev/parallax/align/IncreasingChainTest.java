package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.align.IncreasingChain.Pair;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IncreasingChainTest {

    @Property(tries = 1000)
    void noChainIsHeavier(@ForAll("pairs") List<Pair> pairs) {
        assertThat(weight(IncreasingChain.heaviest(pairs))).isCloseTo(heaviestOfAll(pairs), within(1e-9));
    }

    @Property(tries = 1000)
    void theChainAscendsOnBothSides(@ForAll("pairs") List<Pair> pairs) {
        assertThat(isChain(IncreasingChain.heaviest(pairs))).isTrue();
    }

    @Property(tries = 1000)
    void theChainIsChosenFromThePairs(@ForAll("pairs") List<Pair> pairs) {
        assertThat(IncreasingChain.heaviest(pairs)).isSubsetOf(pairs).doesNotHaveDuplicates();
    }

    @Property
    void theOrderInWhichPairsAreGivenDoesNotMatter(@ForAll("pairs") List<Pair> pairs) {
        assertThat(IncreasingChain.heaviest(pairs.reversed())).isEqualTo(IncreasingChain.heaviest(pairs));
    }

    @Example
    void ofNothingNothingIsChosen() {
        assertThat(IncreasingChain.heaviest(List.of())).isEmpty();
    }

    @Example
    void oneHeavyPairOutweighsManyLightOnes() {
        Pair heavy = new Pair(0, 9, 0, 10);
        assertThat(IncreasingChain.heaviest(List.of(new Pair(1, 1, 1, 3), new Pair(2, 2, 2, 3), new Pair(3, 3, 3, 3), heavy)))
                .containsExactly(heavy);
    }

    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 12);
        Arbitrary<int[]> one = Combinators.combine(places, places, Arbitraries.integers().between(1, 9))
                .as((x, y, weight) -> new int[] {x, y, weight});
        return one.list().ofMaxSize(10).map(list -> {
            List<Pair> pairs = new ArrayList<>();
            list.forEach(pair -> pairs.add(new Pair(pairs.size(), pair[0], pair[1], pair[2])));
            return pairs;
        });
    }

    private static double heaviestOfAll(List<Pair> pairs) {
        double heaviest = 0;
        for (int choice = 0; choice < 1 << pairs.size(); choice++) {
            List<Pair> chosen = new ArrayList<>();
            for (int i = 0; i < pairs.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    chosen.add(pairs.get(i));
                }
            }
            chosen.sort(java.util.Comparator.comparingInt(Pair::x));
            heaviest = isChain(chosen) ? Math.max(heaviest, weight(chosen)) : heaviest;
        }
        return heaviest;
    }

    private static boolean isChain(List<Pair> pairs) {
        for (int i = 1; i < pairs.size(); i++) {
            if (pairs.get(i).x() <= pairs.get(i - 1).x() || pairs.get(i).y() <= pairs.get(i - 1).y()) {
                return false;
            }
        }
        return true;
    }

    private static double weight(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::weight).sum();
    }
}
