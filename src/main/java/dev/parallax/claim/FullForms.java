package dev.parallax.claim;

import dev.parallax.claim.NameMention.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which full name a short one stands for in one version: Quenell for Josie Quenell, DHS for Department of Homeland
 * Security, the Row for Caulkers’ Row, Treasury for Treasury Department. Immutable once read.
 */
final class FullForms {

    /** What "the Treasury" leaves out; what is left out otherwise makes another name: Drent is not Drent University. */
    private static final Set<String> OMITTED =
            Set.of("department", "ministry", "inc", "corp", "corporation", "ltd", "llc", "plc", "group", "holdings");

    /** Storms have first names. */
    private static final Set<String> STORMS = Set.of("hurricane", "typhoon", "cyclone", "storm");

    private final PersonNames persons = new PersonNames();
    private final NameNouns nouns = new NameNouns();
    private final Map<String, Kind> kinds;
    private final Map<String, String> defined;
    private final Map<String, List<Full>> shorts = new HashMap<>();

    /**
     * @param start where it first stands
     * @param definite whether the short form needs its article: "the Row"
     */
    private record Full(int start, String key, boolean definite) {}

    /**
     * @param runs whose names are sure, by position
     * @param kinds of the names, by key
     * @param defined the acronyms that the version explains, by key
     */
    FullForms(List<NameRun> runs, Map<String, Kind> kinds, Map<String, String> defined) {
        this.kinds = kinds;
        this.defined = defined;
        Map<String, NameRun> distinct = new LinkedHashMap<>();
        runs.forEach(run -> distinct.putIfAbsent(run.key(), run));
        distinct.values().stream().filter(run -> run.length() > 1).forEach(this::addShorts);
    }

    private void addShorts(NameRun run) {
        List<String> parts = List.of(run.key().split(" "));
        if (parts.size() == 1) {
            return;
        }
        Full full = new Full(run.span().start(), run.key(), false);
        Kind kind = kinds.getOrDefault(run.key(), Kind.OTHER);
        if (kind == Kind.PERSON) {
            addPerson(parts, full);
            return;
        }
        if (STORMS.contains(parts.getFirst())) {
            add(parts.getLast(), full);
            return;
        }
        add(parts.getLast(), new Full(full.start(), full.key(), true));
        if (kind == Kind.ORGANISATION) {
            add(initials(parts), full);
            for (int from = 1; from < parts.size() - 1; from++) {
                if (!nouns.isSmall(parts.get(from))) {
                    add(String.join(" ", parts.subList(from, parts.size())), full);
                }
            }
        }
        if (parts.size() == 2 && OMITTED.contains(parts.getLast())) {
            add(parts.getFirst(), full);
        }
    }

    /** By surname, also with its "van der", and by first name. */
    private void addPerson(List<String> parts, Full full) {
        add(parts.getLast(), full);
        add(parts.getFirst(), full);
        int from = parts.size() - 1;
        while (from > 1 && persons.isParticle(parts.get(from - 1))) {
            from--;
        }
        if (from < parts.size() - 1) {
            add(String.join(" ", parts.subList(from, parts.size())), full);
        }
    }

    private void add(String shortForm, Full full) {
        shorts.computeIfAbsent(shortForm, unseen -> new ArrayList<>()).add(full);
    }

    private String initials(List<String> parts) {
        StringBuilder initials = new StringBuilder();
        parts.stream().filter(part -> !nouns.isSmall(part)).forEach(part -> initials.append(part.charAt(0)));
        return initials.toString();
    }

    /** The key of the full name; null where the version gives none or more than one. */
    @Nullable String of(NameRun run) {
        String definition = defined.get(run.key());
        if (definition != null) {
            return definition;
        }
        List<Full> candidates = shorts.getOrDefault(run.key(), List.of());
        if (candidates.isEmpty() || !mayBeShort(run, candidates)) {
            return null;
        }
        if (kinds.get(candidates.getFirst().key()) != Kind.PERSON) {
            return candidates.size() == 1 ? candidates.getFirst().key() : null;
        }
        return lastBefore(candidates, run.span().start()).key();
    }

    /** Of two Lees the one named last is meant. */
    private static Full lastBefore(List<Full> candidates, int start) {
        int low = 0;
        int high = candidates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return candidates.get(Math.max(0, low - 1));
    }

    private boolean mayBeShort(NameRun run, List<Full> candidates) {
        Kind own = kinds.getOrDefault(run.key(), Kind.OTHER);
        if (kinds.get(candidates.getFirst().key()) == Kind.PERSON) {
            return own == Kind.PERSON || own == Kind.OTHER;
        }
        int from = run.range().from();
        boolean definite = from > 0 && run.words().key(from - 1).equals("the");
        return definite || !candidates.getFirst().definite();
    }
}
