package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import org.jspecify.annotations.Nullable;

/** Reads sources that have no verb: "according to X", "based on X", "in the words of X", "in her words". */
final class AccordingTo {

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final SourcePhrases phrases = new SourcePhrases();
    private final SpeakerNames names;

    AccordingTo(SpeakerNames names) {
        this.names = names;
    }

    /** The first such source; nobody where there is none. */
    Attributed in(Words words, int sentence) {
        for (int place = 1; place < words.size(); place++) {
            Range phrase = isOwned(words, place) ? new Range(place, place + 1) : isLead(words, place) ? from(words, place + 1) : null;
            boolean based = words.key(place - 1).equals("based");
            if (phrase != null && (names.isSource(words, phrase) || !based && isThing(words, phrase))) {
                return new Attributed(names.speaker(words, phrase, sentence), null, true);
            }
        }
        return Attributed.NOBODY;
    }

    /** "According to the forecasts", but not "according to plan". */
    private boolean isThing(Words words, Range phrase) {
        return words.part(phrase.to() - 1) == PartOfSpeech.NOUN && (phrase.length() > 1 || words.key(phrase.from()).endsWith("s"));
    }

    private @Nullable Range from(Words words, int place) {
        return place < words.size() ? phrases.from(words, place) : null;
    }

    private static boolean isLead(Words words, int place) {
        String key = words.key(place);
        String before = words.key(place - 1);
        return key.equals("to") && before.equals("according")
                || key.equals("on") && before.equals("based")
                || key.equals("of") && before.equals("words");
    }

    /** "In her words", "in his own words". */
    private boolean isOwned(Words words, int place) {
        String next = words.key(place + 1).equals("own") ? words.key(place + 2) : words.key(place + 1);
        return vocabulary.is(Kind.OWNER, words.key(place)) && words.key(place - 1).equals("in") && next.equals("words");
    }
}
