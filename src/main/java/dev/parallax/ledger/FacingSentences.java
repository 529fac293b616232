package dev.parallax.ledger;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceWord;
import dev.parallax.align.SentenceWords;
import dev.parallax.align.Substitution;
import dev.parallax.align.WordPairing;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Two linked sentences, their words set against each other: the same, or one for the other. */
final class FacingSentences {

    private final WordPairing pairing;
    private final BitSet opposites = new BitSet();
    private final PredicateReader readerA;
    private final PredicateReader readerB;

    /** @param substitutions of this link */
    FacingSentences(Material material, SentenceWords words, Link link, List<Substitution> substitutions) {
        List<SentenceWord> wordsA = words.of(link.a());
        List<SentenceWord> wordsB = words.of(link.b());
        readerA = new PredicateReader(material.documents().get(link.a().version()), link.a(), wordsA);
        readerB = new PredicateReader(material.documents().get(link.b().version()), link.b(), wordsB);
        List<int[]> replaced = new ArrayList<>();
        for (Substitution substitution : substitutions) {
            int[] last = {last(wordsA, substitution.spanA()), last(wordsB, substitution.spanB())};
            replaced.add(last);
            opposites.set(last[0], substitution.relation() == Substitution.Relation.OPPOSITE);
        }
        pairing = WordPairing.of(wordsA, wordsB).with(replaced);
    }

    private static int last(List<SentenceWord> words, Span span) {
        int place = 0;
        while (words.get(place).span().end() < span.end()) {
            place++;
        }
        return place;
    }

    boolean hasCue() {
        return readerA.hasCue() || readerB.hasCue() || !opposites.isEmpty();
    }

    /** The telling words that face each other, as each sentence asserts them. */
    List<FacingPredicates> predicates() {
        List<FacingPredicates> found = new ArrayList<>();
        for (int place = 0; place < pairing.wordsA().size(); place++) {
            int partner = pairing.partnerOfA(place);
            if (partner != WordPairing.NONE && readerA.isTelling(place) && readerB.isTelling(partner)) {
                found.add(facing(readerA.at(place), readerB.at(partner)));
            }
        }
        return found;
    }

    private FacingPredicates facing(Predicate a, Predicate b) {
        boolean sameBefore = a.before() == b.before() && a.before() == -1 || shared(a.before(), b.before());
        int nextA = readerA.next(a.place());
        int nextB = readerB.next(b.place());
        int after = shared(nextA, nextB) ? 1 : 0;
        after += after > 0 && shared(readerA.next(nextA), readerB.next(nextB)) ? 1 : 0;
        boolean sameEnd = nextA < 0 && nextB < 0
                || nextA >= 0 && nextB >= 0 && readerA.isNumber(nextA) && readerB.isNumber(nextB);
        String keyA = pairing.wordsA().get(a.place()).key();
        String keyB = pairing.wordsB().get(b.place()).key();
        return new FacingPredicates(a, b, opposites.get(a.place()), sameBefore, after, sameEnd, keyA, keyB);
    }

    private boolean shared(int placeA, int placeB) {
        return placeA >= 0 && placeB >= 0 && pairing.partnerOfA(placeA) == placeB && !opposites.get(placeA);
    }
}
