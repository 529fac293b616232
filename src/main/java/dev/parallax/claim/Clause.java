package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import org.jspecify.annotations.Nullable;

/** Reads who speaks out of what follows quoted words: "said X", "X said", "according to X". */
final class Clause {

    /** More words than this between verb and full stop are what was said, not how or to whom. */
    private static final int LONGEST_TAIL = 8;

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final ReportingVerbs verbs = ReportingVerbs.ENGLISH;
    private final SourcePhrases phrases = new SourcePhrases();
    private final SpeakerNames names;
    private final AccordingTo accordingTo;

    Clause(SpeakerNames names) {
        this.names = names;
        accordingTo = new AccordingTo(names);
    }

    /**
     * The attribution that begins with the first word.
     *
     * @param touching whether a comma or the like ties the words to the quoted ones, so that any verb reports them
     */
    Attributed atOnce(Words words, int sentence, boolean touching) {
        if (isReporting(words, 0, touching) && !words.isCut(1)) {
            return verbFirst(words, sentence);
        }
        if (verbs.at(words, 0) != null) {
            return Attributed.NOBODY;
        }
        int start = words.key(0).equals("as") ? 1 : 0;
        for (int place = start + 1; place < words.size(); place++) {
            if (isReporting(words, place, touching)) {
                Range subject = phrases.before(words, place);
                boolean first = subject != null && subject.from() <= start && (verbs.at(words, place) != null || names.isSource(words, subject));
                return first
                        ? new Attributed(names.speaker(words, subject, sentence), verbs.cue(words, place), true)
                        : Attributed.NOBODY;
            }
        }
        boolean according = words.key(0).equals("according") || words.key(0).equals("in");
        return according ? accordingTo.in(words, sentence) : Attributed.NOBODY;
    }

    /** The attribution that closes a sentence: "…, X said on Monday". */
    Attributed closing(Words words, int sentence) {
        for (int place = words.size() - 1; place > 0 && words.size() - place <= LONGEST_TAIL; place--) {
            Range subject = verbs.isFinite(words, place) ? phrases.before(words, place) : null;
            if (subject != null && words.isCut(subject.from()) && names.isSource(words, subject)) {
                return new Attributed(names.speaker(words, subject, sentence), verbs.cue(words, place), true);
            }
        }
        return accordingTo.in(words, sentence);
    }

    private boolean isReporting(Words words, int place, boolean anyVerb) {
        return verbs.isFinite(words, place) || anyVerb && verbs.mayReport(words, place);
    }

    private Attributed verbFirst(Words words, int sentence) {
        Range subject = phrases.from(words, 1);
        boolean object = subject != null
                && vocabulary.is(Kind.PRONOUN, words.key(subject.from()))
                && !words.isCut(subject.to());
        boolean known = verbs.at(words, 0) != null;
        if (!known && (subject == null || object || !names.isSource(words, subject))) {
            return Attributed.NOBODY;
        }
        Speaker speaker = subject == null || object ? null : names.speaker(words, subject, sentence);
        return new Attributed(speaker, verbs.cue(words, 0), true);
    }
}
