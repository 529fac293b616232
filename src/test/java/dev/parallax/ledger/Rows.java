package dev.parallax.ledger;

import dev.parallax.align.Alignment;
import dev.parallax.align.Link;
import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.Substitution;
import dev.parallax.align.SubstitutionFinder;
import dev.parallax.claim.StatementReader;
import dev.parallax.claim.Statements;
import dev.parallax.claim.StoryNames;
import dev.parallax.meaning.Thesaurus;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A story as a table: one row a passage, one cell a sentence, columns parted by {@code |} are versions, an empty cell
 * is a version without the passage.
 */
final class Rows {

    private final List<List<String>> rows;

    private final Language language;

    private Rows(List<List<String>> rows, Language language) {
        this.rows = rows;
        this.language = language;
    }

    static Rows of(String... rows) {
        return new Rows(Stream.of(rows)
                .map(row -> Stream.of(row.split("\\|", -1)).map(String::strip).toList())
                .toList(), Language.ENGLISH);
    }

    /** The same story with its versions in another order; {@code order[i]} is the column that becomes version i. */
    Rows permuted(List<Integer> order) {
        return new Rows(rows.stream().map(row -> order.stream().map(row::get).toList()).toList(), language);
    }

    /** The same table in another language than English. */
    Rows in(String code) {
        return new Rows(rows, new Language(code));
    }

    int versions() {
        return rows.getFirst().size();
    }

    Ledger ledger() {
        return stated().ledger();
    }

    StatedStory stated() {
        List<Document> documents = IntStream.range(0, versions()).mapToObj(this::document).toList();
        List<Statements> each =
                documents.stream().map(document -> new StatementReader().read(document, null)).toList();
        List<Statements> statements = new StoryNames().shared(documents, each);
        Alignment alignment = alignment(documents);
        List<Substitution> substitutions =
                new SubstitutionFinder(Thesaurus.english()).find(documents, alignment, null, new CancelToken());
        Ledger ledger =
                new ClaimLedger().compare(documents, alignment, substitutions, statements, new CancelToken());
        return new StatedStory(documents, alignment, statements, ledger);
    }

    /** Each finding as {@code KIND v1:text v2:text}, with {@code -v3} for a version that lacks it. */
    List<String> findings() {
        return ledger().findings().stream().map(finding -> finding.kind() + told(finding)).toList();
    }

    /** Those of one kind, without their kind. */
    List<String> findings(FindingKind kind) {
        return ledger().findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> told(finding).strip())
                .toList();
    }

    private static String told(Finding finding) {
        Stream<String> evidence =
                finding.evidence().stream().map(one -> " v" + (one.version() + 1) + ":" + one.text());
        Stream<String> absent = finding.absent().stream().map(version -> " -v" + (version + 1));
        return Stream.concat(evidence, absent).collect(Collectors.joining());
    }

    private Document document(int version) {
        List<String> sentences = rows.stream().map(row -> row.get(version)).filter(cell -> !cell.isEmpty()).toList();
        return new Segmenter().cut(Version.ofText("v" + version, String.join("\n\n", sentences)), language);
    }

    /** A cell may hold several sentences: a row takes all of its paragraph. */
    private Alignment alignment(List<Document> documents) {
        List<Link> links = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        int[] paragraphs = new int[versions()];
        for (List<String> row : rows) {
            List<SentenceRef> members = new ArrayList<>();
            for (int version = 0; version < row.size(); version++) {
                if (!row.get(version).isEmpty()) {
                    members.addAll(sentences(documents.get(version), version, paragraphs[version]++));
                }
            }
            for (SentenceRef a : members) {
                members.stream().filter(b -> a.version() < b.version()).forEach(b -> links.add(new Link(a, b, 0.9, false)));
            }
            if (members.stream().map(SentenceRef::version).distinct().count() > 1) {
                passages.add(new Passage(members, 0.9));
            }
        }
        return new Alignment(links, passages);
    }

    private static List<SentenceRef> sentences(Document document, int version, int paragraph) {
        return IntStream.range(0, document.sentences().size())
                .filter(sentence -> document.sentences().get(sentence).paragraph() == paragraph)
                .mapToObj(sentence -> new SentenceRef(version, sentence))
                .toList();
    }
}
