package dev.parallax.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.align.Alignment;
import dev.parallax.align.Link;
import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Basis;
import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.compare.Comparison;
import dev.parallax.story.Span;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.ui.reader.Focus;
import dev.parallax.ui.reader.Landing;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MaybeRelatedTest {

    private static final SentenceRef GATE = new SentenceRef(0, 0);
    private static final SentenceRef SAME_GATE = new SentenceRef(1, 0);
    private static final SentenceRef RAIN = new SentenceRef(2, 0);
    private static final SentenceRef WALL = new SentenceRef(2, 1);

    @Test
    void theBestPartnerOutsideThePassageIsOffered() {
        Comparison comparison = with(new Link(GATE, RAIN, 0.3, true), new Link(SAME_GATE, WALL, 0.4, true));
        assertThat(MaybeRelated.in(comparison, focus(0), 2)).isEqualTo(new MaybeRelated(8, "A wall fell."));
    }

    @Test
    void aSureLinkThatMadeNoPassageIsOfferedToo() {
        assertThat(MaybeRelated.in(with(new Link(GATE, WALL, 0.7, false)), focus(0), 2).text()).isEqualTo("A wall fell.");
    }

    @Test
    void aSentenceWithoutAPassageHasItsOwnPartners() {
        Comparison comparison = with(new Link(SAME_GATE, WALL, 0.4, true));
        assertThat(MaybeRelated.in(comparison, focus(null), 2)).isNull();
        assertThat(MaybeRelated.in(with(new Link(GATE, RAIN, 0.4, true)), focus(null), 2).text()).isEqualTo("Rain.");
    }

    @Test
    void whatIsInThePassageIsNotOffered() {
        assertThat(MaybeRelated.in(with(), focus(0), 1)).isNull();
    }

    private static Focus focus(Integer passage) {
        return new Focus(new Landing(0, Map.of(0, List.of(new Span(0, 4))), Map.of()), GATE, passage, null, 1);
    }

    private static Comparison with(Link... links) {
        Story story = new Story("", Stream.of("The gate held.", "The gate held.", "Rain.  \\nA wall fell.".replace("\\n", "\n"))
                .map(text -> Version.ofText("V", text))
                .toList());
        Comparison found = new Comparer().compareWords(story, CompareOptions.DEFAULT, Progress.NONE, new CancelToken());
        List<Link> all = Stream.concat(Stream.of(new Link(GATE, SAME_GATE, 1, false)), Stream.of(links)).toList();
        return new Comparison(story, CompareOptions.DEFAULT, found.documents(), new Basis(Basis.Kind.WORDS, null),
                new Alignment(all, List.of(new Passage(List.of(GATE, SAME_GATE), 1))), List.of(), found.moved(),
                found.scripts(), found.statements(), found.ledger(), found.claimTable(), found.collations(), Map.of());
    }
}
