package dev.parallax.claim;

import dev.parallax.claim.Mention.Weight;
import dev.parallax.claim.Words.Range;
import dev.parallax.story.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The persons and groups that a version names outside its quotations, by place, so that pronouns, "the spokesman" and
 * "the 42-year-old" can be given to whom they stand for. Not thread-safe, because it reads more when it is asked more.
 *
 * <p>A pronoun stands for the fitting person that is most in mind: subjects before objects, near before far, names
 * before nouns, as in centering theory, without a parser.
 */
final class Cast {

    /** Further back than this nobody is still "he". */
    private static final int SENTENCES_BACK = 12;

    /** Further back than this nobody is still "the official". */
    private static final int ROLE_SENTENCES_BACK = 60;

    private static final int GROUP_SENTENCES_BACK = 2;

    /** What one sentence further back costs, in the same measure as the weights below. */
    private static final double DISTANCE = 2;

    private static final double SUBJECT = 1.5;
    private static final double OWNER = -1;
    private static final double UNNAMED = -1.5;
    private static final double KNOWN_GENDER = 0.5;

    /** Whoever was quoted last is in mind. */
    private static final double SPOKE_LAST = 1.5;

    private final List<Mention> mentions;

    /** @param mentions by position */
    Cast(List<Mention> mentions) {
        this.mentions = mentions;
    }

    /**
     * The person that "he" or "she" stands for.
     *
     * @param place where the pronoun stands
     * @param spoke whoever was quoted last before it
     */
    @Nullable Person person(String pronoun, int place, int sentence, @Nullable String spoke) {
        Gender gender = Gender.ofPronoun(pronoun);
        Person best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = before(place); i >= 0 && mentions.get(i).sentence() >= sentence - SENTENCES_BACK; i--) {
            Mention mention = mentions.get(i);
            Person person = mention.person();
            if (person.isGroup() || person.gender().contradicts(gender)) {
                continue;
            }
            double inMind = inMind(mention, sentence)
                    + (person.gender() == gender ? KNOWN_GENDER : 0)
                    + (person.name().equals(spoke) ? SPOKE_LAST : 0);
            // Of the persons of one sentence the first is what it is about, most often.
            if (inMind >= most) {
                best = person;
                most = inMind;
            }
        }
        return best;
    }

    private static double inMind(Mention mention, int sentence) {
        double weight = mention.weight() == Weight.SUBJECT ? SUBJECT : mention.weight() == Weight.OWNER ? OWNER : 0;
        double named = mention.person().isNamed() ? 0 : UNNAMED;
        return weight + named - DISTANCE * (sentence - mention.sentence());
    }

    /** The group that "it" or "they" stands for: the last one that this sentence or the ones before are about. */
    @Nullable Person group(String pronoun, int place, int sentence) {
        boolean many = pronoun.equals("they");
        Person best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = before(place); i >= 0 && mentions.get(i).sentence() >= sentence - GROUP_SENTENCES_BACK; i--) {
            Mention mention = mentions.get(i);
            double inMind = inMind(mention, sentence);
            boolean group = mention.person().isGroup() || mention.person().mayBeGroup();
            if (group && many == mention.person().isPlural() && inMind >= most) {
                best = mention.person();
                most = inMind;
            }
        }
        return best;
    }

    /** Whoever was last said to be this, such as {@code spokesman}. */
    @Nullable Person role(int place, int sentence, String noun) {
        Person unnamed = null;
        for (int i = before(place); i >= 0 && mentions.get(i).sentence() >= sentence - ROLE_SENTENCES_BACK; i--) {
            Person person = mentions.get(i).person();
            if (person.isSaidToBe(noun)) {
                if (person.isNamed()) {
                    return person;
                }
                unnamed = unnamed == null ? person : unnamed;
            }
        }
        return unnamed;
    }

    /** Whoever "the 42-year-old" is: the last person of that age, or the one most in mind whose age is not told. */
    @Nullable Person ofAge(int years, int place, int sentence, @Nullable String spoke) {
        Person may = null;
        for (int i = before(place); i >= 0 && mentions.get(i).sentence() >= sentence - ROLE_SENTENCES_BACK; i--) {
            Person person = mentions.get(i).person();
            if (person.isOfAge(years)) {
                return person;
            }
            boolean near = mentions.get(i).sentence() >= sentence - SENTENCES_BACK;
            boolean fits = near && person.isNamed() && !person.isGroup() && person.mayBe(years);
            may = fits && (may == null || person.name().equals(spoke)) ? person : may;
        }
        return may;
    }

    /** The named person most in mind besides one. */
    @Nullable Person otherThan(String name, int place, int sentence) {
        Person best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = before(place); i >= 0 && mentions.get(i).sentence() >= sentence - SENTENCES_BACK; i--) {
            Mention mention = mentions.get(i);
            Person person = mention.person();
            if (person.isNamed() && !person.isGroup() && !person.name().equals(name) && inMind(mention, sentence) > most) {
                best = person;
                most = inMind(mention, sentence);
            }
        }
        return best;
    }

    /** Whoever the text names at this place. */
    @Nullable Person at(Words words, Range phrase) {
        Mention mention = endingAt(words.span(phrase).end());
        return mention == null || mention.span().end() <= words.span(phrase).start() ? null : mention.person();
    }

    /** The mention whose last character stands right before this place. */
    @Nullable Mention endingAt(int end) {
        int i = before(end);
        return i >= 0 && mentions.get(i).span().end() == end ? mentions.get(i) : null;
    }

    /** The place at which a phrase begins with a person’s name: "Ann Lee of Drent Shipping". */
    @Nullable Mention opening(Words words, Range phrase) {
        Span span = words.span(phrase);
        for (int i = before(span.end()); i >= 0 && mentions.get(i).span().start() >= span.start(); i--) {
            Mention mention = mentions.get(i);
            if (mention.span().start() == span.start() && mention.person().isNamed() && !mention.person().isGroup()) {
                return mention;
            }
        }
        return null;
    }

    /** What a sentence is about: its first subject before this place, or else its first person. */
    @Nullable Mention firstIn(int sentence, int place) {
        Mention first = null;
        for (int i = before(place); i >= 0 && mentions.get(i).sentence() >= sentence; i--) {
            Mention mention = mentions.get(i);
            boolean subject = mention.weight() == Weight.SUBJECT;
            boolean better = first == null || subject || first.weight() != Weight.SUBJECT;
            first = mention.sentence() == sentence && better ? mention : first;
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
}
