package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import java.util.regex.Pattern;

/** Reads what the words around a name say of its bearer: titles and nouns before it, age and nouns behind it. Stateless. */
final class Descriptions {

    /** Words behind a name that may say what its bearer is: ", the director of the harbour museum in Drent". */
    private static final int LONGEST_APPOSITION = 12;

    private static final Pattern AGE = Pattern.compile("\\d{1,3}(-year-old)?");

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final PersonNames names = new PersonNames();

    void read(Words words, Range name, Person person) {
        before(words, name, person);
        behind(words, name, person);
    }

    /** Whether a word is digits that may tell an age. */
    boolean isAge(String key) {
        return AGE.matcher(key).matches();
    }

    /** "Opener Nisha Rao" and "Ms Rao" say what she is. */
    private void before(Words words, Range name, Person person) {
        for (int place = name.from() - 1; place >= 0 && !words.isCut(place + 1); place--) {
            String key = words.key(place);
            // The tagger reads the whole sentence, so it is spared what can be no noun.
            boolean other = key.equals("said")
                    || vocabulary.isAny(key, Kind.DETERMINER, Kind.PREPOSITION, Kind.CLAUSE, Kind.AUXILIARY, Kind.PRONOUN);
            boolean noun = names.isTitle(key) || !other && words.part(place) == PartOfSpeech.NOUN;
            if (!noun || words.get(place).possessive()) {
                break;
            }
            person.is(key);
        }
    }

    /** ", 42," tells an age, ", the director of the museum," a noun. */
    private void behind(Words words, Range name, Person person) {
        int start = name.to();
        if (start >= words.size() || !words.isCut(start) || !words.gap(start).strip().equals(",")) {
            return;
        }
        int end = Math.min(words.size(), start + LONGEST_APPOSITION);
        for (int place = start; place < end; place++) {
            PartOfSpeech part = words.part(place);
            String key = words.key(place);
            if (isAge(key)) {
                person.age(Integer.parseInt(key.split("-")[0]));
            } else if (part == PartOfSpeech.NOUN && (words.isCut(place + 1) || words.part(place + 1) != PartOfSpeech.NOUN)) {
                person.is(key);
            }
            boolean ends = switch (part) {
                case VERB, AUX, ADP, PRON -> true;
                default -> false;
            };
            if (ends || place > start && words.isCut(place) && !isAge(words.key(place - 1))) {
                return;
            }
        }
    }
}
