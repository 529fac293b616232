package dev.parallax.align;

import dev.parallax.story.Role;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges how sure it is that two sentences say the same: likeness, how much better it is than either sentence's next
 * best partner, and where the sentences stand in their texts, joined by a logistic function.
 */
final class LinkScores {

    /** A link with at least this score is sure. */
    static final double LEAST_SURE = 0.5;

    /** A link with at least this score may be related: six in ten are. */
    static final double LEAST_WEAK = 0.3;

    /**
     * Weights of a logistic regression on the hand-made links between five outlets' texts on one event. With one text
     * held out, 86 in 100 sure links were right and 42 in 100 right ones were sure.
     */
    private static final double LIKENESS = 4.07;
    private static final double MARGIN = 4.88;
    private static final double DISTANCE = -3.54;
    private static final double ONE_IS_QUOTED = -2.57;
    private static final double SHARED_WORD = 0.78;
    private static final double CONSTANT = -3.14;

    /** More shared words than this say nothing more. */
    private static final int MOST_SHARED_WORDS = 6;

    /** Headlines of one story are counterparts by their place, whatever their words. */
    private static final double HEADLINE_SCORE = 0.6;

    private final Document first;
    private final Document second;
    private final RelativePlaces places;

    /** @param places of the first and the second version */
    LinkScores(Document first, Document second, RelativePlaces places) {
        this.first = first;
        this.second = second;
        this.places = places;
    }

    /** The same pairs with the score of the link between them, and the pair of headlines. */
    List<Similarity.Pair> judge(List<Similarity.Pair> pairs) {
        double[][] bestOfFirst = twoBest(pairs, first.sentences().size(), true);
        double[][] bestOfSecond = twoBest(pairs, second.sentences().size(), false);
        int headlineA = headline(first);
        int headlineB = headline(second);
        List<Similarity.Pair> judged = new ArrayList<>();
        for (Similarity.Pair pair : pairs) {
            if (pair.a() != headlineA || pair.b() != headlineB) {
                double rival = Math.max(
                        rival(bestOfFirst[pair.a()], pair.score()), rival(bestOfSecond[pair.b()], pair.score()));
                judged.add(pair.withScore(probability(pair, rival)));
            }
        }
        if (headlineA >= 0 && headlineB >= 0) {
            judged.add(new Similarity.Pair(headlineA, headlineB, HEADLINE_SCORE, 0));
        }
        return judged;
    }

    private double probability(Similarity.Pair pair, double rival) {
        Sentence a = first.sentences().get(pair.a());
        Sentence b = second.sentences().get(pair.b());
        double distance = places.distance(a.span().start(), b.span().start());
        double evidence = LIKENESS * pair.score()
                + MARGIN * (pair.score() - rival)
                + DISTANCE * distance
                + SHARED_WORD * Math.min(MOST_SHARED_WORDS, pair.shared())
                + (isQuoted(a, first) != isQuoted(b, second) ? ONE_IS_QUOTED : 0)
                + CONSTANT;
        return 1 / (1 + Math.exp(-evidence));
    }

    private static boolean isQuoted(Sentence sentence, Document document) {
        return "\"“”„«»".indexOf(document.text().charAt(sentence.span().start())) >= 0;
    }

    /** The first heading, if it stands before all body text; −1 if there is none. */
    private static int headline(Document document) {
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
            if (pair.score() > own[0]) {
                own[1] = own[0];
                own[0] = pair.score();
            } else {
                own[1] = Math.max(own[1], pair.score());
            }
        }
        return best;
    }
}
