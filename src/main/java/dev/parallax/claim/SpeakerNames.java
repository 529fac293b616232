package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import org.jspecify.annotations.Nullable;

/** Makes speakers of noun phrases: who is meant, and whether the phrase can mean a source at all. */
final class SpeakerNames {

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final PersonNames names = new PersonNames();
    private final Cast cast;

    SpeakerNames(Cast cast) {
        this.cast = cast;
    }

    /** Whether a phrase names a source by itself: a pronoun, a name, or a noun for persons, groups or documents. */
    boolean isSource(Words words, Range phrase) {
        if (isCalendar(words, phrase)) {
            return false;
        }
        for (int place = phrase.from(); place < phrase.to(); place++) {
            boolean name = words.isCapital(place)
                    && !vocabulary.isAny(words.key(place), Kind.DETERMINER, Kind.PREPOSITION, Kind.CLAUSE, Kind.ADVERB);
            if (name || vocabulary.isSource(words.key(place)) || isPronoun(words, phrase)) {
                return true;
            }
        }
        return false;
    }

    /** The speaker that a phrase names, in a sentence. */
    @Nullable Speaker speaker(Words words, Range phrase, int sentence) {
        if (isCalendar(words, phrase)) {
            return null;
        }
        if (isPronoun(words, phrase)) {
            return pronoun(words, phrase, sentence);
        }
        Range inside = names.afterTitle(words, phrase);
        Range name = inside == null ? apposed(words, phrase) : inside;
        if (name != null) {
            return new Speaker(words.span(name), words.text(name));
        }
        Range bare = withoutArticle(words, phrase);
        boolean definite = words.key(phrase.from()).equals("the") && bare.length() <= 2;
        String head = words.key(bare.to() - 1);
        if (definite && vocabulary.is(Kind.PERSON, head)) {
            Mention known = cast.role(words.span(phrase).start(), sentence, head);
            return new Speaker(words.span(bare), known == null ? words.text(bare) : known.name());
        }
        return new Speaker(words.span(bare), words.text(bare));
    }

    /** The name between commas behind a source noun: "the mayor’s spokesman, Tim Ode, said". */
    private @Nullable Range apposed(Words words, Range phrase) {
        int start = phrase.to();
        if (!vocabulary.is(Kind.PERSON, words.key(start - 1)) || start >= words.size() || !words.isCut(start)) {
            return null;
        }
        int end = start + 1;
        while (end < words.size() && !words.isCut(end)) {
            end++;
        }
        Range name = new Range(start, end);
        return name.length() > 1 && words.gap(start).strip().equals(",") && names.isName(words, name) ? name : null;
    }

    private Speaker pronoun(Words words, Range phrase, int sentence) {
        String key = words.key(phrase.from());
        Mention known = vocabulary.is(Kind.PERSON_PRONOUN, key)
                ? cast.person(words.span(phrase).start(), sentence, key)
                : null;
        return new Speaker(words.span(phrase), known == null ? words.text(phrase) : known.name());
    }

    private boolean isPronoun(Words words, Range phrase) {
        return phrase.length() == 1 && vocabulary.is(Kind.PRONOUN, words.key(phrase.from()));
    }

    private boolean isCalendar(Words words, Range phrase) {
        return phrase.length() == 1 && vocabulary.is(Kind.CALENDAR, words.key(phrase.from()));
    }

    private Range withoutArticle(Words words, Range phrase) {
        String first = words.key(phrase.from());
        boolean article = vocabulary.is(Kind.ARTICLE, first) || first.equals("one") || first.equals("some");
        return article && phrase.length() > 1 ? new Range(phrase.from() + 1, phrase.to()) : phrase;
    }
}
