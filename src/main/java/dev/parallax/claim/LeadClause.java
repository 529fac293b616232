package dev.parallax.claim;

import dev.parallax.claim.ReportingVerb.Form;
import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who speaks out of what stands before quoted words in their sentence: "X said", "called by X". */
final class LeadClause {

    /** Between "described by" and the quoted words a source and "as" have room, no more. */
    private static final int LONGEST_PASSIVE = 14;

    private static final Set<String> RELATIVE = Set.of("who", "which", "that");

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final ReportingVerbs verbs = ReportingVerbs.ENGLISH;
    private final SourcePhrases phrases = new SourcePhrases();
    private final SpeakerNames names;
    private final AccordingTo accordingTo;

    LeadClause(SpeakerNames names) {
        this.names = names;
        accordingTo = new AccordingTo(names);
    }

    /**
     * The attribution that quoted words are the complement of: the nearest reporting verb before them decides.
     *
     * @param sameSentence who speaks earlier in the sentence; null where nobody does
     */
    Attributed read(Words words, int sentence, @Nullable Speaker sameSentence) {
        Attributed passive = passive(words, sentence);
        if (!passive.isNobody()) {
            return passive;
        }
        int unread = -1;
        for (int place = words.size() - 1; place >= 0; place--) {
            ReportingVerb verb = verbs.at(words, place);
            if (verb == null || reportsSomethingElse(words, place)) {
                continue;
            }
            Range subject = verb.form() == Form.FINITE ? subjectOf(words, place) : null;
            unread = unread < 0 && verb.form() == Form.FINITE ? place : unread;
            boolean before = subject != null && subject.to() <= place;
            if (subject != null && (before ? names.says(words, subject, verb) : names.isSource(words, subject))) {
                return new Attributed(names.speaker(words, subject, sentence), verbs.cue(words, place), true);
            }
            if (verb.form() == Form.PARTICIPLE || subject == null && isCoordinated(words, place)) {
                return new Attributed(agent(words, place, sentence, sameSentence), verbs.cue(words, place), true);
            }
        }
        Attributed according = accordingTo.in(words, sentence);
        return according.isNobody() && unread > 0 ? aboutVerb(words, unread, sentence) : according;
    }

    /** "A neighbour who knows the family said": the subject is too long to be read, but the sentence is about somebody. */
    private Attributed aboutVerb(Words words, int verb, int sentence) {
        Speaker about = names.about(sentence, words.get(verb).span().start());
        return about == null ? Attributed.NOBODY : new Attributed(about, verbs.cue(words, verb), true);
    }

    /** Whoever the clause before quoted words is about, when no verb of it is known to report. */
    Attributed about(Words words, int sentence) {
        for (int place = words.size() - 1; place > 0; place--) {
            if (verbs.mayReport(words, place)) {
                Range subject = phrases.before(words, place);
                if (subject != null && names.isSource(words, subject)) {
                    boolean calls = words.key(words.size() - 1).equals("as");
                    return new Attributed(names.speaker(words, subject, sentence), verbs.cue(words, place), calls);
                }
            }
        }
        return Attributed.NOBODY;
    }

    /** "X:" before quoted words, as in interviews, or a sentence about X that ends so. */
    Attributed colon(Words words, int sentence) {
        Range phrase = words.isEmpty() ? null : phrases.from(words, 0);
        if (phrase != null && phrase.to() == words.size() && names.isSource(words, phrase)) {
            return new Attributed(names.speaker(words, phrase, sentence), null, true);
        }
        if (phrase != null && vocabulary.is(Kind.OWNER, words.key(phrase.from()))) {
            return new Attributed(names.speaker(words, phrase, sentence), null, false);
        }
        Attributed about = about(words, sentence);
        int end = words.isEmpty() ? 0 : words.get(words.size() - 1).span().end();
        return about.isNobody() ? new Attributed(names.about(sentence, end), null, false) : about;
    }

    /** "Has been described by prosecutors as". */
    private Attributed passive(Words words, int sentence) {
        for (int by = words.size() - 2; by > 0 && words.size() - by <= LONGEST_PASSIVE; by--) {
            boolean told = words.key(by).equals("by") && verbs.get(words.key(by - 1)) != null && words.key(words.size() - 1).equals("as");
            Range agent = told ? phrases.from(words, by + 1) : null;
            if (agent != null && (names.isSource(words, agent) || words.part(agent.to() - 1) == PartOfSpeech.NOUN)) {
                return new Attributed(names.speaker(words, agent, sentence), verbs.cue(words, by - 1), true);
            }
        }
        return Attributed.NOBODY;
    }

    /** "The employee who wrote it had been": the verb has its object. */
    private boolean reportsSomethingElse(Words words, int place) {
        return RELATIVE.contains(words.key(place - 1)) && (words.key(place + 1).equals("it") || words.key(place + 1).equals("them"));
    }

    private @Nullable Range subjectOf(Words words, int verb) {
        Range before = phrases.before(words, verb);
        if (before != null && names.isSource(words, before)) {
            return before;
        }
        boolean inverted = verb == 0 || words.isCut(verb);
        return inverted && verb + 1 < words.size() ? phrases.from(words, verb + 1) : before;
    }

    /** "Lee stood up and said": the subject of the sentence goes on. */
    private boolean isCoordinated(Words words, int verb) {
        String before = words.key(verb - 1);
        return before.equals("and") || before.equals("but") || vocabulary.is(Kind.ADVERB, before);
    }

    /** Who does what a participle or a second verb tells: "Lee resigned, writing that". */
    private @Nullable Speaker agent(Words words, int verb, int sentence, @Nullable Speaker sameSentence) {
        Range beside = words.isCut(verb) ? null : phrases.before(words, verb);
        if (beside != null && names.isSource(words, beside)) {
            return names.speaker(words, beside, sentence);
        }
        Speaker near = verb > 0 ? names.rightBefore(words, verb) : null;
        if (near != null || sameSentence != null) {
            return near == null ? sameSentence : near;
        }
        Speaker about = names.about(sentence, words.get(verb).span().start());
        return about == null ? leadingSource(words, verb, sentence) : about;
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
