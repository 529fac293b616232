package dev.parallax.claim;

import dev.parallax.claim.ReportingVerb.Form;
import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.story.Span;
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
    private final Set<String> speaking;

    private ReportingVerbs(WordLists lists) {
        needingThat = lists.words("needs-that");
        speaking = lists.words("speaking");
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
                byForm.putIfAbsent(form, new ReportingVerb(forms[0], strength, quotes, speaking.contains(forms[0]), kind));
            }
        }
    }

    /** The verb of this form, whatever stands around it. */
    @Nullable ReportingVerb get(String key) {
        return byForm.get(key);
    }

    /** The verb at this place as a cue; one that is not on the list says nothing about the words, and is its own lemma. */
    Cue cue(Words words, int place) {
        ReportingVerb verb = byForm.get(words.key(place));
        Span span = words.get(place).span();
        return verb == null ? new Cue(span, words.key(place), Strength.NEUTRAL) : verb.cue(span);
    }

    /** Whether any finite verb stands here: tied to quoted words it reports them, whatever it means. */
    boolean mayReport(Words words, int place) {
        String key = words.key(place);
        return words.part(place) == PartOfSpeech.VERB && !key.endsWith("ing")
                && !vocabulary.isAny(words.key(place - 1), Kind.BEING, Kind.PREPOSITION)
                && !words.isCapital(place) && !vocabulary.isSource(key);
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
        return noun || isNoun(words, place, before) || passive || before.equals("to") ? null : verb;
    }

    /** Whether a reporting verb stands here that makes a clause of its own. */
    boolean isFinite(Words words, int place) {
        ReportingVerb verb = at(words, place);
        return verb != null && verb.form() == Form.FINITE;
    }

    /** "Insurance claims" are a thing; but the tagger errs behind names and pronouns: "Lee recalls". */
    private boolean isNoun(Words words, int place, String before) {
        boolean source = vocabulary.isSource(before);
        boolean subject = before.isEmpty() || words.isCapital(place - 1) || vocabulary.is(Kind.PRONOUN, before) || source;
        return !subject && isAmbiguous(words.key(place)) && NOT_VERBS.contains(words.part(place));
    }

    /** "This said" is a verb, "this report", "these claims" are nouns: base and third person may be either. */
    private static boolean isAmbiguous(String key) {
        return !key.endsWith("ed") && !key.equals("said") && !key.equals("told") && !key.equals("wrote");
    }
}
