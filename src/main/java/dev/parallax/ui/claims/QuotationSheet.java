package dev.parallax.ui.claims;

import dev.parallax.claim.Cue;
import dev.parallax.claim.Strength;
import dev.parallax.compare.Comparison;
import dev.parallax.diff.WordingEdit;
import dev.parallax.ledger.Paraphrase;
import dev.parallax.ledger.QuotationCollation;
import dev.parallax.ledger.QuotationRendering;
import dev.parallax.ledger.QuotationRendering.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a card says of one quotation.
 *
 * @param lines the reference first, then what differs most; versions that give it alike share a line
 * @param told what versions say of it without quotation marks
 * @param absent versions that have nothing of it, by their places in the story
 */
record QuotationSheet(List<Line> lines, List<Told> told, List<Integer> absent) {

    /** Between what was and what is, so that the two are no one word. */
    private static final String APART = "\u2005";

    /** How the verb of a version compares with that of the reference. */
    enum Leaning {
        WEAKER,
        LIKE,
        STRONGER
    }

    /**
     * How some versions give it.
     *
     * @param versions their places in the story, ascending
     * @param pieces the words, marked where they differ from the reference; empty where they are the same
     * @param speaker who is said to say it; null where nobody is named
     * @param verb the reporting verb as it stands there; null where there is none
     */
    record Line(
            List<Integer> versions,
            Relation relation,
            List<Piece> pieces,
            @Nullable String speaker,
            @Nullable String verb,
            Leaning leaning) {}

    /** What one version says in words of its own. */
    record Told(int version, String words) {}

    static QuotationSheet of(QuotationCollation quoted, Comparison comparison) {
        Map<Alike, List<QuotationRendering>> alike = new LinkedHashMap<>();
        quoted.renderings().stream()
                .sorted(Comparator.comparing(QuotationSheet::rank).thenComparing(QuotationRendering::version))
                .forEach(one -> alike.computeIfAbsent(Alike.of(one), unseen -> new ArrayList<>()).add(one));
        List<Line> lines = alike.values().stream().map(like -> line(quoted, like, comparison)).toList();
        List<Told> told = quoted.paraphrases().stream().map(one -> told(one, comparison)).toList();
        return new QuotationSheet(lines, told, quoted.absent());
    }

    private static Line line(QuotationCollation quoted, List<QuotationRendering> alike, Comparison comparison) {
        QuotationRendering one = alike.getFirst();
        QuotationRendering reference = quoted.referenceRendering();
        List<Piece> pieces = switch (one.relation()) {
            case REFERENCE -> withoutComma(List.of(Piece.plain(flat(one.text()))));
            case SAME -> List.of();
            case TRUNCATED, ALTERED -> pieces(quoted.edits(one), reference.text(), one.text());
        };
        return new Line(
                alike.stream().map(QuotationRendering::version).sorted().toList(),
                one.relation(),
                pieces,
                one.speaker() == null ? null : flat(one.speaker().name()),
                one.cue() == null ? null : flat(text(comparison, one).substring(
                        one.cue().verb().start(), one.cue().verb().end())),
                leaning(one.cue(), reference.cue()));
    }

    private static int rank(QuotationRendering rendering) {
        return switch (rendering.relation()) {
            case REFERENCE -> 0;
            case SAME -> 1;
            case ALTERED -> 2;
            case TRUNCATED -> 3;
        };
    }

    private static Leaning leaning(@Nullable Cue one, @Nullable Cue reference) {
        Strength strength = one == null ? Strength.NEUTRAL : one.strength();
        Strength usual = reference == null ? Strength.NEUTRAL : reference.strength();
        int compared = strength.compareTo(usual);
        return compared == 0 ? Leaning.LIKE : compared < 0 ? Leaning.WEAKER : Leaning.STRONGER;
    }

    private static List<Piece> pieces(List<WordingEdit> edits, String from, String to) {
        List<Piece> pieces = new ArrayList<>();
        for (WordingEdit edit : edits) {
            if (!edit.isChange()) {
                pieces.add(Piece.plain(flat(edit.to().of(to))));
                continue;
            }
            if (!edit.from().isEmpty()) {
                pieces.add(new Piece(flat(edit.from().of(from)), List.of("deleted-words")));
            }
            if (edit.kind() == WordingEdit.Kind.REPLACE) {
                pieces.add(Piece.plain(APART));
            }
            if (!edit.to().isEmpty()) {
                pieces.add(new Piece(flat(edit.to().of(to)), List.of("added-words")));
            }
        }
        return withoutComma(pieces);
    }

    /** Without the comma that the sentence around the quotation needs. */
    private static List<Piece> withoutComma(List<Piece> pieces) {
        Piece last = pieces.getLast();
        String text = last.text().stripTrailing();
        List<Piece> tidy = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        tidy.add(new Piece(text.endsWith(",") ? text.substring(0, text.length() - 1) : text, last.styleClasses()));
        return tidy;
    }

    private static Told told(Paraphrase paraphrase, Comparison comparison) {
        String text = comparison.documents().get(paraphrase.version()).text();
        return new Told(
                paraphrase.version(),
                flat(String.join(" ", paraphrase.sentences().stream().map(span -> span.of(text)).toList())));
    }

    private static String text(Comparison comparison, QuotationRendering one) {
        return comparison.documents().get(one.version()).text();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** What a rendering shares with others that stand on one line with it. */
    private record Alike(boolean same, String text, @Nullable String speaker, @Nullable String verb) {

        static Alike of(QuotationRendering one) {
            boolean same = one.relation() == Relation.REFERENCE || one.relation() == Relation.SAME;
            return new Alike(
                    same,
                    same ? "" : one.text(),
                    one.speaker() == null ? null : one.speaker().name(),
                    one.cue() == null ? null : one.cue().lemma());
        }
    }
}
