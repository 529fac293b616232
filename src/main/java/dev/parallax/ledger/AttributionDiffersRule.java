package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Attribution;
import dev.parallax.claim.Cue;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The same statement given to sources that cannot be one: two persons by name, two organisations by name, or a document
 * made by one and by another ("a study commissioned by the city", "a study by Hask Marine").
 *
 * <p>Rather silent than wrong: "officials" may be the ministry, the mayor may be Ann Lee, and a spokeswoman speaks for
 * somebody.
 */
final class AttributionDiffersRule implements Rule {

    private static final double SEVERITY = 0.55;

    @Override
    public String name() {
        return "attribution-source";
    }

    /** A statement's source. */
    private record Source(SentenceRef place, Attribution attribution) {}

    @Override
    public List<Finding> findings(Material material) {
        DocumentMakers makers = new DocumentMakers(material.documents());
        Conflicts<Source> conflicts =
                new Conflicts<>(source -> source.place().version(), Comparator.comparing(Source::place));
        for (FacingStatements facing : material.told()) {
            if (facing.sourceA() == null || facing.sourceB() == null || !facing.sameContent()) {
                continue;
            }
            Source a = new Source(facing.a(), facing.sourceA());
            Source b = new Source(facing.b(), facing.sourceB());
            Voice one = material.voices().of(facing.a().version(), facing.sourceA().source());
            Voice other = material.voices().of(facing.b().version(), facing.sourceB().source());
            if (one.differsFrom(other) || makers.differ(facing)) {
                conflicts.differ(a, b);
            } else if (one.isSameAs(other) || makers.agree(facing)) {
                conflicts.agree(a, b);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Source> group : conflicts.groups()) {
            Integer passage = material.passage(group.stream().map(Source::place).toList());
            List<Evidence> evidence = group.stream()
                    .map(source -> material.evidence(source.place().version(), shown(makers, source)))
                    .toList();
            findings.add(new Finding(FindingKind.ATTRIBUTION_DIFFERS, passage, name(), SEVERITY, evidence));
        }
        return findings;
    }

    /** The source with its verb, or the document with its maker. */
    private static Span shown(DocumentMakers makers, Source source) {
        Span span = source.attribution().source().span();
        Cue cue = source.attribution().cue();
        return cue == null ? makers.shown(source.place().version(), span) : span.cover(cue.verb());
    }
}
