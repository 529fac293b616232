package dev.parallax.claim;

import dev.parallax.claim.ReportingVerb.Form;
import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.text.Language;
import dev.parallax.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reporting verbs of English, told apart from nouns of the same form. Immutable. */
final class ReportingVerbs {

    static final ReportingVerbs ENGLISH = new ReportingVerbs(WordLists.of(Language.ENGLISH, "reporting-verbs"));

    private static final Set<PartOfSpeech> NOT_VERBS = Set.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.ADP);

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final Map<String, ReportingVerb> byForm = new HashMap<>();

    private final Set<String> needingThat;

    private ReportingVerbs(WordLists lists) {
        needingThat = lists.words("needs-that");
        for (Strength strength : Strength.values()) {
            String name = strength.name().toLowerCase(Locale.ROOT);
            read(lists.lines(name), strength, false);
            read(lists.lines(name + "-quoting"), strength, true);
        }
    }

    private void read(List<String> lines, Strength strength, boolean quotes) {
        for (String line : lines) {
            String[] forms = line.split(" +");
            for (String form : forms) {
                Form kind = form.endsWith("ing") ? Form.PARTICIPLE : Form.FINITE;
                byForm.putIfAbsent(form, new ReportingVerb(forms[0], strength, quotes, kind));
            }
        }
    }

    /** The verb of this form, whatever stands around it. */
    @Nullable ReportingVerb get(String key) {
        return byForm.get(key);
    }

    /** Whether this form takes things as well as statements, so that only "that" tells. */
    boolean needsThat(String key) {
        return needingThat.contains(key);
    }

    /** The reporting verb at this place; null where the word is none, a noun, an infinitive or a passive. */
    @Nullable ReportingVerb at(Words words, int place) {
        ReportingVerb verb = byForm.get(words.key(place));
        if (verb == null || words.isCapital(place) && place > 0) {
            return null;
        }
        String before = words.isCut(place) ? "" : words.key(place - 1);
        boolean finite = verb.form() == Form.FINITE;
        boolean behindArticle = finite && vocabulary.isAny(before, Kind.ARTICLE, Kind.PREPOSITION);
        boolean behindDeterminer = vocabulary.is(Kind.DETERMINER, before) && !vocabulary.is(Kind.PRONOUN, before);
        boolean owned = !before.isEmpty() && words.get(place - 1).possessive();
        boolean noun = behindArticle || owned || behindDeterminer && isAmbiguous(words.key(place));
        boolean passive = vocabulary.is(Kind.BEING, before) && finite;
        boolean tagged = NOT_VERBS.contains(words.part(place)) && isAmbiguous(words.key(place));
        return noun || tagged || passive || before.equals("to") ? null : verb;
    }

    /** "This said" is a verb, "this report", "these claims" are nouns: base and third person may be either. */
    private static boolean isAmbiguous(String key) {
        return !key.endsWith("ed") && !key.equals("said") && !key.equals("told") && !key.equals("wrote");
    }
}
