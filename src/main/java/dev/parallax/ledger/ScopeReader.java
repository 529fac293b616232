package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWord;
import dev.parallax.ledger.AssertionWords.Kind;
import dev.parallax.text.Document;
import dev.parallax.text.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads of whom or what a sentence speaks. */
final class ScopeReader {

    /** So many words behind "all" may name what it is all of. */
    private static final int NAMED_WITHIN = 4;

    /** A longer clause says more than of whom. */
    private static final int LONGEST_CONDITION = 6;

    private final SentenceRef place;
    private final List<SentenceWord> words;
    private final AssertionWords lists;
    private final Set<String> restricting;

    ScopeReader(Document document, SentenceRef place, List<SentenceWord> words) {
        this.place = place;
        this.words = words;
        lists = AssertionWords.of(document.language());
        restricting = WordLists.of(document.language(), "assertions").words("restricting");
    }

    List<Scope> scopes() {
        List<Scope> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (at > 0 && restricting.contains(words.get(at).key()) && !isCut(at) && words.get(at - 1).telling()) {
                addCondition(at, found);
            }
            for (Kind kind : List.of(Kind.ALL, Kind.MOST, Kind.SOME)) {
                if (lists.is(kind, words.get(at).key()) && !isDenied(at)) {
                    addQuantified(at, kind, found);
                }
            }
        }
        return found;
    }

    /** Up to the first verb a list knows, a number or a sign: "some 300" is about 300. */
    private void addQuantified(int at, Kind kind, List<Scope> found) {
        Set<String> nouns = new HashSet<>();
        int last = at;
        for (int next = at + 1; next < words.size() && next <= at + NAMED_WITHIN && !isCut(next); next++) {
            SentenceWord word = words.get(next);
            if (Character.isDigit(word.key().charAt(0)) || lists.is(Kind.AUXILIARY, word.key())) {
                break;
            }
            if (word.telling() && word.replaceable()) {
                nouns.add(word.stem());
                last = next;
            }
        }
        if (!nouns.isEmpty()) {
            found.add(new Scope(place, words.get(at).span().cover(words.get(last).span()), nouns, kind, Set.of()));
        }
    }

    private void addCondition(int at, List<Scope> found) {
        Set<String> condition = new HashSet<>();
        int last = at;
        for (int next = at + 1; next < words.size() && !isCut(next) && condition.size() < LONGEST_CONDITION; next++) {
            if (words.get(next).telling()) {
                condition.add(words.get(next).stem());
                last = next;
            }
        }
        if (!condition.isEmpty()) {
            found.add(new Scope(
                    place, words.get(at - 1).span().cover(words.get(last).span()), Set.of(words.get(at - 1).stem()), null,
                    condition));
        }
    }

    private boolean isDenied(int at) {
        return at > 0 && lists.is(Kind.NEGATION, words.get(at - 1).key());
    }

    /** Whether punctuation stands before the word. */
    private boolean isCut(int at) {
        return words.get(at).token() != words.get(at - 1).token() + 1;
    }
}
