package dev.parallax.ledger;

import dev.parallax.align.Alignment;
import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWord;
import dev.parallax.align.SentenceWords;
import dev.parallax.align.Substitution;
import dev.parallax.align.WordPairing;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two linked sentences, their words set against each other: the same, or one for the other. */
final class FacingSentences {

    /** Longer sentences are lists. */
    private static final int MOST_TOKENS = 120;

    /** So many telling words further on a clause still speaks of the same. */
    private static final int FURTHER = 6;

    /** Where the link is so sure, the same is said in other words; so many shared words behind them show it. */
    private static final double SUREST = 0.9;
    private static final int SHARED_BEHIND = 2;

    /** What is left of two forms of one verb behind what they share, in English. */
    private static final Set<String> ENDINGS = Set.of("", "e", "s", "es", "d", "ed", "ing", "y", "ies", "ied");

    private final WordPairing pairing;
    private final BitSet opposites;
    private final PredicateReader readerA;
    private final PredicateReader readerB;

    private FacingSentences(
            WordPairing pairing, BitSet opposites, PredicateReader readerA, PredicateReader readerB) {
        this.pairing = pairing;
        this.opposites = opposites;
        this.readerA = readerA;
        this.readerB = readerB;
    }

    /** All telling words that face each other in sentences that are surely linked, link by link. */
    static List<FacingPredicates> all(
            List<Document> documents, Alignment alignment, List<Substitution> substitutions, CancelToken cancel) {
        Map<List<SentenceRef>, List<Substitution>> byLink = new HashMap<>();
        for (Substitution found : substitutions) {
            byLink.computeIfAbsent(List.of(found.a(), found.b()), unseen -> new ArrayList<>()).add(found);
        }
        SentenceWords words = new SentenceWords(documents);
        return alignment.links().parallelStream()
                .filter(link -> {
                    cancel.check();
                    return !link.weak() && differs(documents, link);
                })
                .flatMap(link -> predicates(
                        documents, words, link, byLink.getOrDefault(List.of(link.a(), link.b()), List.of())).stream())
                .toList();
    }

    private static boolean differs(List<Document> documents, Link link) {
        Document documentA = documents.get(link.a().version());
        Document documentB = documents.get(link.b().version());
        Sentence a = documentA.sentences().get(link.a().sentence());
        Sentence b = documentB.sentences().get(link.b().sentence());
        return Math.max(a.endToken() - a.firstToken(), b.endToken() - b.firstToken()) <= MOST_TOKENS
                && !documentA.text(a).equals(documentB.text(b));
    }

    /**
     * The telling words that face each other, as each sentence asserts them; none where nothing is denied or hedged.
     *
     * @param substitutions of this link
     */
    private static List<FacingPredicates> predicates(
            List<Document> documents, SentenceWords words, Link link, List<Substitution> substitutions) {
        List<SentenceWord> wordsA = words.of(link.a());
        List<SentenceWord> wordsB = words.of(link.b());
        List<int[]> replaced = new ArrayList<>();
        BitSet opposites = new BitSet();
        for (Substitution substitution : substitutions) {
            int[] last = {last(wordsA, substitution.spanA()), last(wordsB, substitution.spanB())};
            replaced.add(last);
            opposites.set(last[0], substitution.relation() == Substitution.Relation.OPPOSITE);
        }
        PredicateReader readerA = new PredicateReader(documents.get(link.a().version()), link.a(), wordsA);
        PredicateReader readerB = new PredicateReader(documents.get(link.b().version()), link.b(), wordsB);
        if (!readerA.hasCue() && !readerB.hasCue() && opposites.isEmpty()) {
            return List.of();
        }
        WordPairing pairing = WordPairing.of(wordsA, wordsB).with(replaced);
        FacingSentences facing = new FacingSentences(pairing, opposites, readerA, readerB);
        List<FacingPredicates> found = facing.predicates();
        if (link.score() >= SUREST) {
            found.addAll(facing.otherWords());
        }
        return found;
    }

    private static int last(List<SentenceWord> words, Span span) {
        int place = 0;
        while (words.get(place).span().end() < span.end()) {
            place++;
        }
        return place;
    }

    private List<FacingPredicates> predicates() {
        List<FacingPredicates> found = new ArrayList<>();
        for (int place = 0; place < pairing.wordsA().size(); place++) {
            int partner = pairing.partnerOfA(place);
            if (partner != WordPairing.NONE && isOneWord(place, partner)) {
                found.add(facing(readerA.at(place), readerB.at(partner)));
            }
        }
        return found;
    }

    /** What each says of something both name, in words that are not each other's partners: "it may deter", "it will stop". */
    private List<FacingPredicates> otherWords() {
        List<FacingPredicates> found = new ArrayList<>();
        for (int before = 0; before < pairing.wordsA().size(); before++) {
            int beforeB = pairing.partnerOfA(before);
            int place = beforeB == WordPairing.NONE || !readerA.isTelling(before) ? -1 : readerA.next(before);
            int placeB = place < 0 ? -1 : readerB.next(beforeB);
            if (placeB >= 0 && pairing.partnerOfA(place) != placeB && sharedBehind(place, placeB) >= SHARED_BEHIND) {
                found.add(new FacingPredicates(
                        readerA.at(place), readerB.at(placeB), false, false, true, 0, true, false));
            }
        }
        return found;
    }

    private int sharedBehind(int placeA, int placeB) {
        int shared = 0;
        for (int at = placeA + 1; at < pairing.wordsA().size(); at++) {
            shared += readerA.isTelling(at) && pairing.partnerOfA(at) > placeB ? 1 : 0;
        }
        return shared;
    }

    /** Whether both carry meaning, and are no more than forms of one word: "violation" is not what "violate" denies. */
    private boolean isOneWord(int place, int partner) {
        SentenceWord a = pairing.wordsA().get(place);
        SentenceWord b = pairing.wordsB().get(partner);
        boolean replaced = !a.stem().equals(b.stem());
        return readerA.isTelling(place) && readerB.isTelling(partner) && (replaced || isInflected(a.key(), b.key()));
    }

    private static boolean isInflected(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return isEnding(one.substring(same)) && isEnding(other.substring(same));
    }

    /** A doubled consonant may stand before it: "planned". */
    private static boolean isEnding(String ending) {
        return ENDINGS.contains(ending) || ending.length() > 1 && ENDINGS.contains(ending.substring(1));
    }

    private FacingPredicates facing(Predicate a, Predicate b) {
        boolean sameBefore = a.before() == b.before() && a.before() == -1 || shared(a.before(), b.before());
        int nextA = readerA.next(a.place());
        int nextB = readerB.next(b.place());
        int after = shared(nextA, nextB) ? 1 : 0;
        after += after > 0 && shared(readerA.next(nextA), readerB.next(nextB)) ? 1 : 0;
        boolean sameEnd = nextA < 0 && nextB < 0
                || nextA >= 0 && nextB >= 0 && readerA.isNumber(nextA) && readerB.isNumber(nextB);
        return new FacingPredicates(
                a, b, true, opposites.get(a.place()), sameBefore, after, isSharedLater(a.place(), b.place()), sameEnd);
    }

    /** Whether one of the next telling words of the clause has its partner further on in the other's clause. */
    private boolean isSharedLater(int placeA, int placeB) {
        Set<Integer> later = new HashSet<>();
        for (int at = readerB.next(placeB), left = FURTHER; at >= 0 && left > 0; at = readerB.next(at), left--) {
            later.add(at);
        }
        for (int at = readerA.next(placeA), left = FURTHER; at >= 0 && left > 0; at = readerA.next(at), left--) {
            if (later.contains(pairing.partnerOfA(at)) && !opposites.get(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean shared(int placeA, int placeB) {
        return placeA >= 0 && placeB >= 0 && pairing.partnerOfA(placeA) == placeB && !opposites.get(placeA);
    }
}
