package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that names a source beside its reporting verb, without a tagger: phrases end at cuts, clause
 * words, verbs and prepositions that no source noun carries. Stateless.
 */
final class SourcePhrases {

    /** A source named in more words than this is a clause. */
    private static final int LONGEST = 14;

    /** An insertion between commas longer than this is a clause of its own. */
    private static final int LONGEST_INSERTION = 24;

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final ReportingVerbs verbs = ReportingVerbs.ENGLISH;

    /** The subject that ends before this verb; insertions between commas are passed over. */
    @Nullable Range before(Words words, int verb) {
        int end = verb;
        while (end > 0 && !words.isCut(end) && isBetweenSubjectAndVerb(words, end - 1)) {
            end--;
        }
        if (end > 0 && words.isCut(end)) {
            end = beforeInsertion(words, end);
        }
        return end <= 0 ? null : leftOf(words, end);
    }

    /** The phrase that starts at this word. */
    @Nullable Range from(Words words, int start) {
        if (start < words.size() && isPronoun(words, start)) {
            return new Range(start, start + 1);
        }
        int end = start;
        while (end < words.size() && end - start < LONGEST && (end == start || !words.isCut(end))) {
            if (end > start && endsPhrase(words, start, end) || !canStandInPhrase(words, end)) {
                break;
            }
            end++;
        }
        return end == start ? null : trimmed(words, start, end);
    }

    private boolean isPronoun(Words words, int place) {
        return vocabulary.is(Kind.PRONOUN, words.key(place));
    }

    private boolean endsPhrase(Words words, int start, int place) {
        String key = words.key(place);
        if (vocabulary.is(Kind.PREPOSITION, key)) {
            return !carriesPreposition(words, place);
        }
        boolean adverb = !words.isCapital(place) && (key.endsWith("ly") || vocabulary.is(Kind.ADVERB, key));
        boolean day = words.isCapital(place) && vocabulary.is(Kind.CALENDAR, key);
        boolean verb = !words.isCapital(place)
                && (verbs.at(words, place) != null || words.part(place) == PartOfSpeech.VERB && !words.key(place).endsWith("ing"));
        return adverb || day || verb || vocabulary.is(Kind.PRONOUN, key);
    }

    private @Nullable Range leftOf(Words words, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && (start == end || !words.isCut(start))) {
            int place = start - 1;
            boolean loose = vocabulary.is(Kind.PREPOSITION, words.key(place)) && !carriesPreposition(words, place);
            if (loose || !canStandInPhrase(words, place)) {
                break;
            }
            start = place;
            if (opensPhrase(words, place)) {
                break;
            }
        }
        return start == end ? null : trimmed(words, start, end);
    }

    /** A determiner or pronoun opens the phrase, but not behind "the head of". */
    private boolean opensPhrase(Words words, int place) {
        String key = words.key(place);
        if (vocabulary.is(Kind.PRONOUN, key)) {
            return true;
        }
        return vocabulary.is(Kind.DETERMINER, key)
                && !(place > 0 && !words.isCut(place) && carriesPreposition(words, place - 1));
    }

    private boolean canStandInPhrase(Words words, int place) {
        String key = words.key(place);
        if (key.equals("and") || key.equals("&")) {
            boolean together = !words.isCut(place) && !words.isCut(place + 1);
            return together && isNaming(words, place - 1) && isNaming(words, place + 1);
        }
        if (vocabulary.is(Kind.DETERMINER, key) || vocabulary.is(Kind.INNER_PREPOSITION, key)) {
            return true;
        }
        return !vocabulary.is(Kind.CLAUSE, key) && !vocabulary.is(Kind.AUXILIARY, key);
    }

    /** "Harbour and Docks", "founder and chief executive". */
    private boolean isNaming(Words words, int place) {
        return words.isCapital(place) || vocabulary.isSource(words.key(place));
    }

    /** Whether the word is a preposition that belongs to the source noun before it: "a spokesman for", "head of". */
    private boolean carriesPreposition(Words words, int place) {
        if (words.isCut(place) || !vocabulary.is(Kind.INNER_PREPOSITION, words.key(place))) {
            return false;
        }
        boolean of = words.key(place).equals("of") && (words.isCapital(place - 1) || words.part(place - 1) == PartOfSpeech.NOUN);
        boolean closeTo = words.part(place - 1) == PartOfSpeech.ADJ && vocabulary.isSource(words.key(place - 2));
        return of || closeTo || vocabulary.isSource(words.key(place - 1));
    }

    private boolean isBetweenSubjectAndVerb(Words words, int place) {
        String key = words.key(place);
        boolean adverb = key.endsWith("ly") && key.length() > 4 && !words.isCapital(place);
        return adverb || key.equals("who") || vocabulary.isAny(key, Kind.ADVERB, Kind.AUXILIARY);
    }

    /** The end of the phrase that the insertion between commas before {@code end} belongs to. */
    private int beforeInsertion(Words words, int end) {
        int least = Math.max(0, end - LONGEST_INSERTION);
        int cut = cutBefore(words, end, least);
        if (cut == 0) {
            return end;
        }
        // "Lee Marsh, mayor of Drent, Ohio, said": what stands between the name and the verb has commas of its own.
        int further = cutBefore(words, cut, least);
        return further > 0 && isName(words, cutBefore(words, further, least), further) ? further : cut;
    }

    private static int cutBefore(Words words, int end, int least) {
        int cut = end - 1;
        while (cut > least && !words.isCut(cut)) {
            cut--;
        }
        return cut > least ? cut : 0;
    }

    private boolean isName(Words words, int from, int to) {
        for (int place = from; place < to; place++) {
            if (!words.isCapital(place)) {
                return false;
            }
        }
        String first = words.key(from);
        return !vocabulary.isAny(first, Kind.PREPOSITION, Kind.CLAUSE, Kind.ADVERB, Kind.CALENDAR);
    }

    /** Without leading prepositions and days: "on Monday officials" names officials. */
    private @Nullable Range trimmed(Words words, int start, int end) {
        int from = start;
        while (from < end && isLead(words.key(from), end - from)) {
            from++;
        }
        int to = end;
        while (to > from + 1 && isTrail(words.key(to - 1))) {
            to--;
        }
        return from == to ? null : new Range(from, to);
    }

    private boolean isTrail(String key) {
        return vocabulary.isAny(key, Kind.PREPOSITION, Kind.DETERMINER, Kind.CALENDAR, Kind.ADVERB);
    }

    private boolean isLead(String key, int length) {
        return vocabulary.is(Kind.PREPOSITION, key) || length > 1 && vocabulary.is(Kind.CALENDAR, key);
    }
}
