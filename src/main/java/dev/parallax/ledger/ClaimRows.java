package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Claim;
import dev.parallax.claim.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the rows of a claim table and puts them in order. */
final class ClaimRows {

    /**
     * Sentences of which at least one makes a claim.
     *
     * @param passage null for a sentence alone
     * @param members body sentences, by version and position
     */
    private record Group(@Nullable Integer passage, List<SentenceRef> members) {}

    /** A row and where it belongs: behind a sentence of the base, and then by its place in its own version. */
    private record Placed(ClaimRow row, int anchor, boolean inBase, double place) {

        static final Comparator<Placed> BY_PLACE = Comparator.comparingInt(Placed::anchor)
                .thenComparing(placed -> !placed.inBase)
                .thenComparingDouble(Placed::place)
                .thenComparing(placed -> placed.row.wording());
    }

    private final StatedStory story;
    private final int base;
    private final Map<SentenceRef, List<Claim>> claims = new HashMap<>();
    private final CellJudge judge;

    ClaimRows(StatedStory story, int base) {
        this.story = story;
        this.base = base;
        for (int version = 0; version < story.statements().size(); version++) {
            for (Claim claim : story.statements().get(version).claims()) {
                claims.computeIfAbsent(new SentenceRef(version, claim.sentence()), unseen -> new ArrayList<>()).add(claim);
            }
        }
        judge = new CellJudge(story, claims);
    }

    List<ClaimRow> rows() {
        List<Group> groups = groups();
        List<int[]> anchors = anchors();
        List<Placed> placed = new ArrayList<>();
        for (Group group : groups) {
            ClaimRow row = row(group);
            int home = row.reference();
            int first = group.members.stream()
                    .filter(member -> member.version() == home)
                    .mapToInt(SentenceRef::sentence)
                    .min()
                    .orElseThrow();
            double place = (double) first / story.documents().get(home).sentences().size();
            placed.add(new Placed(row, anchors.get(home)[first], home == base, place));
        }
        placed.sort(Placed.BY_PLACE);
        return placed.stream().map(Placed::row).toList();
    }

    private List<Group> groups() {
        Map<SentenceRef, Integer> passageOf = story.alignment().passageOf();
        Map<Object, Group> groups = new LinkedHashMap<>();
        for (SentenceRef place : new TreeSet<>(claims.keySet())) {
            Integer passage = passageOf.get(place);
            groups.computeIfAbsent(passage == null ? place : passage, unseen -> new Group(
                    passage, passage == null ? List.of(place) : bodyOf(passage)));
        }
        return List.copyOf(groups.values());
    }

    private List<SentenceRef> bodyOf(int passage) {
        return story.alignment().passages().get(passage).members().stream()
                .filter(member -> story.documents().get(member.version()).isBody(member.sentence()))
                .toList();
    }

    private ClaimRow row(Group group) {
        Set<Claim.Kind> kinds = new HashSet<>();
        Set<Reason> reasons = Set.of();
        for (SentenceRef member : group.members) {
            for (Claim claim : claims.getOrDefault(member, List.of())) {
                kinds.addAll(claim.kinds());
                reasons = claim.worth() > Reason.worth(reasons) ? claim.reasons() : reasons;
            }
        }
        JudgedRow judged = judge.judge(group.passage, group.members, base);
        double severity = judged.findings().stream()
                .mapToDouble(finding -> story.ledger().findings().get(finding).severity())
                .max()
                .orElse(0);
        String wording = story.text(judged.reference(), judged.cells().get(judged.reference()).spans());
        return new ClaimRow(group.passage, judged.reference(), wording, kinds, reasons, severity, judged.cells(),
                judged.findings());
    }

    /**
     * For each sentence of each version the sentence of the base that it stands behind: the partner of the nearest
     * sentence before it that has one; −1 where none has.
     */
    private List<int[]> anchors() {
        List<int[]> anchors = IntStream.range(0, story.documents().size())
                .mapToObj(version -> new int[story.documents().get(version).sentences().size()])
                .toList();
        anchors.forEach(places -> Arrays.fill(places, -1));
        story.alignment().passages().forEach(passage -> {
            if (passage.has(base)) {
                int first = passage.in(base).getFirst();
                passage.members().forEach(member -> anchors.get(member.version())[member.sentence()] = first);
            }
        });
        Arrays.setAll(anchors.get(base), place -> place);
        for (int[] places : anchors) {
            for (int place = 1; place < places.length; place++) {
                places[place] = places[place] < 0 ? places[place - 1] : places[place];
            }
        }
        return anchors;
    }
}
