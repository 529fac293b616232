package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes one name of "Immigration" and "Customs Enforcement" where "and" stands between them, but leaves "Obrecht and
 * Customs Enforcement" two: the first part must be nobody's name elsewhere. Stateless.
 */
final class JoinedNames {

    /** The names of offices that have two tasks end so. */
    private static final Set<String> HEADS = Set.of(
            "enforcement", "services", "commission", "administration", "service", "agency", "bureau", "protection", "sciences",
            "authority", "committee");

    /** What an office does, in one word. */
    private static final Pattern TASK = Pattern.compile(
            ".+(?:tion|sion|ment|ness|ity|ing|ics|ces|ure|ance|ence|ogy|fairs)|trade|health|sports?|welfare|families|arts|housing");

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final PersonNames names = new PersonNames();
    private final NameKeys keys = new NameKeys();

    /** The runs of a version, joined where they are one name. */
    List<NameRun> in(List<NameRun> runs) {
        Map<String, Integer> alone = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            boolean joined = i + 1 < runs.size() && isPair(runs.get(i), runs.get(i + 1));
            alone.merge(runs.get(i).key(), joined ? 0 : 1, Integer::sum);
            if (runs.get(i).length() > 1 && !joined) {
                alone.merge(runs.get(i).last(), 1, Integer::sum);
            }
        }
        List<NameRun> made = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            NameRun run = runs.get(i);
            boolean joined = i + 1 < runs.size() && isPair(run, runs.get(i + 1)) && alone.get(run.key()) == 0;
            made.add(joined ? joined(run, runs.get(++i)) : run);
        }
        return made;
    }

    private boolean isPair(NameRun first, NameRun second) {
        Words words = first.words();
        int and = first.range().to();
        if (second.words() != words || second.range().from() != and + 1 || !words.key(and).equals("and")) {
            return false;
        }
        boolean national = vocabulary.is(Kind.PLACE_NAME, first.first().replace(".", "")) && first.length() == 2;
        String name = words.text(first.range());
        boolean office = name.contains(" of ") || name.contains(" for ");
        boolean plain = first.isSingle() && !names.isAcronym(words, first.range().from()) && !isKnown(first);
        return (plain || national || office)
                && !first.isPossessive() && !first.titled()
                && !words.isCut(and) && !words.isCut(and + 1)
                && (second.length() > 1 && HEADS.contains(second.last()) || isTask(first, second))
                && !vocabulary.isAny(second.first(), Kind.PLACE, Kind.PLACE_NAME);
    }

    /** "Centers for Disease Control and Prevention". */
    private boolean isTask(NameRun first, NameRun second) {
        boolean devoted = Stream.of(" of ", " for ", " on ").anyMatch(link -> first.words().text(first.range()).contains(link));
        return devoted && second.isSingle() && !second.isPossessive() && TASK.matcher(second.key()).matches() && !isKnown(second);
    }

    private boolean isKnown(NameRun run) {
        return vocabulary.isAny(run.key(), Kind.PLACE_NAME, Kind.PEOPLE, Kind.GIVEN_NAME, Kind.ORGANISATION);
    }

    private NameRun joined(NameRun first, NameRun second) {
        Range range = new Range(first.range().from(), second.range().to());
        return new NameRun(first.words(), range, first.sentence(), keys.of(first.words(), range), true, false);
    }
}
