package dev.parallax.align;

import dev.parallax.story.Role;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What speaks for and against two sentences of two versions saying the same, in numbers. */
final class LinkEvidence {

    /** A kind of evidence. */
    enum Kind {
        /** How alike the sentences are. */
        LIKENESS,
        /** How much more alike than either sentence and its next best partner; negative for another's partner. */
        MARGIN,
        /** How much of their rarer words both have. */
        WORDS,
        /** How alike their most similar clauses are. */
        CLAUSE,
        /** How many telling words both have; more than {@link #MOST_SHARED_WORDS} say nothing more. */
        SHARED,
        /** 1 where one of the two begins with a quotation and the other does not. */
        QUOTED,
        /** How far apart they stand, as a share of their texts. */
        DISTANCE,
        /** How sure it is that a sentence of a third version says what both say. */
        AGREEMENT,
        /** How sure it is that a sentence of a third version says what only one of them says. */
        DISAGREEMENT
    }

    private static final int MOST_SHARED_WORDS = 6;

    private final Document first;
    private final Document second;
    private final RelativePlaces places;

    /** @param places of the first and the second version */
    LinkEvidence(Document first, Document second, RelativePlaces places) {
        this.first = first;
        this.second = second;
        this.places = places;
    }

    /** Two sentences and all evidence but that of third versions. */
    record Candidate(Similarity.Pair pair, Map<Kind, Double> evidence) {}

    /** In the order of the pairs. */
    List<Candidate> of(List<Similarity.Pair> pairs) {
        double[][] bestOfFirst = twoBest(pairs, first.sentences().size(), true);
        double[][] bestOfSecond = twoBest(pairs, second.sentences().size(), false);
        List<Candidate> candidates = new ArrayList<>(pairs.size());
        for (Similarity.Pair pair : pairs) {
            double rival = Math.max(
                    rival(bestOfFirst[pair.a()], pair.likeness()), rival(bestOfSecond[pair.b()], pair.likeness()));
            candidates.add(new Candidate(pair, evidence(pair, rival)));
        }
        return candidates;
    }

    private Map<Kind, Double> evidence(Similarity.Pair pair, double rival) {
        Sentence a = first.sentences().get(pair.a());
        Sentence b = second.sentences().get(pair.b());
        Map<Kind, Double> evidence = new EnumMap<>(Kind.class);
        evidence.put(Kind.LIKENESS, pair.likeness());
        evidence.put(Kind.MARGIN, pair.likeness() - rival);
        evidence.put(Kind.WORDS, pair.words());
        evidence.put(Kind.CLAUSE, pair.clause());
        evidence.put(Kind.SHARED, (double) Math.min(MOST_SHARED_WORDS, pair.shared()));
        evidence.put(Kind.QUOTED, isQuoted(a, first) != isQuoted(b, second) ? 1.0 : 0.0);
        evidence.put(Kind.DISTANCE, places.distance(a.span().start(), b.span().start()));
        return evidence;
    }

    private static boolean isQuoted(Sentence sentence, Document document) {
        return "\"“”„«»".indexOf(document.text().charAt(sentence.span().start())) >= 0;
    }

    /** The first heading, if it stands before all body text; −1 if there is none. */
    static int headline(Document document) {
        for (int i = 0; i < document.sentences().size(); i++) {
            Role role = document.sentences().get(i).role();
            if (role == Role.HEADING) {
                return i;
            }
            if (role == Role.BODY) {
                return -1;
            }
        }
        return -1;
    }

    private static double rival(double[] twoBest, double own) {
        return twoBest[0] == own ? twoBest[1] : twoBest[0];
    }

    private static double[][] twoBest(List<Similarity.Pair> pairs, int sentences, boolean ofFirst) {
        double[][] best = new double[sentences][2];
        for (Similarity.Pair pair : pairs) {
            double[] own = best[ofFirst ? pair.a() : pair.b()];
            if (pair.likeness() > own[0]) {
                own[1] = own[0];
                own[0] = pair.likeness();
            } else {
                own[1] = Math.max(own[1], pair.likeness());
            }
        }
        return best;
    }
}
