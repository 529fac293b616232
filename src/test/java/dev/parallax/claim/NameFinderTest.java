package dev.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.claim.GoldenCases.Case;
import dev.parallax.story.Role;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameFinderTest {

    private final NameFinder finder = new NameFinder();

    static Stream<Case> cases() {
        return GoldenCases.read("names.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsNamesWithTheirKeys(Case golden) {
        Document document = golden.document();
        List<NameMention> found = finder.find(document);
        assertThat(GoldenCases.mark(document.text(), found.stream().map(NameMention::span).toList())).isEqualTo(golden.marked());
        assertThat(found.stream()
                .map(mention -> mention.kind().name().toLowerCase(Locale.ROOT) + " " + mention.key())
                .toList()).isEqualTo(golden.expected());
    }

    @Test
    void onlyTheBodyNames() {
        Document document = new Segmenter().cut(
                Version.ofText("v", "Ann Lee Closes Harbour\n\nThe harbour of the town is closed for the winter, and the ships stay out."),
                Language.ENGLISH);
        assertThat(document.sentences().getFirst().role()).isEqualTo(Role.HEADING);
        assertThat(finder.find(document)).isEmpty();
    }

    @Test
    void readsNoOtherLanguage() {
        Document document = new Segmenter().cut(Version.ofText("de", "Der Hafen von Hamburg ist zu."), new Language("de"));
        assertThat(finder.find(document)).isEmpty();
    }
}
