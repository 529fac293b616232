package dev.parallax.claim;

import dev.parallax.claim.NameMention.Kind;
import java.util.Set;

/**
 * Reads what kind of name it is from its own words and from what stands beside it. Weights are ranks, not measures: the
 * form of a name outweighs any neighbour, a title outweighs a preposition. Stateless.
 */
final class NameCues {

    private static final int BY_DEFINITION = 12;
    private static final int BY_FORM = 5;
    private static final int BY_TITLE = 4;
    private static final int STRONG = 3;
    private static final int FAIR = 2;
    private static final int SLIGHT = 1;

    /** "The alliance’s chairman" and "a group of employers" say what is named within so many words. */
    private static final int APPOSITION_REACH = 4;

    private static final Set<String> INSIDE =
            Set.of("in", "into", "near", "at", "across", "throughout", "outside", "inside", "toward", "towards");

    private static final Set<String> NATIONS = Set.of("u.s.", "u.k.", "u.n.", "e.u.", "d.c.", "l.a.", "n.y.");

    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");

    /** "Analysts at Hask": whom somebody works for. */
    private static final Set<String> EMPLOYED = Set.of("at", "for", "with");

    /** Those who hold them are named after their place: "Drent Mayor Ann Lee". */
    private static final Set<String> LOCAL_OFFICES = Set.of("mayor", "governor", "gov", "sheriff");

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final ReportingVerbs verbs = ReportingVerbs.ENGLISH;
    private final PersonNames names = new PersonNames();
    private final NameRuns runs = new NameRuns();

    Leaning of(NameRun run) {
        Leaning leaning = new Leaning();
        form(run, leaning);
        before(run, leaning);
        after(run, leaning);
        return leaning;
    }

    private void form(NameRun run, Leaning leaning) {
        Words words = run.words();
        int head = runs.head(words, run.range());
        String noun = head < 0 ? run.last() : words.key(head);
        if (vocabulary.is(Vocabulary.Kind.PLACE_NAME, run.key().replace(' ', '_')) || isDateline(run)) {
            leaning.add(Kind.PLACE, BY_FORM);
        } else if (isCommonNoun(run) || isWork(noun) || NameRuns.isCase(words, run.range())) {
            leaning.add(Kind.OTHER, BY_DEFINITION);
        } else if (vocabulary.is(Vocabulary.Kind.ORGANISATION, noun) || isAcronym(run) || isFirm(run) || isPlaced(run)) {
            leaning.add(Kind.ORGANISATION, BY_FORM);
        } else if (isPlace(run, noun)) {
            leaning.add(Kind.PLACE, BY_TITLE);
        }
        if (run.titled()) {
            leaning.add(Kind.PERSON, BY_TITLE);
        }
        boolean length = run.length() > 1 && run.length() <= PersonNames.LONGEST_NAME
                && !words.key(run.range().from() - 1).equals("the");
        if (length && (names.isGivenName(run.first()) || hasInitial(run))) {
            leaning.add(Kind.PERSON, STRONG);
        }
    }

    /** An act, a memorandum; but the Post is a newspaper. */
    private boolean isWork(String noun) {
        boolean document = vocabulary.is(Vocabulary.Kind.DOCUMENT, noun) && !vocabulary.is(Vocabulary.Kind.ORGANISATION, noun);
        return document || vocabulary.is(Vocabulary.Kind.WORK, noun);
    }

    /** "University College Dublin". */
    private boolean isPlaced(NameRun run) {
        boolean placed = run.length() > 1 && vocabulary.is(Vocabulary.Kind.PLACE_NAME, run.last());
        return placed && vocabulary.is(Vocabulary.Kind.ORGANISATION, run.words().key(run.range().to() - 2));
    }

    /** "Smith & Sons". */
    private static boolean isFirm(NameRun run) {
        for (int place = run.range().from() + 1; place < run.range().to(); place++) {
            if (run.words().gap(place).indexOf('&') >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isAcronym(NameRun run) {
        String text = run.words().text(run.range());
        boolean dotted = text.indexOf('.') == 1 && text.length() > 2 && text.chars().noneMatch(Character::isLowerCase);
        return run.isSingle() && (dotted || names.isAcronym(run.words(), run.range().from()));
    }

    private boolean isPlace(NameRun run, String noun) {
        boolean opened = run.length() > 1 && vocabulary.is(Vocabulary.Kind.PLACE_OPENER, run.first());
        boolean closed = run.length() > 1 && vocabulary.is(Vocabulary.Kind.PLACE_OR_SURNAME, noun);
        return opened || closed || vocabulary.isAny(noun, Vocabulary.Kind.PLACE, Vocabulary.Kind.PLACE_OPENER);
    }

    private static boolean hasInitial(NameRun run) {
        for (int place = run.range().from(); place < run.range().to() - 1; place++) {
            String key = run.words().key(place);
            boolean dotted = key.indexOf('.') == 1 && !NATIONS.contains(key);
            if (key.length() == 1 || dotted) {
                return true;
            }
        }
        return false;
    }

    /** "PORT SELLICK — The council …" */
    private boolean isDateline(NameRun run) {
        Words words = run.words();
        int end = run.range().to();
        if (run.range().from() > 0 || end >= words.size() || words.text(run.range()).chars().anyMatch(Character::isLowerCase)) {
            return false;
        }
        int body = end;
        while (body < words.size() && words.isCapital(body) && !words.gap(body).matches("\\s*\\)?\\s*[—–-]+\\s*")) {
            body++;
        }
        return body < words.size() && words.gap(body).matches("\\s*\\)?\\s*[—–-]+\\s*");
    }

    /** "This MOU", "their VIN": letters that behave as a noun. */
    private boolean isCommonNoun(NameRun run) {
        int from = run.range().from();
        int next = run.range().to();
        String before = run.words().isCut(from) ? "" : run.words().key(from - 1);
        boolean one = vocabulary.is(Vocabulary.Kind.DETERMINER, before) && !before.equals("the");
        boolean stands = run.words().isCut(next)
                || vocabulary.isAny(
                        run.words().key(next), Vocabulary.Kind.PREPOSITION, Vocabulary.Kind.AUXILIARY, Vocabulary.Kind.CLAUSE);
        return isAcronym(run) && one && stands && !run.isPossessive();
    }

    private void before(NameRun run, Leaning leaning) {
        Words words = run.words();
        int from = run.range().from();
        if (from == 0) {
            return;
        }
        String before = words.key(from - 1);
        if (words.isCut(from)) {
            boolean apposed = words.gap(from).strip().equals(",") && !words.isCapital(from - 1);
            if (apposed && vocabulary.is(Vocabulary.Kind.PERSON, before) && run.length() > 1) {
                leaning.add(Kind.PERSON, FAIR);
            }
        } else if (before.equals("the") && words.isCapital(from - 1) && from > 1) {
            // Newspapers and the like keep the capital of their article inside a sentence.
            leaning.add(Kind.ORGANISATION, FAIR);
        } else if (words.key(from - 2).equals("shares") && (before.equals("of") || before.equals("in"))) {
            leaning.add(Kind.ORGANISATION, FAIR);
        } else if (before.equals("of") && (DIRECTIONS.contains(words.key(from - 2)) || isPlaceNoun(words, from - 2))) {
            leaning.add(Kind.PLACE, STRONG);
        } else if (EMPLOYED.contains(before) && from > 1 && vocabulary.is(Vocabulary.Kind.PERSON, words.key(from - 2))) {
            leaning.add(Kind.ORGANISATION, FAIR);
        } else if (INSIDE.contains(before) && !run.isPossessive()) {
            leaning.add(Kind.PLACE, SLIGHT);
        } else if (words.isCut(from - 1) && verbs.at(words, from - 1) != null) {
            leaning.add(Kind.PERSON, run.length() > 1 ? FAIR : SLIGHT);
        }
    }

    private void after(NameRun run, Leaning leaning) {
        Words words = run.words();
        int next = run.range().to();
        if (next >= words.size() || run.isPossessive()) {
            return;
        }
        String key = words.key(next);
        if (words.isCut(next)) {
            if (words.gap(next).strip().equals(",")) {
                insertion(words, next, leaning);
            }
        } else if (words.isCapital(next) && LOCAL_OFFICES.contains(key)) {
            leaning.add(Kind.PLACE, FAIR);
        } else if (verbs.at(words, next) != null && !isObject(run)) {
            leaning.add(Kind.PERSON, run.length() > 1 ? FAIR : SLIGHT);
        } else if (isPlaceNoun(words, next) || key.equals("and") && isPlaceNoun(words, afterCapitals(words, next + 1))) {
            leaning.add(Kind.PLACE, STRONG);
        } else if (run.length() > 1 && !words.isCapital(next)
                && vocabulary.isAny(key, Vocabulary.Kind.PERSON, Vocabulary.Kind.GROUP)) {
            leaning.add(Kind.ORGANISATION, FAIR);
        }
    }

    /** "Analysts at Hask said": somebody else says so. */
    private boolean isObject(NameRun run) {
        int from = run.range().from();
        return !run.words().isCut(from) && vocabulary.is(Vocabulary.Kind.PREPOSITION, run.words().key(from - 1));
    }

    /** What stands between commas behind the name. */
    private void insertion(Words words, int from, Leaning leaning) {
        String key = words.key(from);
        boolean age = key.length() == 2 && key.chars().allMatch(Character::isDigit) && words.isCut(from + 1);
        boolean alone = words.isCut(from + 1);
        if (key.equals("who") || age) {
            leaning.add(Kind.PERSON, STRONG);
        } else if (alone && vocabulary.is(Vocabulary.Kind.PLACE_NAME, key.replace(".", ""))) {
            leaning.add(Kind.PLACE, FAIR);
        }
        for (int place = from; place <= from + APPOSITION_REACH && !endsApposition(words, from, place); place++) {
            Kind kind = noun(words, place);
            boolean others = kind == Kind.PERSON && words.key(place).endsWith("s");
            if (kind != Kind.OTHER && !others && !words.get(place).possessive()) {
                leaning.add(kind, FAIR);
                return;
            }
        }
    }

    private boolean endsApposition(Words words, int from, int place) {
        boolean function = vocabulary.isAny(
                words.key(place),
                Vocabulary.Kind.PREPOSITION, Vocabulary.Kind.CLAUSE, Vocabulary.Kind.AUXILIARY, Vocabulary.Kind.PRONOUN);
        return place > from && words.isCut(place) || place >= words.size() || function || verbs.at(words, place) != null;
    }

    private Kind noun(Words words, int place) {
        String key = words.isCapital(place) ? "" : words.key(place);
        if (vocabulary.is(Vocabulary.Kind.PERSON, key)) {
            return Kind.PERSON;
        }
        boolean organisation = vocabulary.isAny(key, Vocabulary.Kind.GROUP, Vocabulary.Kind.ORGANISATION);
        return organisation ? Kind.ORGANISATION : isPlaceNoun(words, place) ? Kind.PLACE : Kind.OTHER;
    }

    private boolean isPlaceNoun(Words words, int place) {
        return place >= 0 && !words.isCapital(place) && vocabulary.is(Vocabulary.Kind.PLACE, words.key(place));
    }

    private static int afterCapitals(Words words, int from) {
        int place = from;
        while (words.isCapital(place) && !words.isCut(place)) {
            place++;
        }
        return words.isCut(place) ? words.size() : place;
    }
}
