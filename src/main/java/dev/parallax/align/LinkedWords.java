package dev.parallax.align;

import dev.parallax.align.Substitution.Relation;
import dev.parallax.meaning.Thesaurus;
import dev.parallax.meaning.TokenVectors;
import dev.parallax.meaning.WordRelation;
import dev.parallax.story.Span;
import dev.parallax.text.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of two linked sentences, and which of them stand for each other. */
final class LinkedWords {

    /** Sentences that differ in more words are told anew, and which word replaces which is anybody's guess. */
    private static final int MOST_REPLACED = 30;

    /** Words without a relation must be this near, between the same words on one side and on both. */
    private static final double LEAST_ALIKE = 0.75;
    private static final double LEAST_ALIKE_IN_PLACE = 0.6;

    /** A relation that vectors deny belongs to other meanings of the words. */
    private static final double LEAST_ALIKE_RELATED = 0.2;

    /** What a corresponding neighbour adds to a score; a relation counts one, or less where it says less. */
    private static final double PLACE = 0.3;
    private static final double WIDER_OR_NARROWER = 0.8;
    private static final double OPPOSITE = 0.9;

    private static final Language SEVERAL = new Language("mul");

    private final Link link;
    private final Language language;
    private final Thesaurus thesaurus;
    private final @Nullable TokenVectors vectors;
    private final WordPairing pairing;
    private final Neighbours neighbours;

    LinkedWords(Link link, SentenceWords words, Thesaurus thesaurus, @Nullable TokenVectors vectors) {
        this.link = link;
        this.thesaurus = thesaurus;
        this.vectors = vectors;
        language = common(words.document(link.a().version()).language(), words.document(link.b().version()).language());
        pairing = WordPairing.of(words.of(link.a()), words.of(link.b()));
        neighbours = new Neighbours(pairing);
    }

    /** Words of two languages have no relation; a text too short to tell may be of any. */
    private static Language common(Language one, Language other) {
        if (one.equals(Language.UNKNOWN)) {
            return other;
        }
        return other.equals(Language.UNKNOWN) || one.equals(other) ? one : SEVERAL;
    }

    /** Two words, by place, and what speaks for them. */
    private record Candidate(int a, int b, @Nullable Relation relation, double likeness, int places) {

        double score() {
            double related = relation == null ? 0
                    : relation == Relation.OPPOSITE ? OPPOSITE
                    : relation == Relation.SYNONYM ? 1
                    : WIDER_OR_NARROWER;
            return related + PLACE * places + (Double.isNaN(likeness) ? 0 : likeness);
        }
    }

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(candidate -> Math.abs(candidate.a - candidate.b))
            .thenComparingInt(candidate -> candidate.a + candidate.b);

    List<Substitution> substitutions() {
        List<Candidate> taken = best(candidates());
        taken.sort(Comparator.comparingInt(Candidate::a));
        return phrases(taken);
    }

    private List<Candidate> candidates() {
        List<Integer> openA = open(pairing.wordsA(), true);
        List<Integer> openB = open(pairing.wordsB(), false);
        List<Candidate> candidates = new ArrayList<>();
        if (openA.size() > MOST_REPLACED || openB.size() > MOST_REPLACED) {
            return candidates;
        }
        for (int a : openA) {
            for (int b : openB) {
                int places = neighbours.shared(a, b);
                Candidate candidate = places > 0 ? candidate(a, b, places) : null;
                if (candidate != null && isTold(candidate)) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates;
    }

    private List<Integer> open(List<SentenceWord> words, boolean first) {
        List<Integer> open = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            int partner = first ? pairing.partnerOfA(place) : pairing.partnerOfB(place);
            if (partner == WordPairing.NONE && words.get(place).replaceable()) {
                open.add(place);
            }
        }
        return open;
    }

    private Candidate candidate(int a, int b, int places) {
        SentenceWord wordA = pairing.wordsA().get(a);
        SentenceWord wordB = pairing.wordsB().get(b);
        WordRelation known = thesaurus.relation(language, wordA.key(), wordB.key());
        double likeness = vectors == null
                ? Double.NaN
                : vectors.likeness(link.a().version(), wordA.token(), link.b().version(), wordB.token());
        return new Candidate(a, b, known == null ? null : relation(known), likeness, places);
    }

    private boolean isTold(Candidate candidate) {
        double likeness = candidate.likeness();
        if (candidate.relation() != null) {
            return !(likeness < LEAST_ALIKE_RELATED);
        }
        double least = candidate.places() == 2 ? LEAST_ALIKE_IN_PLACE : LEAST_ALIKE;
        return likeness >= least
                && thesaurus.mayBeOfOneClass(
                        language, pairing.wordsA().get(candidate.a()).key(), pairing.wordsB().get(candidate.b()).key());
    }

    /** Each word once, in the pair that most speaks for. */
    private static List<Candidate> best(List<Candidate> candidates) {
        candidates.sort(BEST_FIRST);
        BitSet takenA = new BitSet();
        BitSet takenB = new BitSet();
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!takenA.get(candidate.a()) && !takenB.get(candidate.b())) {
                takenA.set(candidate.a());
                takenB.set(candidate.b());
                best.add(candidate);
            }
        }
        return best;
    }

    /** "illegal" for "undocumented" and "aliens" for "immigrants" beside each other are one phrase for another. */
    private List<Substitution> phrases(List<Candidate> taken) {
        List<Substitution> found = new ArrayList<>();
        int at = 0;
        while (at < taken.size()) {
            Candidate first = taken.get(at);
            Relation relation = relation(first);
            double likeness = first.likeness();
            int next = at + 1;
            while (next < taken.size() && joins(taken.get(next - 1), taken.get(next))) {
                relation = Relation.ALIKE;
                likeness = Math.min(likeness, taken.get(next++).likeness());
            }
            Candidate last = taken.get(next - 1);
            Span spanA = span(pairing.wordsA(), first.a(), last.a());
            Span spanB = span(pairing.wordsB(), first.b(), last.b());
            found.add(new Substitution(link.a(), spanA, link.b(), spanB, relation, likeness));
            at = next;
        }
        return found;
    }

    /** Words that a thesaurus tells apart say more each for itself. */
    private boolean joins(Candidate one, Candidate next) {
        boolean labelled = one.relation() != null && next.relation() != null;
        boolean opposite = one.relation() == Relation.OPPOSITE || next.relation() == Relation.OPPOSITE;
        return !labelled && !opposite
                && follows(pairing.wordsA(), one.a(), next.a())
                && follows(pairing.wordsB(), one.b(), next.b());
    }

    private static boolean follows(List<SentenceWord> words, int one, int next) {
        return next == one + 1 && words.get(next).token() == words.get(one).token() + 1;
    }

    private static Span span(List<SentenceWord> words, int first, int last) {
        return words.get(first).span().cover(words.get(last).span());
    }

    private static Relation relation(Candidate candidate) {
        return candidate.relation() == null ? Relation.ALIKE : candidate.relation();
    }

    private static Relation relation(WordRelation known) {
        return switch (known) {
            case SYNONYM -> Relation.SYNONYM;
            case WIDER -> Relation.WIDER;
            case NARROWER -> Relation.NARROWER;
            case OPPOSITE -> Relation.OPPOSITE;
        };
    }
}
