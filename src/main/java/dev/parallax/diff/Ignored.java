package dev.parallax.diff;

import dev.parallax.story.KebabCase;
import dev.parallax.text.Normalizer.Rule;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** A kind of difference that a reader may not want to see. */
public enum Ignored {
    /** Capital or small letters. */
    CASE(Rule.CASE),
    /** Marks that are added, dropped or exchanged. */
    PUNCTUATION,
    /** Blanks, line breaks and signs that take no room. */
    WHITE_SPACE(Rule.INVISIBLE),
    /** Style of quotation marks, apostrophes, dashes and letters. */
    MARKS(Rule.QUOTES, Rule.DASHES, Rule.LIGATURES),
    /** British or American spelling, in English texts. */
    SPELLING(Rule.SPELLING);

    private final Set<Rule> rules;

    Ignored(Rule... rules) {
        this.rules = Set.copyOf(Arrays.asList(rules));
    }

    /** The name that readers and programs outside know: lower case with hyphens. */
    public String key() {
        return KebabCase.of(this);
    }

    /** The rules by which two words are the same when all of these are ignored. */
    static Set<Rule> rules(Collection<Ignored> ignored) {
        Set<Rule> all = EnumSet.noneOf(Rule.class);
        ignored.forEach(kind -> all.addAll(kind.rules));
        return all;
    }
}
