package dev.parallax.align;

import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/**
 * Average-link clustering of sentences over all versions: two groups become one while the mean score of the links
 * between them, missing ones counted as 0, is high enough.
 */
final class PassageClusters {

    /** Below this mean score two groups of sentences are different passages. */
    private static final double LEAST_MEAN = 0.5;

    private final int[] rankOfVersion;
    private final HandLinks hand;
    private final Map<SentenceRef, Integer> numbers = new HashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>();

    /** A growing group; its neighbours are the sums of link scores to other groups. */
    private static final class Cluster {
        final List<SentenceRef> members = new ArrayList<>();
        final Map<Integer, Integer> sizeOfVersion = new HashMap<>();
        final Map<Integer, Double> neighbours = new TreeMap<>();
        final Set<SentenceRef> strangers = new HashSet<>();
        double inside;
        int pairs;
        boolean merged;
    }

    private record Candidate(double mean, int first, int second) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            int byMean = Double.compare(other.mean, mean);
            int byFirst = Integer.compare(first, other.first);
            return byMean != 0 ? byMean : byFirst != 0 ? byFirst : Integer.compare(second, other.second);
        }
    }

    /**
     * @param links of one story
     * @param order the versions in the order in which ties are decided
     * @param hand what must not come together
     */
    PassageClusters(List<Link> links, int[] order, HandLinks hand) {
        this.hand = hand;
        rankOfVersion = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            rankOfVersion[order[rank]] = rank;
        }
        links.stream()
                .flatMap(link -> List.of(link.a(), link.b()).stream())
                .distinct()
                .sorted(Comparator.<SentenceRef>comparingInt(ref -> rankOfVersion[ref.version()])
                        .thenComparingInt(SentenceRef::sentence))
                .forEach(this::single);
        for (Link link : links) {
            int a = numbers.get(link.a());
            int b = numbers.get(link.b());
            clusters.get(a).neighbours.put(b, link.score());
            clusters.get(b).neighbours.put(a, link.score());
        }
    }

    private void single(SentenceRef sentence) {
        numbers.put(sentence, clusters.size());
        Cluster cluster = new Cluster();
        cluster.members.add(sentence);
        cluster.sizeOfVersion.put(sentence.version(), 1);
        cluster.strangers.addAll(hand.strangersOf(sentence));
        clusters.add(cluster);
    }

    List<Passage> passages(CancelToken cancel) {
        for (int i = 0; i < clusters.size(); i++) {
            offer(i);
        }
        while (!queue.isEmpty()) {
            cancel.check();
            Candidate next = queue.poll();
            if (!clusters.get(next.first).merged && !clusters.get(next.second).merged) {
                merge(next.first, next.second);
            }
        }
        return clusters.stream()
                .filter(cluster -> !cluster.merged && cluster.pairs > 0)
                .map(PassageClusters::passage)
                .sorted(Comparator.comparing(passage -> passage.members().getFirst()))
                .toList();
    }

    private void offer(int number) {
        Cluster cluster = clusters.get(number);
        cluster.neighbours.forEach((other, sum) -> {
            double mean = sum / pairsBetween(cluster, clusters.get(other));
            if (mean >= LEAST_MEAN && Collections.disjoint(cluster.strangers, clusters.get(other).members)) {
                queue.add(new Candidate(mean, Math.min(number, other), Math.max(number, other)));
            }
        });
    }

    private void merge(int first, int second) {
        Cluster a = clusters.get(first);
        Cluster b = clusters.get(second);
        Cluster joined = new Cluster();
        joined.inside = a.inside + b.inside + a.neighbours.get(second);
        joined.pairs = a.pairs + b.pairs + pairsBetween(a, b);
        int number = clusters.size();
        for (Cluster part : List.of(a, b)) {
            part.merged = true;
            joined.members.addAll(part.members);
            joined.strangers.addAll(part.strangers);
            part.sizeOfVersion.forEach((version, size) -> joined.sizeOfVersion.merge(version, size, Integer::sum));
            part.neighbours.forEach((other, sum) -> {
                if (other != first && other != second) {
                    joined.neighbours.merge(other, sum, Double::sum);
                    clusters.get(other).neighbours.remove(part == a ? first : second);
                }
            });
        }
        joined.neighbours.forEach((other, sum) -> clusters.get(other).neighbours.put(number, sum));
        clusters.add(joined);
        offer(number);
    }

    /** Pairs of sentences of different versions; sentences of one version are never compared with each other. */
    private static int pairsBetween(Cluster a, Cluster b) {
        int same = 0;
        for (Map.Entry<Integer, Integer> entry : a.sizeOfVersion.entrySet()) {
            same += entry.getValue() * b.sizeOfVersion.getOrDefault(entry.getKey(), 0);
        }
        return a.members.size() * b.members.size() - same;
    }

    private static Passage passage(Cluster cluster) {
        return new Passage(cluster.members.stream().sorted().toList(), Math.min(1, cluster.inside / cluster.pairs));
    }
}
