package dev.parallax.claim;

import dev.parallax.claim.Mention.Weight;
import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who is who out of the narration of one version: names, short forms, and what they are said to be. */
final class CastReader {

    /** "The senior deputy harbour police commander" is as long as such nouns get. */
    private static final int LONGEST_ROLE = 6;

    /** "The woman" is whoever "she" would be. */
    private static final Map<String, String> PRONOUNS = Map.of("man", "he", "woman", "she", "boy", "he", "girl", "she");

    private static final Set<PartOfSpeech> OF_PHRASE = Set.of(
            PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM);

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final PersonNames names = new PersonNames();
    private final GroupNames groups = new GroupNames();
    private final Dateline dateline = new Dateline();
    private final Descriptions descriptions = new Descriptions();
    private final TaggedText text;
    private final List<Mention> mentions = new ArrayList<>();
    private final Cast soFar = new Cast(mentions);

    /** By surname, by given name and, for groups, by whole name; in lower case. */
    private final Map<String, Person> known = new HashMap<>();

    /** What the names of the version name, by where they begin. */
    private final Map<Integer, NameMention.Kind> kinds = new HashMap<>();

    private CastReader(TaggedText text, List<NameMention> mentions) {
        this.text = text;
        mentions.forEach(mention -> kinds.put(mention.span().start(), mention.kind()));
    }

    /**
     * @param narration the stretches outside quotation marks, in order
     * @param mentions the names of the version
     */
    static Cast read(TaggedText text, List<Span> narration, List<NameMention> mentions) {
        CastReader reader = new CastReader(text, mentions);
        for (Span stretch : narration) {
            reader.read(text.words(stretch), text.document().sentenceAt(stretch.start()));
        }
        return new Cast(List.copyOf(reader.mentions));
    }

    private void read(Words words, int sentence) {
        int place = dateline.wordsIn(words);
        while (place < words.size()) {
            Range group = groups.at(words, place);
            Range name = group == null ? nameAt(words, place) : null;
            if (group != null && isModifier(words, group)) {
                place = group.to();
            } else if (group != null) {
                addGroup(words, group, sentence);
                place = group.to();
            } else if (name != null && kind(words, name) == NameMention.Kind.ORGANISATION) {
                addGroup(words, name, sentence);
                place = name.to();
            } else if (name != null && kind(words, name) != NameMention.Kind.PLACE) {
                addPerson(words, name, sentence);
                place = name.to();
            } else {
                addPronoun(words, place, sentence);
                Range role = roleAt(words, place);
                if (role != null) {
                    Person person = whoIs(words, role, place, sentence);
                    mentions.add(new Mention(words.span(role), sentence, person, () -> weight(words, role)));
                }
                place++;
            }
        }
    }

    private NameMention.@Nullable Kind kind(Words words, Range name) {
        return kinds.get(words.span(name).start());
    }

    /** "The mayor" is the mayor named before; "a mayor" and one of whom nothing is known yet are somebody new. */
    private Person whoIs(Words words, Range role, int head, int sentence) {
        Person known = definite(words, role) ? knownAs(words, role, head, sentence) : null;
        if (known != null) {
            return known;
        }
        Person person = new Person(words.text(role), false, false);
        person.is(words.key(head));
        return person;
    }

    private @Nullable Person knownAs(Words words, Range role, int head, int sentence) {
        int place = words.span(role).start();
        String pronoun = PRONOUNS.get(words.key(head));
        Person anyone = pronoun == null ? null : soFar.person(pronoun, place, sentence, null);
        boolean apposed = head + 1 < words.size() && words.isCut(head + 1) && words.isCapital(head + 1);
        return anyone != null || apposed ? anyone : lastSaidToBe(words.key(head));
    }

    private @Nullable Person lastSaidToBe(String noun) {
        for (Mention mention : mentions.reversed()) {
            if (!mention.person().isGroup() && mention.person().isSaidToBe(noun)) {
                return mention.person();
            }
        }
        return null;
    }

    /** "She" keeps in mind whom it stands for. */
    private void addPronoun(Words words, int place, int sentence) {
        if (vocabulary.is(Kind.PERSON_PRONOUN, words.key(place))) {
            Span span = words.get(place).span();
            Person person = soFar.person(words.key(place), span.start(), sentence, null);
            if (person != null) {
                mentions.add(new Mention(span, sentence, person, () -> Weight.SUBJECT));
            }
        }
    }

    private static boolean definite(Words words, Range role) {
        return role.from() > 0 && words.key(role.from() - 1).equals("the");
    }

    /** "City Council president Ann Lee" and "Police Chief" name no group. */
    private boolean isModifier(Words words, Range group) {
        int next = group.to();
        return !words.isCut(next) && !words.get(next - 1).possessive()
                && (names.isTitle(words.key(next)) || words.key(next).equals("vice"));
    }

    private void addGroup(Words words, Range range, int sentence) {
        Range bare = vocabulary.is(Kind.ARTICLE, words.key(range.from())) && range.length() > 1
                ? new Range(range.from() + 1, range.to())
                : range;
        String key = words.text(bare).toLowerCase(Locale.ROOT);
        Person group = known.computeIfAbsent(key, unseen -> new Person(words.text(bare), groups.isName(words, bare), true));
        group.is(words.key(bare.to() - 1));
        mentions.add(new Mention(words.span(bare), sentence, group, () -> weight(words, range)));
    }

    private void addPerson(Words words, Range name, int sentence) {
        Person person = person(words, name);
        person.call(words.text(name));
        descriptions.read(words, name, person);
        if (name.length() > 1) {
            person.suppose(Gender.ofGivenName(words.key(name.from())));
            known.putIfAbsent(words.key(name.from()), person);
        }
        known.put(words.key(name.to() - 1), person);
        mentions.add(new Mention(words.span(name), sentence, person, () -> weight(words, name)));
    }

    /** The person known by that name, the one who was just called what they are ("the judge, Ann Lee,"), or a new one. */
    private Person person(Words words, Range name) {
        Person same = known.get(words.key(name.to() - 1));
        boolean one = same != null && !same.isGroup()
                && (name.length() == 1 || isShortFormOf(same.name(), words.text(name)));
        if (one) {
            return same;
        }
        Person byGiven = name.length() > 1 ? known.get(words.key(name.from())) : null;
        if (byGiven != null && byGiven.name().equalsIgnoreCase(words.key(name.from()))) {
            return byGiven;
        }
        Mention before = mentions.isEmpty() ? null : mentions.getLast();
        boolean apposed = before != null && !before.person().isNamed() && !before.person().isGroup() && words.isCut(name.from())
                && before.span().end() < words.span(name).start()
                && words.isCut(name.to())
                && new Span(before.span().end(), words.span(name).start()).of(text.document().text()).strip().equals(",");
        return apposed ? before.person() : new Person(words.text(name), true, false);
    }

    /** Whether two names can be one person's: one holds all words of the other, or both have the same given name. */
    private static boolean isShortFormOf(String one, String other) {
        List<String> a = List.of(one.toLowerCase(Locale.ROOT).split("\\s+"));
        List<String> b = List.of(other.toLowerCase(Locale.ROOT).split("\\s+"));
        return a.size() == 1 || b.size() == 1 || a.getFirst().equals(b.getFirst());
    }

    private Weight weight(Words words, Range name) {
        if (words.get(name.to() - 1).possessive()) {
            return Weight.OWNER;
        }
        int start = name.from();
        while (start > 0 && !words.isCut(start) && OF_PHRASE.contains(words.part(start - 1))) {
            start--;
        }
        PartOfSpeech before = start > 0 && !words.isCut(start) ? words.part(start - 1) : PartOfSpeech.X;
        return before == PartOfSpeech.ADP || before == PartOfSpeech.VERB ? Weight.OBJECT : Weight.SUBJECT;
    }

    private @Nullable Range nameAt(Words words, int start) {
        int end = start;
        while (end < words.size() && end - start <= PersonNames.LONGEST_NAME && isNamePart(words, start, end)) {
            end++;
        }
        while (end > start && names.isParticle(words.key(end - 1)) && !words.isCapital(end - 1)) {
            end--;
        }
        if (end == start || vocabulary.isAny(words.key(start), Kind.PRONOUN, Kind.CLAUSE)) {
            return null;
        }
        Range name = new Range(start, end);
        boolean several = end - start >= 2;
        Person same = known.get(words.key(end - 1));
        boolean titled = start > 0 && names.isTitle(words.key(start - 1)) && !words.isCut(start);
        boolean full = several && (words.isCut(start) || words.isCut(end) || !words.isCapital(end));
        boolean again = same != null && !same.isGroup();
        boolean aged = end < words.size() && words.isCut(end) && descriptions.isAge(words.key(end))
                && words.part(start) == PartOfSpeech.PROPN;
        return end - start <= PersonNames.LONGEST_NAME && (titled || full || again || aged) ? name : null;
    }

    private boolean isNamePart(Words words, int start, int place) {
        boolean goesOn = place == start || !words.isCut(place) && !words.get(place - 1).possessive();
        boolean particle = place > start && names.isParticle(words.key(place)) && words.isCapital(place + 1) && !words.isCut(place + 1);
        return goesOn && (particle || names.isName(words, new Range(place, place + 1)));
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
