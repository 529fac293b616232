package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import dev.parallax.story.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes speakers of noun phrases: who is meant, and whether the phrase can mean a source at all. Remembers who was
 * quoted last; one a version, not thread-safe.
 */
final class SpeakerNames {

    /** "The retired dinner lady". */
    private static final int LONGEST_EPITHET = 3;

    private static final String YEARS_OLD = "-year-old";

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final PersonNames names = new PersonNames();
    private final Cast cast;
    private @Nullable String spoke;

    SpeakerNames(Cast cast) {
        this.cast = cast;
    }

    /** Notes who was quoted last, because the next "he" is most often the same. */
    void heard(@Nullable Speaker speaker) {
        spoke = speaker == null ? spoke : speaker.name();
    }

    /** Whether a phrase names a source by itself: a pronoun, a name, or a noun for persons, groups or documents. */
    boolean isSource(Words words, Range phrase) {
        if (isCalendar(words, phrase)) {
            return false;
        }
        if (isPronoun(words, phrase) || isOwner(words, phrase) || vocabulary.is(Kind.SOMEONE, words.key(phrase.from())) && isSomeone(words, phrase)) {
            return true;
        }
        for (int place = phrase.from(); place < phrase.to(); place++) {
            boolean name = words.isCapital(place)
                    && !vocabulary.isAny(words.key(place), Kind.DETERMINER, Kind.PREPOSITION, Kind.CLAUSE, Kind.ADVERB);
            if (name || vocabulary.isSource(words.key(place)) || words.key(place).endsWith(YEARS_OLD)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase names whoever a verb reports: whoever "says" is a source, whatever it is called. */
    boolean says(Words words, Range phrase, ReportingVerb verb) {
        if (isSource(words, phrase)) {
            return true;
        }
        boolean what = words.key(phrase.from() - 1).equals("what");
        for (int place = phrase.from(); (what || verb.speaks()) && place < phrase.to(); place++) {
            if (words.part(place) == PartOfSpeech.NOUN) {
                return true;
            }
        }
        return false;
    }

    /** "Another", "one of them". */
    private static boolean isSomeone(Words words, Range phrase) {
        return phrase.length() == 1 || words.key(phrase.from() + 1).equals("of");
    }

    /** The speaker that a phrase names, in a sentence. */
    @Nullable Speaker speaker(Words words, Range phrase, int sentence) {
        if (isCalendar(words, phrase)) {
            return null;
        }
        if (isPronoun(words, phrase) || isOwner(words, phrase)) {
            return pronoun(words, phrase, sentence);
        }
        Range inside = names.afterTitle(words, phrase);
        Range name = inside == null ? apposed(words, phrase) : inside;
        if (name != null) {
            return named(words, name);
        }
        Range bare = withoutArticle(words, phrase);
        Mention opening = cast.opening(words, bare);
        if (opening != null) {
            return opening.speaker();
        }
        Person owner = owner(words, phrase, sentence);
        if (owner != null) {
            return new Speaker(words.span(phrase), owner.name());
        }
        Person known = head(words, bare) == bare.to() - 1 ? cast.at(words, bare) : null;
        if (known == null || !known.isNamed()) {
            Person meant = meant(words, phrase, bare, sentence);
            known = meant == null ? known : meant;
        }
        return new Speaker(words.span(bare), known == null ? words.text(bare) : known.name());
    }

    private Speaker named(Words words, Range name) {
        Person known = cast.at(words, name);
        return new Speaker(words.span(name), known == null ? words.text(name) : known.name());
    }

    /** Whoever "the spokesman", "the 42-year-old" or "the striker" stands for; null where nobody is sure to be meant. */
    private @Nullable Person meant(Words words, Range phrase, Range bare, int sentence) {
        boolean definite = words.key(phrase.from()).equals("the") && bare.length() <= LONGEST_EPITHET;
        String head = words.key(bare.to() - 1);
        int place = words.span(phrase).start();
        boolean people = vocabulary.is(Kind.PEOPLE, head) && !head.endsWith("s");
        if (!definite || words.isCapital(bare.to() - 1) && !people) {
            return null;
        }
        if (head.endsWith(YEARS_OLD) && head.length() <= YEARS_OLD.length() + 3 && Character.isDigit(head.charAt(0))) {
            return cast.ofAge(Integer.parseInt(head.substring(0, head.length() - YEARS_OLD.length())), place, sentence, spoke);
        }
        Person known = cast.role(place, sentence, head);
        boolean epithet = known == null && !head.endsWith("s") && !vocabulary.isSource(head)
                && (people || words.part(bare.to() - 1) == PartOfSpeech.NOUN);
        Person person = epithet ? cast.person("", place, sentence, spoke) : known;
        return person == null || epithet && !mayBeCalled(person, head, people) ? null : person;
    }

    /** Whose words "his memo" and "her answer" give. */
    private @Nullable Person owner(Words words, Range phrase, int sentence) {
        String first = words.key(phrase.from());
        boolean owned = (first.equals("his") || first.equals("her"))
                && vocabulary.isAny(words.key(phrase.to() - 1), Kind.DOCUMENT, Kind.UTTERANCE);
        return owned ? cast.person(first, words.span(phrase).start(), sentence, spoke) : null;
    }

    /** Whoever talks with somebody who was just quoted; null where nobody else is in mind. */
    @Nullable Speaker other(Speaker speaker, Span place, int sentence) {
        Person other = cast.otherThan(speaker.name(), place.start(), sentence);
        return other == null ? null : new Speaker(speaker.span(), other.name());
    }

    /** Whoever is named right before a verb that a comma cuts off: "with its president, Ann Lee, joking". */
    @Nullable Speaker rightBefore(Words words, int verb) {
        Mention nearest = words.isCut(verb) ? cast.endingAt(words.get(verb - 1).span().end()) : null;
        return nearest == null || !nearest.person().isNamed() ? null : nearest.speaker();
    }

    /** What this part of a sentence is about. */
    @Nullable Speaker about(int sentence, int place) {
        Mention first = cast.firstIn(sentence, place);
        return first == null ? null : first.speaker();
    }

    /** A mayor is not "the builder" besides; but anybody may be "the native" or "the Italian". */
    private static boolean mayBeCalled(Person person, String noun, boolean people) {
        boolean free = people || noun.equals("native") || !person.hasRole();
        return person.isNamed() && free && !person.gender().contradicts(Gender.ofNoun(noun));
    }

    /** The name between commas behind a noun: "the mayor’s spokesman, Tim Ode, said", "said the seller, Ann Lee". */
    private @Nullable Range apposed(Words words, Range phrase) {
        int start = phrase.to();
        int head = head(words, phrase);
        boolean noun = vocabulary.is(Kind.PERSON, words.key(head)) || words.part(head) == PartOfSpeech.NOUN;
        if (!noun || start >= words.size() || !words.isCut(start)) {
            return null;
        }
        int end = start + 1;
        while (end < words.size() && !words.isCut(end)) {
            end++;
        }
        Range name = new Range(start, end);
        return name.length() > 1 && words.gap(start).strip().equals(",") && names.isName(words, name) ? name : null;
    }

    /** The noun that a phrase is about: "leader" of "leader of the opposition". */
    private int head(Words words, Range phrase) {
        for (int place = phrase.from() + 1; place < phrase.to(); place++) {
            if (vocabulary.is(Kind.PREPOSITION, words.key(place))) {
                return place - 1;
            }
        }
        return phrase.to() - 1;
    }

    private Speaker pronoun(Words words, Range phrase, int sentence) {
        String key = words.key(phrase.from());
        int place = words.span(phrase).start();
        Person known = Gender.ofPronoun(key) != Gender.UNKNOWN
                ? cast.person(key, place, sentence, spoke)
                : key.equals("it") || key.equals("they") ? cast.group(key, place, sentence) : null;
        return new Speaker(words.span(phrase), known == null ? words.text(phrase) : known.name());
    }

    private boolean isPronoun(Words words, Range phrase) {
        return phrase.length() == 1 && vocabulary.is(Kind.PRONOUN, words.key(phrase.from()));
    }

    /** "Her", of "in her words". */
    private boolean isOwner(Words words, Range phrase) {
        return phrase.length() == 1 && vocabulary.is(Kind.OWNER, words.key(phrase.from()));
    }

    private boolean isCalendar(Words words, Range phrase) {
        return phrase.length() == 1 && vocabulary.is(Kind.CALENDAR, words.key(phrase.from()));
    }

    private Range withoutArticle(Words words, Range phrase) {
        String first = words.key(phrase.from());
        boolean article = vocabulary.is(Kind.ARTICLE, first) || first.equals("one") || first.equals("some");
        return article && phrase.length() > 1 && !words.key(phrase.from() + 1).equals("of")
                ? new Range(phrase.from() + 1, phrase.to())
                : phrase;
    }
}
