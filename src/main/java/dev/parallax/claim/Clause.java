package dev.parallax.claim;

import dev.parallax.claim.ReportingVerb.Form;
import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import dev.parallax.story.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads "X said", "said X" and "according to X" out of a stretch of narration. Stateless but for the cast it asks.
 */
final class Clause {

    /** More words than this between verb and full stop are what was said, not how or to whom. */
    private static final int LONGEST_TAIL = 8;

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final ReportingVerbs verbs = ReportingVerbs.ENGLISH;
    private final SourcePhrases phrases = new SourcePhrases();
    private final SpeakerNames names;

    Clause(SpeakerNames names) {
        this.names = names;
    }

    /** The attribution that begins with the first word: "said X", "X said", "according to X". */
    Attributed atOnce(Words words, int sentence) {
        ReportingVerb first = verbs.at(words, 0);
        if (first != null) {
            return first.form() == Form.FINITE ? verbFirst(words, sentence) : Attributed.NOBODY;
        }
        for (int place = 1; place < words.size(); place++) {
            if (isFinite(words, place)) {
                Range subject = phrases.before(words, place);
                return subject == null || subject.from() > 0
                        ? Attributed.NOBODY
                        : new Attributed(names.speaker(words, subject, sentence), cue(words, place), true);
            }
        }
        return words.key(0).equals("according") ? accordingTo(words, sentence) : Attributed.NOBODY;
    }

    /** The attribution that closes a sentence: "…, X said on Monday". */
    Attributed closing(Words words, int sentence) {
        for (int place = words.size() - 1; place > 0 && words.size() - place <= LONGEST_TAIL; place--) {
            Range subject = isFinite(words, place) ? phrases.before(words, place) : null;
            if (subject != null && words.isCut(subject.from()) && names.isSource(words, subject)) {
                return new Attributed(names.speaker(words, subject, sentence), cue(words, place), true);
            }
        }
        return accordingTo(words, sentence);
    }

    private @Nullable Cue cue(Words words, int place) {
        ReportingVerb verb = verbs.get(words.key(place));
        return verb == null ? null : verb.cue(words.get(place).span());
    }

    private boolean isFinite(Words words, int place) {
        ReportingVerb verb = verbs.at(words, place);
        return verb != null && verb.form() == Form.FINITE;
    }

    /** The attribution that quoted words are the complement of: the nearest verb before them decides. */
    Attributed before(Words words, int sentence, @Nullable Speaker sameSentence) {
        for (int place = words.size() - 1; place >= 0; place--) {
            ReportingVerb verb = verbs.at(words, place);
            if (verb == null) {
                continue;
            }
            Range subject = verb.form() == Form.FINITE ? subjectOf(words, place) : null;
            if (subject != null && names.isSource(words, subject)) {
                return new Attributed(names.speaker(words, subject, sentence), cue(words, place), true);
            }
            if (verb.form() == Form.PARTICIPLE || subject == null && isCoordinated(words, place)) {
                Speaker speaker = sameSentence != null ? sameSentence : leadingSource(words, place, sentence);
                return new Attributed(speaker, cue(words, place), true);
            }
        }
        return accordingTo(words, sentence);
    }

    /** "X:" before quoted words, as in interviews. */
    Attributed transcript(Words words, int sentence) {
        Range phrase = phrases.from(words, 0);
        boolean whole = phrase != null && phrase.to() == words.size() && names.isSource(words, phrase);
        return whole ? new Attributed(names.speaker(words, phrase, sentence), null, true) : Attributed.NOBODY;
    }

    /** The source of "according to X" or "in the words of X". */
    Attributed accordingTo(Words words, int sentence) {
        for (int place = 1; place + 1 < words.size(); place++) {
            boolean according = words.key(place).equals("to") && words.key(place - 1).equals("according");
            boolean inWords = words.key(place).equals("of") && words.key(place - 1).equals("words");
            if (according || inWords) {
                Range phrase = phrases.from(words, place + 1);
                if (phrase != null && names.isSource(words, phrase)) {
                    return new Attributed(names.speaker(words, phrase, sentence), null, true);
                }
            }
        }
        return Attributed.NOBODY;
    }

    private @Nullable Range subjectOf(Words words, int verb) {
        Range before = phrases.before(words, verb);
        if (before != null && names.isSource(words, before)) {
            return before;
        }
        boolean inverted = verb == 0 || words.isCut(verb);
        return inverted ? phrases.from(words, verb + 1) : before;
    }

    /** "Lee stood up and said": the subject of the sentence goes on. */
    private boolean isCoordinated(Words words, int verb) {
        String before = words.key(verb - 1);
        return before.equals("and") || before.equals("but") || vocabulary.is(Kind.ADVERB, before);
    }

    private Attributed verbFirst(Words words, int sentence) {
        Range subject = words.isCut(1) ? null : phrases.from(words, 1);
        boolean object = subject != null
                && vocabulary.is(Kind.PRONOUN, words.key(subject.from()))
                && !words.isCut(subject.to());
        Speaker speaker = subject == null || object ? null : names.speaker(words, subject, sentence);
        return new Attributed(speaker, cue(words, 0), true);
    }

    /** The source that the sentence begins with. */
    private @Nullable Speaker leadingSource(Words words, int limit, int sentence) {
        for (int place = 0; place < limit; place++) {
            if (place > 0 && !words.isCut(place)) {
                continue;
            }
            Range phrase = phrases.from(words, place);
            Range head = phrase == null ? null : leadingHead(words, phrase);
            if (head != null && !vocabulary.is(Kind.PREPOSITION, words.key(place)) && names.isSource(words, head)) {
                return names.speaker(words, head, sentence);
            }
        }
        return null;
    }

    /** The phrase through its first run of capitals and source nouns: the verb that follows may be any. */
    private @Nullable Range leadingHead(Words words, Range phrase) {
        int end = phrase.from();
        if (vocabulary.is(Kind.PRONOUN, words.key(end))) {
            return new Range(end, end + 1);
        }
        int head = -1;
        for (; end < phrase.to(); end++) {
            boolean capital = words.isCapital(end) && !vocabulary.is(Kind.DETERMINER, words.key(end));
            if (capital || vocabulary.isSource(words.key(end))) {
                head = end;
            } else if (head >= 0) {
                break;
            }
        }
        return head < 0 ? null : new Range(phrase.from(), head + 1);
    }
}
