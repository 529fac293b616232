package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Attribution;
import dev.parallax.claim.Cue;
import dev.parallax.claim.Quotation;
import dev.parallax.claim.Speaker;
import dev.parallax.claim.Strength;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same words, or the same statement, reported by a verb that says more or less about their truth.
 *
 * <p>Three steps count: verbs that doubt ("claimed"), verbs that take no side or show one side of a dispute ("said",
 * "argued"), verbs that vouch ("confirmed", "admitted"). Any two different steps are a finding; "said" against "argued"
 * is none, because a version that reports a dispute says no more about who is right. Statements of two who need not be
 * one are left alone; the same quoted words are one utterance, whoever is said to say them.
 */
final class VerbStrengthRule implements Rule {

    private static final double SEVERITY = 0.46;

    /** UTF-16 units between a verb and its subject, above which only the verb is shown. */
    private static final int NEAR = 60;

    /** More renderings of one utterance are a refrain. */
    private static final int MOST_MEMBERS = 80;

    @Override
    public String name() {
        return "reporting-verb";
    }

    /** A verb with whom it gives something to. */
    private record Report(int version, Cue cue, @Nullable Speaker speaker) {

        Span span() {
            return speaker == null || !isNear() ? cue.verb() : cue.verb().cover(speaker.span());
        }

        private boolean isNear() {
            return cue.verb().cover(speaker.span()).length() < speaker.span().length() + cue.verb().length() + NEAR;
        }
    }

    @Override
    public List<Finding> findings(Material material) {
        Conflicts<Report> conflicts = new Conflicts<>(
                Report::version, Comparator.comparingInt(Report::version).thenComparing(report -> report.cue().verb()));
        for (FacingStatements facing : material.told()) {
            Report a = report(facing.a().version(), facing.sourceA());
            Report b = report(facing.b().version(), facing.sourceB());
            if (a != null && b != null && facing.likeContent() && mayBeOne(material, a, b)) {
                judge(a, b, conflicts);
            }
        }
        for (QuotationGroup group : material.quoted().groups()) {
            if (group.members().size() <= MOST_MEMBERS) {
                group.members().forEach(one -> group.members().stream()
                        .filter(other -> one.version() < other.version() && material.quoted().areSame(one, other))
                        .forEach(other -> judge(report(material, one), report(material, other), conflicts)));
            }
        }
        return findings(material, conflicts);
    }

    private List<Finding> findings(Material material, Conflicts<Report> conflicts) {
        List<Finding> findings = new ArrayList<>();
        for (List<Report> group : conflicts.groups()) {
            List<Evidence> evidence = new ArrayList<>();
            List<SentenceRef> places = new ArrayList<>();
            for (Report report : group) {
                evidence.add(material.evidence(report.version(), report.span()));
                places.add(material.sentence(report.version(), report.cue().verb()));
            }
            findings.add(new Finding(
                    FindingKind.VERB_STRENGTH_DIFFERS, material.passage(places), name(), SEVERITY, evidence));
        }
        return findings;
    }

    private static @Nullable Report report(int version, @Nullable Attribution attribution) {
        return attribution == null || attribution.cue() == null
                ? null
                : new Report(version, attribution.cue(), attribution.source());
    }

    private static @Nullable Report report(Material material, QuotationRef ref) {
        Quotation quotation = material.quotation(ref);
        return quotation.cue() == null ? null : new Report(ref.version(), quotation.cue(), quotation.speaker());
    }

    private static void judge(@Nullable Report one, @Nullable Report other, Conflicts<Report> conflicts) {
        if (one == null || other == null) {
            return;
        }
        if (step(one.cue().strength()) == step(other.cue().strength())) {
            conflicts.agree(one, other);
        } else {
            conflicts.differ(one, other);
        }
    }

    private static boolean mayBeOne(Material material, Report one, Report other) {
        return one.speaker() != null
                && other.speaker() != null
                && material.voices().mayBeOne(one.version(), one.speaker(), other.version(), other.speaker());
    }

    private static int step(Strength strength) {
        return switch (strength) {
            case DOUBTING -> 0;
            case NEUTRAL, ARGUING -> 1;
            case VOUCHING -> 2;
        };
    }
}
