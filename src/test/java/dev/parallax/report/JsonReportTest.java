package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.compare.Comparison;
import dev.parallax.diff.Ignored;
import dev.parallax.meaning.VectorsUnavailable;
import dev.parallax.message.Messages;
import dev.parallax.story.Decision;
import dev.parallax.story.HandWork;
import dev.parallax.story.Notice;
import dev.parallax.story.Provenance;
import dev.parallax.story.Span;
import dev.parallax.story.Story;
import dev.parallax.story.StorySpan;
import dev.parallax.story.Version;
import dev.parallax.testing.Json;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract with programs outside: schema {@code parallax/1}, without what the claims and findings say. */
class JsonReportTest {

    private static final Version WIRE = new Version(
            "wire",
            new Provenance("wire.html", "html", "UTF-8", Instant.parse("2024-05-07T18:00:00Z"),
                    Instant.parse("2024-05-08T06:30:00Z"), Provenance.sha256("wire".getBytes(StandardCharsets.UTF_8))),
            """
            Harbour board keeps the old gate

            The harbour board voted on Tuesday to keep the old storm gate for two more winters.

            Engineers found rust in eleven of the forty hinges last winter. “We have no better gate,” chairwoman Ada Osei said.

            A new lock would cost ninety million crowns and take six years.

            Read more: Ferry fares rise again
            """,
            List.of(),
            List.of(Notice.of("source.html-short", 60)));

    private static final Version CORRECTED = Version.ofText("wire, corrected 👍", """
            Harbour board keeps the old gate

            A new lock would cost ninety million crowns and take six years.

            The harbour board voted on Monday to keep the old storm gate for two more winters.

            Engineers found rust in twelve of the forty hinges last winter. “We have no better gate,” chairwoman Ada Osei said.
            """);

    private static final Version OTHER = Version.ofText("other", """
            Old gate to stay

            On Tuesday the harbour board voted that the old storm gate stays for two winters. Fishermen had asked for more.

            Eleven of its forty hinges had rust last winter, engineers found.
            """);

    private static final Map<String, Object> REPORT = report(story(WIRE, CORRECTED, OTHER), 0);

    @Test
    void theReportHasItsFieldsInTheirOrder() {
        assertThat(REPORT.keySet())
                .containsSubsequence("schema", "title", "base", "ignored", "alignedBy", "notices", "versions", "links", "passages", "scripts", "findings", "stats")
                .contains("claims", "quotations", "figures", "names", "claimTable", "quotationGroups");
        assertThat(REPORT).containsEntry("schema", "parallax/1").containsEntry("title", "The old gate").containsEntry("base", "v1");
    }

    @Test
    void whereNothingIsIgnoredNothingIsNamed() {
        assertThat(REPORT).containsEntry("ignored", List.of());
    }

    @Test
    void whatLinksRestOnIsTold() {
        assertThat(REPORT).containsEntry("notices", List.of());
        Story story = story(Version.ofText("a", "Insurers refuse cellars."), Version.ofText("b", "Nobody pays."));
        Comparer broken = new Comparer((documents, sentences, progress, cancel) -> {
            throw new VectorsUnavailable(new IOException("no room"));
        });
        Map<String, Object> report = Json.object(
                bytes(broken.compare(story, CompareOptions.DEFAULT, Progress.NONE, new CancelToken())));
        assertThat(report).containsEntry("alignedBy", "words");
        assertThat((List<?>) report.get("notices")).singleElement().asString().startsWith("Sentences are matched by their words");
    }

    @Test
    void whatIsIgnoredIsNamedInItsOrderAndIsAnEqualEditOfItsOwn() {
        Story story = story(Version.ofText("a", "The gate held."), Version.ofText("b", "The GATE, held."));
        CompareOptions options = new CompareOptions(0, Set.of(Ignored.PUNCTUATION, Ignored.CASE));
        Map<String, Object> report = Json.object(
                bytes(new Comparer().compare(story, options, Progress.NONE, new CancelToken())));
        assertThat(report).containsEntry("ignored", List.of("case", "punctuation"));
        assertThat(allEdits(report))
                .extracting(edit -> edit.get("kind") + ":" + cut("The gate held.", edit.get("from")) + "|"
                        + cut("The GATE, held.", edit.get("to")))
                .containsExactly("equal:The |The ", "equal:gate|GATE", "equal:|,", "equal: held.| held.");
    }

    @Test
    void aVersionHasItsFields() {
        assertThat(versions(REPORT)).allSatisfy(version -> assertThat(version).containsOnlyKeys(
                "id", "label", "provenance", "language", "text", "paragraphs", "sentences", "warnings"));
        assertThat(versions(REPORT)).extracting(version -> version.get("id")).containsExactly("v1", "v2", "v3");
        assertThat(versions(REPORT)).extracting(version -> version.get("label")).containsExactly("wire", "wire, corrected 👍", "other");
        assertThat(versions(REPORT)).extracting(version -> version.get("language")).containsOnly("en");
    }

    @Test
    void theTextOfAVersionIsUntouched() {
        assertThat(versions(REPORT)).extracting(version -> version.get("text"))
                .containsExactly(WIRE.text(), CORRECTED.text(), OTHER.text());
    }

    @Test
    void provenanceSaysWhatIsKnown() {
        assertThat(versions(REPORT).get(0).get("provenance")).isEqualTo(Map.of(
                "origin", "wire.html",
                "format", "html",
                "encoding", "UTF-8",
                "publishedAt", "2024-05-07T18:00:00Z",
                "capturedAt", "2024-05-08T06:30:00Z",
                "sha256", WIRE.provenance().sha256()));
        assertThat(versions(REPORT).get(1).get("provenance"))
                .isEqualTo(Map.of("format", "text", "sha256", CORRECTED.provenance().sha256()));
    }

    @Test
    void warningsAreSentences() {
        assertThat(Json.list(versions(REPORT).get(0).get("warnings"))).singleElement().asString().startsWith("Only 60 words");
        assertThat(versions(REPORT).get(1).get("warnings")).isEqualTo(List.of());
    }

    @Test
    void paragraphsAreSpansOfTheText() {
        assertThat(Json.list(versions(REPORT).get(2).get("paragraphs")).stream().map(span -> cut(OTHER, span)))
                .containsExactly(OTHER.text().strip().split("\n\n"));
    }

    @Test
    void sentencesAreSpansOfTheTextWithTheirRole() {
        assertThat(Json.objects(versions(REPORT).get(0), "sentences"))
                .allSatisfy(sentence -> assertThat(sentence).containsOnlyKeys("span", "role"))
                .extracting(sentence -> sentence.get("role") + " " + cut(WIRE, sentence.get("span")).split(" ")[0])
                .containsExactly("heading Harbour", "body The", "body Engineers", "body “We", "body A", "boilerplate Read");
    }

    @Test
    void linksPointAtSentencesOfTwoVersions() {
        assertThat(Json.objects(REPORT, "links")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.keySet()).isSubsetOf("a", "b", "score", "weak").contains("a", "b", "score");
            assertThat(number(link.get("score"))).isBetween(0.0, 1.0);
            assertThat(link.getOrDefault("weak", true)).isEqualTo(true);
            assertThat(place(link.get("a"))).isLessThan(place(link.get("b")));
            assertIsSentence(link.get("a"));
            assertIsSentence(link.get("b"));
        });
    }

    @Test
    void aWeakLinkScoresLessThanASureOne() {
        List<Map<String, Object>> links = Json.objects(REPORT, "links");
        double surest = links.stream().filter(link -> link.containsKey("weak")).mapToDouble(link -> number(link.get("score"))).max().orElse(0);
        assertThat(links).filteredOn(link -> !link.containsKey("weak"))
                .isNotEmpty()
                .allMatch(link -> number(link.get("score")) >= surest);
    }

    @Test
    void linksAreOrderedByPosition() {
        assertThat(Json.objects(REPORT, "links"))
                .extracting(link -> order(link.get("a")) * 1_000_000L + order(link.get("b")))
                .isSorted();
    }

    @Test
    void passagesAreNumberedRowsOfSentences() {
        List<Map<String, Object>> passages = Json.objects(REPORT, "passages");
        for (int i = 0; i < passages.size(); i++) {
            Map<String, Object> passage = passages.get(i);
            assertThat(passage).containsOnlyKeys("id", "members", "moved", "confidence").containsEntry("id", "p" + (i + 1));
            assertThat(number(passage.get("confidence"))).isBetween(0.0, 1.0);
            Map<String, Object> members = Json.map(passage.get("members"));
            assertThat(members).hasSizeGreaterThanOrEqualTo(2);
            assertThat(List.copyOf(members.keySet())).isSorted();
            members.forEach((version, sentences) ->
                    assertThat(Json.list(sentences)).isNotEmpty().allSatisfy(s -> assertIsSentence(List.of(version, s))));
            assertThat(members.keySet().stream().map(Object.class::cast)).containsAll(Json.list(passage.get("moved")));
        }
        assertThat(passages).isNotEmpty();
    }

    @Test
    void aPassageSaysInWhichVersionsItMoved() {
        assertThat(Json.objects(REPORT, "passages"))
                .filteredOn(passage -> !Json.list(passage.get("moved")).isEmpty())
                .singleElement()
                .satisfies(passage -> assertThat(passage.get("members")).isEqualTo(Map.of("v1", List.of(4), "v2", List.of(1))));
    }

    @Test
    void thereIsAScriptFromTheBaseToEachOtherVersion() {
        assertThat(Json.objects(report(story(WIRE, CORRECTED, OTHER), 1), "scripts"))
                .allSatisfy(script -> assertThat(script).containsOnlyKeys("from", "to", "edits", "approximate"))
                .extracting(script -> script.get("from") + ">" + script.get("to") + " " + script.get("approximate"))
                .containsExactly("v2>v1 false", "v2>v3 false");
    }

    @Test
    void aScriptCoversBothTexts() {
        assertThat(Json.objects(REPORT, "scripts")).allSatisfy(script -> assertCovers(
                Json.objects(script, "edits"), 0, text(script.get("from")).length(), 0, text(script.get("to")).length()));
    }

    @Test
    void theKindOfAnEditFollowsFromItsRanges() {
        assertThat(allEdits(REPORT)).allSatisfy(edit -> {
            boolean noFrom = start(edit.get("from")) == end(edit.get("from"));
            boolean noTo = start(edit.get("to")) == end(edit.get("to"));
            Set<String> kinds = noFrom ? Set.of("insert") : noTo ? Set.of("delete") : Set.of("equal", "replace");
            assertThat(kinds).contains((String) edit.get("kind"));
            assertThat(edit.keySet()).isSubsetOf("kind", "from", "to", "move", "inner").contains("kind", "from", "to");
        });
    }

    @Test
    void equalPiecesAreEqualToTheLetter() {
        assertThat(Json.objects(REPORT, "scripts")).allSatisfy(script -> assertThat(Json.objects(script, "edits"))
                .filteredOn(edit -> edit.get("kind").equals("equal"))
                .isNotEmpty()
                .allSatisfy(edit -> assertThat(cut(text(script.get("from")), edit.get("from")))
                        .isEqualTo(cut(text(script.get("to")), edit.get("to")))));
    }

    @Test
    void aMovedBlockIsADeletionAndAnInsertionWithTheSameInnerEdits() {
        List<Map<String, Object>> moved = Json.objects(Json.objects(REPORT, "scripts").get(0), "edits").stream()
                .filter(edit -> edit.containsKey("move"))
                .toList();
        assertThat(moved).extracting(edit -> edit.get("kind")).containsExactlyInAnyOrder("insert", "delete");
        assertThat(moved).extracting(edit -> edit.get("move")).containsOnly(1);
        assertThat(moved.get(0).get("inner")).isEqualTo(moved.get(1).get("inner"));
        Map<String, Object> deletion = moved.get(0).get("kind").equals("delete") ? moved.get(0) : moved.get(1);
        Map<String, Object> insertion = deletion == moved.get(0) ? moved.get(1) : moved.get(0);
        assertCovers(Json.objects(deletion, "inner"), start(deletion.get("from")), end(deletion.get("from")),
                start(insertion.get("to")), end(insertion.get("to")));
    }

    @Test
    void aNameHasItsKindAndAKeyThatAllVersionsShare() {
        List<List<Object>> names = Json.objects(REPORT, "names").stream()
                .map(name -> List.of(name.get("version"), cut(text(name.get("version")), name.get("span")), name.get("kind"), name.get("key")))
                .toList();
        assertThat(names).contains(List.of("v2", "Ada Osei", "person", "ada osei"));
    }

    @Test
    void aRowOfTheClaimTableSaysWhatEveryVersionMakesOfIt() {
        List<Map<String, Object>> rows = Json.objects(REPORT, "claimTable");
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.keySet()).isSubsetOf(
                    "id", "passage", "reference", "text", "kinds", "worth", "why", "severity", "findings", "versions");
            Map<String, Object> cells = Json.map(row.get("versions"));
            assertThat(cells).containsOnlyKeys("v1", "v2", "v3");
            assertThat(Json.map(cells.get(row.get("reference")))).containsEntry("standing", "reference");
            cells.forEach((version, cell) -> assertThat(Json.map(cell).containsKey("spans"))
                    .isNotEqualTo("absent".equals(Json.map(cell).get("standing"))));
        });
        Map<String, Object> hinges = rows.stream()
                .filter(row -> row.get("text").toString().startsWith("Engineers found rust in eleven"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> corrected = Json.map(Json.map(hinges.get("versions")).get("v2"));
        assertThat(corrected).containsEntry("standing", "value-differs");
        assertThat(findingIds(REPORT)).containsAll(Json.list(corrected.get("findings")));
        assertThat(Json.list(hinges.get("findings"))).containsAll(Json.list(corrected.get("findings")));
    }

    private static List<Object> findingIds(Map<String, Object> report) {
        return Json.objects(report, "findings").stream().map(finding -> finding.get("id")).toList();
    }

    @Test
    void aGroupOfQuotationsSaysHowEachVersionGivesThem() {
        Story story = story(
                Version.ofText("a", "“We have no better gate,” chairwoman Ada Osei said."),
                Version.ofText("b", "“We have no safer gate,” chairwoman Ada Osei said."),
                Version.ofText("c", "Rain fell all day."));
        Map<String, Object> report = report(story, 0);
        Map<String, Object> group = Json.objects(report, "quotationGroups").getFirst();
        assertThat(group)
                .containsOnlyKeys("id", "reference", "members", "paraphrases", "absent")
                .containsEntry("id", "g1")
                .containsEntry("reference", "v1")
                .containsEntry("absent", List.of("v3"));
        List<Map<String, Object>> members = Json.objects(group, "members");
        assertThat(members).extracting(member -> member.get("relation")).containsExactly("reference", "altered");
        assertThat(members.getFirst()).doesNotContainKey("edits").containsEntry("quotations", List.of("q1"));
        assertThat(members.getLast()).containsEntry("quotations", List.of("q2"));
        String from = (String) members.getFirst().get("text");
        String to = (String) members.getLast().get("text");
        assertThat(Json.objects(members.getLast(), "edits"))
                .extracting(edit -> edit.get("kind") + ":" + cut(from, edit.get("from")) + "|" + cut(to, edit.get("to")))
                .contains("replace:better|safer");
    }

    @Test
    void aFindingSaysWhoLacksItAndWhetherItIsSlight() {
        String told = "“We cannot close the old harbour,” Lee said.\n\nThe fair drew 40 singers to the town.";
        Map<String, Object> report = report(
                story(
                        Version.ofText("a", told),
                        Version.ofText("b", told),
                        Version.ofText("c", "“We can’t close the old harbour,” Lee said.")),
                0);
        assertThat(Json.objects(report, "findings")).satisfiesExactlyInAnyOrder(
                missing -> assertThat(missing)
                        .containsEntry("kind", "missing-here")
                        .containsEntry("absent", List.of("v3"))
                        .doesNotContainKey("trivial"),
                slight -> assertThat(slight)
                        .containsEntry("kind", "quotation-altered")
                        .containsEntry("trivial", true)
                        .doesNotContainKey("absent"));
    }

    @Test
    void statsCountWordsDistancesAndTimes() {
        Map<String, Object> stats = Json.map(REPORT.get("stats"));
        assertThat(stats).containsKeys("words", "distance", "elapsedMillis");
        assertThat(Json.map(stats.get("words"))).containsOnlyKeys("v1", "v2", "v3").containsEntry("v3", 35);
        assertThat(Json.map(stats.get("distance"))).containsOnlyKeys("v1", "v2", "v3");
        assertThat(number(Json.map(stats.get("distance")).get("v1"))).isZero();
        assertThat(number(Json.map(stats.get("distance")).get("v2"))).isBetween(0.0, 0.3);
        assertThat(number(Json.map(stats.get("distance")).get("v3"))).isBetween(0.3, 1.0);
        assertThat(Json.map(stats.get("elapsedMillis"))).containsKeys("cut", "align", "diff");
    }

    @Test
    void theSameStoryGivesTheSameBytesApartFromTimes() {
        Story story = story(WIRE, CORRECTED, OTHER);
        assertThat(withoutTimes(bytes(compared(story, 0)))).isEqualTo(withoutTimes(bytes(compared(story, 0))));
    }

    @Test
    void linksAndPassagesAreTheSameInEveryOrderOfTheVersions() {
        Map<String, Object> reordered = report(story(OTHER, WIRE, CORRECTED), 0);
        assertThat(links(reordered)).isEqualTo(links(REPORT));
        assertThat(passages(reordered)).isEqualTo(passages(REPORT));
    }

    @Test
    void awkwardTextComesThroughUntouched() {
        String text = "A \uD83D lone \uDE00 surrogate, \u0000 \u0007 controls, 👩‍👩‍👧, \u2028, שלום, \uFFFF \"quotes\" \\ and \uFEFF marks.\r\n";
        Map<String, Object> report = report(story(Version.ofText("a", text), Version.ofText("b", text + "More.")), 0);
        assertThat(versions(report)).extracting(version -> version.get("text")).containsExactly(text, text + "More.");
    }

    @Test
    void aLinkThatTheReaderMadeIsToldAsSuch() {
        Story found = story(Version.ofText("a", "Boats left the harbour."), Version.ofText("b", "It rained all day."));
        Decision linked = new Decision.Together(List.of(
                new StorySpan(0, new Span(0, 23)), new StorySpan(1, new Span(0, 18))));
        Story byHand = new Story(found.title(), found.versions(), HandWork.NONE.with(linked));
        assertThat(report(found, 0)).containsEntry("links", List.of());
        assertThat(bytes(compared(byHand, 0)))
                .contains("\"links\":[{\"a\":[\"v1\",0],\"b\":[\"v2\",0],\"score\":1.0,\"byHand\":true}]");
    }

    @Test
    void oneVersionAloneHasNothingToCompare() {
        Map<String, Object> report = report(story(WIRE), 0);
        assertThat(report).containsEntry("links", List.of()).containsEntry("passages", List.of()).containsEntry("scripts", List.of());
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        new JsonReport(Messages.ofSystem()).write(compared(story(WIRE), 0), out);
        assertThat(out.size()).isPositive();
    }

    private static Story story(Version... versions) {
        return new Story("The old gate", List.of(versions));
    }

    private static Comparison compared(Story story, int base) {
        return new Comparer().compare(story, new CompareOptions(base), Progress.NONE, new CancelToken());
    }

    private static Map<String, Object> report(Story story, int base) {
        return Json.object(bytes(compared(story, base)));
    }

    private static String bytes(Comparison comparison) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonReport(Messages.ofSystem()).write(comparison, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String withoutTimes(String json) {
        assertThat(json).contains("\"elapsedMillis\":{");
        return json.replaceAll("\"elapsedMillis\":\\{[^}]*}", "");
    }

    private static List<Map<String, Object>> versions(Map<String, Object> report) {
        return Json.objects(report, "versions");
    }

    private static String text(Object versionId) {
        return (String) versions(REPORT).get(index(versionId)).get("text");
    }

    private static int index(Object versionId) {
        return Integer.parseInt(((String) versionId).substring(1)) - 1;
    }

    private static int place(Object sentence) {
        return index(Json.list(sentence).get(0));
    }

    private static long order(Object sentence) {
        return place(sentence) * 1_000L + (int) Json.list(sentence).get(1);
    }

    private static void assertIsSentence(Object sentence) {
        Map<String, Object> version = versions(REPORT).get(place(sentence));
        assertThat((int) Json.list(sentence).get(1)).isBetween(0, Json.list(version.get("sentences")).size() - 1);
    }

    private static int start(Object span) {
        return (int) Json.list(span).get(0);
    }

    private static int end(Object span) {
        return (int) Json.list(span).get(1);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static String cut(Version version, Object span) {
        return cut(version.text(), span);
    }

    private static String cut(String text, Object span) {
        assertThat(Json.list(span)).hasSize(2);
        return text.substring(start(span), end(span));
    }

    private static List<Map<String, Object>> allEdits(Map<String, Object> report) {
        return Json.objects(report, "scripts").stream()
                .flatMap(script -> Json.objects(script, "edits").stream())
                .flatMap(edit -> edit.containsKey("inner")
                        ? Stream.concat(Stream.of(edit), Json.objects(edit, "inner").stream())
                        : Stream.of(edit))
                .toList();
    }

    private static void assertCovers(List<Map<String, Object>> edits, int from, int fromEnd, int to, int toEnd) {
        for (Map<String, Object> edit : edits) {
            assertThat(start(edit.get("from"))).isEqualTo(from);
            assertThat(start(edit.get("to"))).isEqualTo(to);
            from = end(edit.get("from"));
            to = end(edit.get("to"));
        }
        assertThat(List.of(from, to)).containsExactly(fromEnd, toEnd);
    }

    /** Links by label instead of by id, the two ends in no order. */
    private static Set<String> links(Map<String, Object> report) {
        return Json.objects(report, "links").stream()
                .map(link -> new TreeSet<>(Set.of(named(report, link.get("a")), named(report, link.get("b"))))
                        + " " + link.get("score") + " " + link.get("weak"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Set<String>> passages(Map<String, Object> report) {
        return Json.objects(report, "passages").stream()
                .map(passage -> Stream.concat(
                                Stream.of("confidence " + passage.get("confidence")),
                                Json.map(passage.get("members")).entrySet().stream().flatMap(member ->
                                        Json.list(member.getValue()).stream().map(s -> named(report, List.of(member.getKey(), s)))))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String named(Map<String, Object> report, Object sentence) {
        return versions(report).get(place(sentence)).get("label") + ":" + Json.list(sentence).get(1);
    }
}
