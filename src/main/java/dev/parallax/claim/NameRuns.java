package dev.parallax.claim;

import dev.parallax.claim.Acronyms.Definition;
import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the runs of capitalised words in a sentence and takes titles off them: "Treasury Secretary Scott Bessent" holds
 * perhaps Treasury and surely Scott Bessent. Stateless.
 */
final class NameRuns {

    /** "Committee on Foreign Relations", "Institute for Peace". */
    private static final Set<String> DEVOTED = Set.of(
            "committee", "council", "commission", "center", "centre", "centers", "institute", "association", "alliance",
            "coalition", "conference", "campaign", "foundation", "fund", "office", "school");

    /** What secretaries and ministers are of, in one word. */
    private static final Set<String> PORTFOLIOS = Set.of(
            "state", "defense", "defence", "treasury", "exchequer", "commerce", "labor", "labour", "energy", "education",
            "interior", "justice", "transportation", "transport", "agriculture", "health", "finance", "staff", "police");

    /** More capitalised words in a row are a heading or a list. */
    private static final int LONGEST = 12;

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final PersonNames names = new PersonNames();
    private final NameParts parts = new NameParts();
    private final NameKeys keys = new NameKeys();

    /** The runs of one sentence by position. */
    List<NameRun> in(Words words, int sentence, List<Definition> definitions) {
        Reading reading = new Reading(words, sentence, new ArrayList<>());
        Map<Integer, Range> spelledOut = new HashMap<>();
        definitions.forEach(definition -> spelledOut.putIfAbsent(definition.name().from(), definition.name()));
        int place = 0;
        while (place < words.size()) {
            if (parts.is(words, place)) {
                Range range = new Range(place, end(words, place, spelledOut));
                read(reading, range);
                place = range.to();
            } else {
                place++;
            }
        }
        return reading.runs;
    }

    /** A sentence and what is found in it. */
    private record Reading(Words words, int sentence, List<NameRun> runs) {}

    private void read(Reading reading, Range range) {
        Words words = reading.words;
        int holder = holder(words, range);
        if (holder > 0) {
            add(reading, new Range(holder, range.to()), true, true);
            return;
        }
        boolean whole = vocabulary.isAny(words.key(range.to() - 1), Kind.ORGANISATION, Kind.PLACE)
                || head(words, range) > range.from();
        int title = whole ? -1 : lastTitle(words, range);
        if (title < 0) {
            add(reading, range, !NameParts.mayOpen(words, range.from()), isTitled(words, range.from()));
            return;
        }
        int firstTitle = range.from();
        while (!names.isTitle(words.key(firstTitle)) || words.get(firstTitle).possessive()) {
            firstTitle++;
        }
        if (firstTitle > range.from()) {
            // "City" in "City Attorney" is no name, "Treasury" in "Treasury Secretary" is: other places must tell.
            add(reading, new Range(range.from(), firstTitle), false, false);
        }
        if (title + 1 < range.to()) {
            add(reading, new Range(title + 1, range.to()), true, true);
        }
    }

    /** The place of the name behind "Secretary of State"; −1 where the run begins otherwise. */
    private int holder(Words words, Range range) {
        int of = words.key(range.from() - 1).equals("the") ? range.from() - 2 : range.from() - 1;
        boolean office = of > 0 && words.key(of).equals("of") && words.isCapital(of - 1) && names.isTitle(words.key(of - 1));
        for (int place = range.from() + 1; office && place < range.to(); place++) {
            if (names.isGivenName(words.key(place))) {
                return place;
            }
        }
        boolean portfolio = office && range.length() > 1 && range.length() <= PersonNames.LONGEST_NAME;
        return portfolio && PORTFOLIOS.contains(words.key(range.from())) ? range.from() + 1 : -1;
    }

    private void add(Reading reading, Range range, boolean sure, boolean titled) {
        String key = range.length() > LONGEST ? "" : keys.of(reading.words, range);
        if (!key.isEmpty()) {
            reading.runs.add(new NameRun(reading.words, range, reading.sentence, key, sure, titled));
        }
    }

    private boolean isTitled(Words words, int place) {
        return place > 0 && !words.isCut(place) && !words.get(place - 1).possessive() && names.isTitle(words.key(place - 1));
    }

    private int lastTitle(Words words, Range range) {
        for (int place = range.to() - 1; place >= range.from(); place--) {
            if (names.isTitle(words.key(place)) && !words.get(place).possessive()) {
                return place;
            }
        }
        return -1;
    }

    /** The place of the head of "Department of …"; −1 where the run has none. */
    int head(Words words, Range range) {
        for (int place = range.from() + 1; place < range.to(); place++) {
            if (isLink(words.key(place))) {
                return place - 1;
            }
        }
        return -1;
    }

    private static boolean isLink(String key) {
        return key.equals("of") || key.equals("for") || key.equals("on");
    }

    /** Whether these words name a case at law: "Roe v. Doe". */
    static boolean isCase(Words words, Range range) {
        for (int place = range.from() + 1; place < range.to() - 1; place++) {
            if (words.key(place).equals("v")) {
                return true;
            }
        }
        return false;
    }

    private int end(Words words, int start, Map<Integer, Range> spelledOut) {
        int end = start + 1;
        while (true) {
            int from = end - 1;
            Range spelled = spelledOut.get(from);
            if (spelled != null && spelled.to() >= end && words.isCapital(spelled.to() - 1)) {
                return spelled.to();
            }
            int next = next(words, start, end);
            if (next == end) {
                return end;
            }
            end = next;
        }
    }

    /** The end of the run with what follows it, or the same end. */
    private int next(Words words, int start, int end) {
        if (end >= words.size() || !NameParts.joins(words, end)) {
            return end;
        }
        if (parts.is(words, end)) {
            boolean followers = vocabulary.is(Kind.PEOPLE, words.key(end)) && words.key(end).endsWith("s");
            return followers ? end : end + 1;
        }
        String key = words.key(end);
        if (names.isJoinedParticle(words, end)) {
            return end + 1;
        }
        if (key.equals("v") && end + 1 < words.size() && words.gap(end + 1).equals(". ") && parts.is(words, end + 1)) {
            return end + 2;
        }
        if (names.isParticle(key) || isLink(key) && takes(words, start, end, key)) {
            int place = end + 1;
            while (NameParts.joins(words, place) && (words.key(place).equals("the") || names.isParticle(words.key(place)))) {
                place++;
            }
            return NameParts.joins(words, place) && parts.is(words, place) ? place + 1 : end;
        }
        return end;
    }

    /** Whether the run that ends here can go on with "of", "for" or "on". */
    private boolean takes(Words words, int start, int end, String link) {
        String last = words.key(end - 1);
        if (!link.equals("of")) {
            return DEVOTED.contains(last);
        }
        boolean definedTerm = end - start == 1 && vocabulary.is(Kind.DOCUMENT, last);
        return definedTerm
                || vocabulary.isAny(last, Kind.ORGANISATION, Kind.PLACE, Kind.PLACE_OPENER, Kind.WORK)
                || DEVOTED.contains(last);
    }
}

