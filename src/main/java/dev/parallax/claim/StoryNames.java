package dev.parallax.claim;

import dev.parallax.claim.NameMention.Kind;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives a name the same key in every version of a story: where one version says only Trump or DHS, the others tell the
 * full name, if they agree on one. Stateless; the order of the versions does not matter.
 */
public final class StoryNames {

    private static final PersonNames PERSONS = new PersonNames();

    /**
     * The statements with names that share their keys.
     *
     * @param documents the versions of the story
     * @param statements what each of them states
     */
    public List<Statements> shared(List<Document> documents, List<Statements> statements) {
        StorySpellings spellings = new StorySpellings(documents, statements);
        return tied(documents, statements.stream()
                .map(stated -> stated.withNames(stated.names().stream().map(spellings::shared).toList()))
                .toList());
    }

    private List<Statements> tied(List<Document> documents, List<Statements> statements) {
        Map<String, Set<String>> persons = new HashMap<>();
        Map<String, Map<String, Set<Integer>>> acronyms = new HashMap<>();
        for (int version = 0; version < statements.size(); version++) {
            for (NameMention mention : statements.get(version).names()) {
                int space = mention.key().lastIndexOf(' ');
                if (space > 0 && mention.kind() == Kind.PERSON) {
                    surnames(mention.key()).forEach(
                            surname -> persons.computeIfAbsent(surname, unseen -> new HashSet<>()).add(mention.key()));
                } else if (space > 0 && isAcronym(documents.get(version), mention)) {
                    acronyms.computeIfAbsent(acronym(documents.get(version), mention), unseen -> new TreeMap<>())
                            .computeIfAbsent(mention.key(), unseen -> new HashSet<>())
                            .add(version);
                }
            }
        }
        Map<String, String> fullPersons = agreed(persons, StoryNames::onePerson);
        Map<String, String> fullAcronyms = agreed(acronyms, StoryNames::mostGiven);
        return statements.stream()
                .map(stated -> stated.withNames(stated.names().stream()
                        .map(mention -> full(mention, fullPersons, fullAcronyms))
                        .toList()))
                .toList();
    }

    /** "Berg" and "van der Berg" of "Jan van der Berg". */
    private static List<String> surnames(String key) {
        List<String> parts = List.of(key.split(" "));
        int from = parts.size() - 1;
        List<String> surnames = new ArrayList<>(List.of(parts.getLast()));
        while (from > 1 && PERSONS.isParticle(parts.get(from - 1))) {
            from--;
            surnames.add(String.join(" ", parts.subList(from, parts.size())));
        }
        return surnames;
    }

    private interface Choice<T> {
        @Nullable String among(T candidates);
    }

    private static <T> Map<String, String> agreed(Map<String, T> candidates, Choice<T> choice) {
        Map<String, String> agreed = new HashMap<>();
        candidates.forEach((shortForm, full) -> {
            String one = choice.among(full);
            if (one != null) {
                agreed.put(shortForm, one);
            }
        });
        return agreed;
    }

    private static NameMention full(NameMention mention, Map<String, String> persons, Map<String, String> acronyms) {
        boolean person = mention.kind() == Kind.PERSON || mention.kind() == Kind.OTHER;
        String fullPerson = person ? persons.get(mention.key()) : null;
        if (fullPerson != null) {
            return new NameMention(mention.span(), mention.sentence(), Kind.PERSON, fullPerson);
        }
        String fullName = mention.kind() == Kind.PERSON ? null : acronyms.get(mention.key());
        return new NameMention(
                mention.span(), mention.sentence(), mention.kind(), Objects.requireNonNullElse(fullName, mention.key()));
    }

    /** The shortest of several names that begin and end alike; null where two persons share a surname. */
    private static @Nullable String onePerson(Set<String> names) {
        boolean one = names.stream().map(name -> name.substring(0, name.indexOf(' '))).distinct().count() == 1;
        Comparator<String> shortest = Comparator.comparingInt(String::length);
        return one ? names.stream().min(shortest.thenComparing(Comparator.naturalOrder())).orElse(null) : null;
    }

    /** What most versions say the letters stand for; null where none has more than the others. */
    private static @Nullable String mostGiven(Map<String, Set<Integer>> versionsByName) {
        int most = versionsByName.values().stream().mapToInt(Set::size).max().orElse(0);
        List<String> best = new ArrayList<>();
        versionsByName.forEach((name, versions) -> {
            if (versions.size() == most) {
                best.add(name);
            }
        });
        return best.size() == 1 ? best.getFirst() : null;
    }

    private static boolean isAcronym(Document document, NameMention mention) {
        String text = mention.span().of(document.text());
        return text.length() > 1 && text.indexOf(' ') < 0 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String acronym(Document document, NameMention mention) {
        return mention.span().of(document.text()).replace(".", "").toLowerCase(Locale.ROOT);
    }
}
