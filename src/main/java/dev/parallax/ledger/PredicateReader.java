package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWord;
import dev.parallax.ledger.AssertionWords.Kind;
import dev.parallax.ledger.Predicate.Modality;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.List;

/** Reads how single words of a sentence are asserted: denied, hedged or neither. */
final class PredicateReader {

    /** "not" further before a word than this speaks of something else. */
    private static final int FURTHEST = 6;

    /** So many words behind a negation may still limit it. */
    private static final int LIMITED_WITHIN = 5;

    private final String text;
    private final SentenceRef sentence;
    private final List<SentenceWord> words;
    private final AssertionWords lists;
    private final boolean question;

    PredicateReader(Document document, SentenceRef sentence, List<SentenceWord> words) {
        this.text = document.text();
        this.sentence = sentence;
        this.words = words;
        lists = AssertionWords.of(document.language());
        // "Do you not remember?" asks the same as "Do you remember?".
        question = document.text(document.sentences().get(sentence.sentence())).contains("?");
    }

    /** Whether any word of the sentence denies or hedges something. */
    boolean hasCue() {
        for (int place = 0; place < words.size(); place++) {
            if (isNegation(place) || is(Kind.POSSIBLE, place) || is(Kind.HEDGE, place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word carries meaning of its own, so that something can be said of it or by it. */
    boolean isTelling(int place) {
        return words.get(place).telling()
                && !isNegation(place)
                && !is(Kind.HEDGE, place)
                && !is(Kind.PASSED, place);
    }

    /** The next telling word after this one in the same clause; −1 where there is none. */
    int next(int place) {
        int at = place + 1;
        while (at < words.size() && !isCut(at)) {
            if (isTelling(at)) {
                return at;
            }
            at++;
        }
        return -1;
    }

    boolean isNumber(int place) {
        return Character.isDigit(words.get(place).key().codePointAt(0));
    }

    Predicate at(int place) {
        int from = place;
        while (from > 0 && !isCut(from) && !isTelling(from - 1) && place - from < FURTHEST) {
            from--;
        }
        int negations = 0;
        for (int at = from; at < place; at++) {
            negations += isNegation(at) ? 1 : 0;
        }
        boolean reached = from == 0 || isTelling(from - 1) && !isCut(from);
        boolean plain = words.get(place).replaceable()
                && !question
                && negations == negationsInClause(place)
                && !isLimited(from, place);
        return new Predicate(
                sentence, place, words.get(place), reached ? from - 1 : Predicate.UNKNOWN, span(from, place),
                negations, modality(from, place), plain);
    }

    /** With the auxiliaries, negations and hedges before it, and without a pronoun or article. */
    private Span span(int from, int place) {
        int start = from;
        while (start < place && !isNegation(start) && !isModal(start)) {
            start++;
        }
        return words.get(start).span().cover(words.get(place).span());
    }

    private boolean isModal(int place) {
        return is(Kind.AUXILIARY, place) || is(Kind.PRESENT, place) || is(Kind.POSSIBLE, place) || is(Kind.FIRM, place)
                || is(Kind.HEDGE, place) || is(Kind.HAVING, place);
    }

    private Modality modality(int from, int place) {
        Modality found = Modality.NONE;
        for (int at = from; at < place; at++) {
            if (is(Kind.HEDGE, at)) {
                return Modality.HEDGED;
            } else if (is(Kind.POSSIBLE, at)) {
                found = Modality.POSSIBLE;
            } else if (is(Kind.HAVING, at) && found == Modality.POSSIBLE) {
                found = Modality.POSSIBLY_PAST;
            } else if (is(Kind.FIRM, at)) {
                found = Modality.FIRM;
            } else if (is(Kind.OTHER, at)) {
                found = Modality.OTHER;
            } else if (is(Kind.PRESENT, at) && found == Modality.NONE) {
                found = Modality.PRESENT;
            }
        }
        return found;
    }

    /** A second negation in the clause may take the first one back, or deny this word from behind. */
    private int negationsInClause(int place) {
        int from = place;
        while (from > 0 && !isCut(from)) {
            from--;
        }
        int negations = 0;
        for (int at = from; at < words.size() && (at == from || !isCut(at)); at++) {
            negations += isNegation(at) ? 1 : 0;
        }
        return negations;
    }

    private boolean isLimited(int from, int place) {
        int end = Math.min(words.size(), place + 1 + LIMITED_WITHIN);
        for (int at = from; at < end; at++) {
            if (is(Kind.LIMIT, at) && (at <= place || !isCutBetween(place, at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCutBetween(int place, int later) {
        for (int at = place + 1; at <= later; at++) {
            if (isCut(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegation(int place) {
        boolean beforeTo = is(Kind.NEGATION_BEFORE_TO, place) && place + 1 < words.size() && words.get(place + 1).key().equals("to");
        return beforeTo || is(Kind.NEGATION, place) || is(Kind.DENIAL, place);
    }

    /** A capital letter inside a sentence makes a name of what may be one: May and Will. */
    private boolean is(Kind kind, int place) {
        SentenceWord word = words.get(place);
        boolean mayBeName = kind == Kind.POSSIBLE || kind == Kind.FIRM;
        boolean name = mayBeName && place > 0 && Character.isUpperCase(text.codePointAt(word.span().start()));
        return !name && lists.is(kind, word.key());
    }

    /** Whether punctuation stands before the word. */
    private boolean isCut(int place) {
        return place > 0 && words.get(place).token() != words.get(place - 1).token() + 1;
    }
}
