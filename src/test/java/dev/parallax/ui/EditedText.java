package dev.parallax.ui;

import dev.parallax.align.Alignment;
import dev.parallax.align.Link;
import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.Substitution;
import dev.parallax.claim.Statements;
import dev.parallax.compare.Basis;
import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparison;
import dev.parallax.diff.Edit;
import dev.parallax.diff.EditScript;
import dev.parallax.ledger.Finding;
import dev.parallax.ledger.ClaimTable;
import dev.parallax.ledger.Ledger;
import dev.parallax.ledger.QuotationCollation;
import dev.parallax.ledger.StatedStory;
import dev.parallax.story.Span;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comparison of two texts written as one: {@code The [gate|wall] holds.} is “The gate holds.” in the base and “The
 * wall holds.” in the version. A digit before the bracket numbers a move: {@code 1[It rained.|] … 1[|It rained.]}.
 */
public final class EditedText {

    private static final Pattern EDIT = Pattern.compile("(\\d?)\\[([^|\\]]*)\\|([^]]*)]");

    private final StringBuilder base = new StringBuilder();
    private final StringBuilder version = new StringBuilder();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private List<Substitution> substitutions = List.of();
    private List<Finding> findings = List.of();
    private Statements statements = new Statements(List.of(), List.of(), List.of(), List.of(), List.of());

    public EditedText(String notation) {
        Matcher matcher = EDIT.matcher(notation);
        int done = 0;
        while (matcher.find()) {
            same(notation.substring(done, matcher.start()));
            Edit change = Edit.change(put(base, matcher.group(2)), put(version, matcher.group(3)));
            edits.add(matcher.group(1).isEmpty() ? change : change.moved(Integer.parseInt(matcher.group(1)), List.of()));
            done = matcher.end();
        }
        same(notation.substring(done));
    }

    /** Says that a sentence of the base and one of the version say the same. */
    public EditedText link(int inBase, int inVersion) {
        SentenceRef a = new SentenceRef(0, inBase);
        SentenceRef b = new SentenceRef(1, inVersion);
        links.add(new Link(a, b, 1, false));
        passages.add(new Passage(List.of(a, b), 1));
        return this;
    }

    public EditedText find(Finding... found) {
        findings = List.of(found);
        return this;
    }

    /** Says which words stand for each other. */
    public EditedText substitute(Substitution... found) {
        substitutions = List.of(found);
        return this;
    }

    /** Says what the version states. */
    public EditedText state(Statements stated) {
        statements = stated;
        return this;
    }

    public String version() {
        return version.toString();
    }

    public String base() {
        return base.toString();
    }

    public Comparison comparison() {
        Segmenter segmenter = new Segmenter();
        Version a = Version.ofText("Base", base.toString());
        Version b = Version.ofText("Version", version.toString());
        List<Document> documents = List.of(segmenter.cut(a), segmenter.cut(b));
        EditScript identity = new EditScript(
                List.of(Edit.equal(new Span(0, base.length()), new Span(0, base.length()))), false);
        Alignment alignment = new Alignment(links, passages);
        List<Statements> stated =
                List.of(new Statements(List.of(), List.of(), List.of(), List.of(), List.of()), statements);
        Ledger ledger = new Ledger(findings, List.of());
        StatedStory told = new StatedStory(documents, alignment, stated, ledger);
        return new Comparison(
                new Story("", List.of(a, b)),
                CompareOptions.DEFAULT,
                documents,
                new Basis(Basis.Kind.WORDS, null),
                alignment,
                substitutions,
                List.of(List.of(), List.of()),
                List.of(identity, new EditScript(edits, false)),
                stated,
                ledger,
                ClaimTable.of(told, CompareOptions.DEFAULT.base()),
                QuotationCollation.of(told, CompareOptions.DEFAULT.base()),
                Map.of());
    }

    private void same(String text) {
        if (!text.isEmpty()) {
            edits.add(Edit.equal(put(base, text), put(version, text)));
        }
    }

    private static Span put(StringBuilder builder, String text) {
        builder.append(text);
        return new Span(builder.length() - text.length(), builder.length());
    }
}
