package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The persons that a version names outside its quotations, by place, so that pronouns and "the spokesman" can be given
 * to the last one that fits. Immutable once read.
 */
final class Cast {

    /** Further back than this nobody is still "he". */
    private static final int SENTENCES_BACK = 4;

    /** Further back than this nobody is still "the official". */
    private static final int ROLE_SENTENCES_BACK = 40;

    /** "The senior deputy harbour police commander" is as long as such nouns get. */
    private static final int LONGEST_ROLE = 6;

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final PersonNames names = new PersonNames();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Mention> bySurname = new HashMap<>();

    /** Reads the body of a version; {@code narration} are the stretches outside quotation marks, in order. */
    Cast(Document document, List<Span> narration) {
        for (Span stretch : narration) {
            read(Words.in(document, stretch), document.sentenceAt(stretch.start()));
        }
    }

    /** The person that "he" or "she" at this place stands for. */
    @Nullable Mention person(int place, int sentence, String pronoun) {
        Mention best = null;
        for (int i = before(place); i >= 0 && mentions.get(i).sentence() >= sentence - SENTENCES_BACK; i--) {
            Mention mention = mentions.get(i);
            if (best != null && mention.sentence() < best.sentence()) {
                break;
            }
            // Of the persons of one sentence the first is its subject, most often.
            best = fits(mention, pronoun) ? mention : best;
        }
        return best;
    }

    /** The last person said to be this, such as {@code spokesman}. */
    @Nullable Mention role(int place, int sentence, String noun) {
        for (int i = before(place); i >= 0 && mentions.get(i).sentence() >= sentence - ROLE_SENTENCES_BACK; i--) {
            Mention mention = mentions.get(i);
            if (!mention.noun().isEmpty() && sameRole(mention.noun(), noun)) {
                return mention;
            }
        }
        return null;
    }

    /** The first person that a sentence names before this place. */
    @Nullable Mention firstIn(int sentence, int place) {
        Mention first = null;
        for (int i = before(place); i >= 0 && mentions.get(i).sentence() >= sentence; i--) {
            first = mentions.get(i).sentence() == sentence ? mentions.get(i) : first;
        }
        return first;
    }

    private int before(int place) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static boolean fits(Mention mention, String pronoun) {
        String noun = mention.noun();
        if (pronoun.equals("she")) {
            return !noun.endsWith("man") && !noun.equals("mr") || noun.endsWith("woman");
        }
        return !pronoun.equals("he") || !noun.endsWith("woman") && !noun.equals("ms") && !noun.equals("mrs");
    }

    /** A spokesman in one line is a spokesperson in the next. */
    private static boolean sameRole(String one, String other) {
        return one.equals(other) || one.startsWith("spokes") && other.startsWith("spokes");
    }

    private void read(Words words, int sentence) {
        int place = 0;
        while (place < words.size()) {
            Range name = nameAt(words, place);
            if (name != null) {
                add(words, name, nounBefore(words, name), sentence);
                place = name.to();
                continue;
            }
            Range role = roleAt(words, place);
            if (role != null) {
                mentions.add(new Mention(words.span(role), words.text(role), words.key(place), sentence));
            }
            place++;
        }
    }

    private void add(Words words, Range name, String noun, int sentence) {
        Mention mention = new Mention(words.span(name), words.text(name), noun, sentence);
        Mention known = bySurname.get(words.key(name.to() - 1));
        if (name.length() == 1 && known != null) {
            mention = mention.knownAs(known.name(), known.noun());
        }
        mentions.add(mention);
        bySurname.put(words.key(name.to() - 1), mention);
    }

    private @Nullable Range nameAt(Words words, int start) {
        int end = start;
        while (end < words.size() && end - start <= PersonNames.LONGEST_NAME && isNamePart(words, start, end)) {
            end++;
        }
        if (end == start || vocabulary.isAny(words.key(start), Kind.PRONOUN, Kind.CLAUSE)) {
            return null;
        }
        if (end - start > PersonNames.LONGEST_NAME || end - start == 1 && words.get(start).possessive()) {
            return null;
        }
        boolean titled = start > 0 && names.isTitle(words.key(start - 1)) && !words.isCut(start);
        boolean full = end - start >= 2 && (words.isCut(start) || words.isCut(end));
        boolean known = bySurname.containsKey(words.key(end - 1));
        boolean subject = end - start >= 2 && !words.isCapital(end);
        return titled || full || known || subject ? new Range(start, end) : null;
    }

    private boolean isNamePart(Words words, int start, int place) {
        boolean goesOn = place == start || !words.isCut(place) && !words.get(place - 1).possessive();
        return goesOn && names.isName(words, new Range(place, place + 1));
    }

    private String nounBefore(Words words, Range name) {
        String key = words.key(name.from() - 1);
        return words.isCut(name.from()) || !names.isTitle(key) ? "" : key;
    }

    /** The phrase whose head is the singular person noun here, back to its article. */
    private @Nullable Range roleAt(Words words, int place) {
        boolean head = words.isCut(place + 1) || !names.isTitle(words.key(place + 1));
        if (!head || !vocabulary.is(Kind.PERSON, words.key(place)) || words.get(place).possessive()) {
            return null;
        }
        int from = place;
        while (from > 0 && place - from < LONGEST_ROLE && !words.isCut(from)) {
            String key = words.key(from - 1);
            if (vocabulary.is(Kind.ARTICLE, key) || key.equals("one")) {
                return new Range(from, place + 1);
            }
            if (vocabulary.isAny(key, Kind.CLAUSE, Kind.PREPOSITION, Kind.AUXILIARY, Kind.DETERMINER)) {
                return null;
            }
            from--;
        }
        return null;
    }
}
