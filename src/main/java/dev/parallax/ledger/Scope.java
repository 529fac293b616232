package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.ledger.AssertionWords.Kind;
import dev.parallax.story.Span;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Of whom or what a sentence speaks.
 *
 * @param nouns stems of the words that name it
 * @param quantifier of how many of them; null where a condition says which
 * @param condition stems of the words of a clause that says of which of them; empty where there is none
 */
record Scope(SentenceRef place, Span span, Set<String> nouns, @Nullable Kind quantifier, Set<String> condition) {

    Scope {
        nouns = Set.copyOf(nouns);
        condition = Set.copyOf(condition);
    }

    boolean ofSame(Scope other, BiPredicate<String, String> same) {
        return (quantifier == null) == (other.quantifier == null) && shares(nouns, other.nouns, same);
    }

    boolean agrees(Scope other) {
        return quantifier != null ? quantifier == other.quantifier : condition.equals(other.condition);
    }

    /** @param used the stems that each version uses anywhere */
    boolean differs(Scope other, BiPredicate<String, String> same, List<Set<String>> used) {
        return quantifier != null
                ? quantifier != other.quantifier
                : !shares(condition, other.condition, same) && knows(other, used) && other.knows(this, used);
    }

    /** Whether the version could have said it in the other's words: it uses most of them elsewhere. */
    private boolean knows(Scope other, List<Set<String>> used) {
        long known = other.condition.stream().filter(used.get(place.version())::contains).count();
        return 2 * known >= other.condition.size();
    }

    private static boolean shares(Set<String> words, Set<String> others, BiPredicate<String, String> same) {
        return words.stream().anyMatch(word -> others.stream().anyMatch(other -> same.test(word, other)));
    }
}
