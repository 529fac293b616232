package dev.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.story.RoleMark;
import dev.parallax.story.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingLawsTest {

    @Property(tries = 300)
    void utf8ReadsBackUnchanged(@ForAll("texts") String text) {
        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8), null).text()).isEqualTo(text);
    }

    @Property(tries = 300)
    void markedUtf16ReadsBackUnchanged(@ForAll("texts") String text) {
        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_16), null).text()).isEqualTo(text);
    }

    @Property(tries = 500)
    void anyBytesGiveCleanTextOrARefusal(@ForAll byte[] bytes, @ForAll("names") String name) {
        Version version;
        try {
            version = OriginalReader.read(Samples.file(name, bytes));
        } catch (SourceException e) {
            assertThat(Sentences.of(e.notice())).contains(name);
            return;
        }
        assertSound(version);
    }

    @Property(tries = 1000)
    void anyMarkupGivesSoundMarks(@ForAll("markup") String markup, @ForAll("names") String name) {
        try {
            assertSound(OriginalReader.read(Samples.file(name, markup)));
        } catch (SourceException e) {
            assertThat(Sentences.of(e.notice())).contains(name);
        }
    }

    @Property(tries = 500)
    void naturalOrderIsAnOrder(@ForAll("labels") String a, @ForAll("labels") String b, @ForAll("labels") String c) {
        NaturalOrder order = new NaturalOrder();

        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
        assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
        List<String> sorted = Stream.of(a, b, c).sorted(order).toList();
        assertThat(order.compare(sorted.getFirst(), sorted.getLast())).isLessThanOrEqualTo(0);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "“", "\n", " ", "한", "🜚", "\u0301", "ש", "0", "\u00A0", "ß", "\t")
                .list()
                .ofMaxSize(60)
                .map(pieces -> "text " + String.join("", pieces));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.txt", "b.md", "c.html");
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<p>", "</p>", "<div class='byline'>", "</div>", "<h1>", "</h2>", "<br>", "<td>", "<tr>",
                        "<table>",
                        "<a href='/x'>", "</a>", "<q>", "<pre>", "<figcaption>", "<ul>", "<li>", "Some words of text, ",
                        "more of them. ", "\n", "\n\n", "# ", "- ", "> ", "| a | b |\n|---|---|\n| c | d |\n", "```",
                        "*",
                        "[", "](x)", "&amp;", "<!--", "-->", "---\n", "    ", "\u00AD", "🜚")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.strings().withChars("aAbv019.").ofMaxLength(5);
    }

    private static void assertSound(Version version) {
        assertThat(version.text()).isNotBlank().doesNotContain("\r", "\0");
        int end = 0;
        for (RoleMark mark : version.marks()) {
            assertThat(mark.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(mark.span().of(version.text())).isNotBlank().doesNotContain("\n");
            end = mark.span().end();
        }
    }
}
