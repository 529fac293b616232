package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.testing.AwkwardText;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is passed over at a glance would not have matched. */
class LineMatcherTest {

    private static final Furniture FURNITURE = Furniture.of(Language.ENGLISH);

    private static final List<String> FURNITURE_WORDS = List.of(
            "promo code", "Save 5%", "5 % off", "free shipping", "shop now", "limited-time", "contributed to this report",
            "added in today’s story", "helped with the article", "Getty Images", "Reuters", "AFP", "Associated Press", "epa",
            "Flickr", "Unsplash", "By", "Ida Moor", "Photo", "Read more", "Subscribe", "newsletter", "Related posts", "©", "Source");

    private static final List<String> BETWEEN = List.of(" ", " ", " ", ", ", "/", " via ", " by means of ", ": ", "(", ")", ".", "’", "");

    @Property(tries = 2000)
    void aLineMatchesIfAnyExpressionDoes(@ForAll("lines") String line) {
        assertThat(new LineMatcher(FURNITURE.boilerplate()).matches(line)).isEqualTo(matches(FURNITURE.boilerplate(), line));
        assertThat(new LineMatcher(FURNITURE.credits()).matches(line)).isEqualTo(matches(FURNITURE.credits(), line));
    }

    @Example
    void aBeginningIsNotCutInsideALetter() {
        assertThat(new LineMatcher(FURNITURE.credits()).matches("J𝒳 via Reuters")).isTrue();
    }

    @Property
    void theWordsOfALineAreFoundWhateverTheirCase(@ForAll("lines") String line) {
        List<String> words = List.of("promo code", "reuters", "way", "ory");
        assertThat(new WordSieve(words).holdsOne(line)).isEqualTo(words.stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains));
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> words = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(FURNITURE_WORDS)),
                Tuple.of(2, Arbitraries.of(FURNITURE_WORDS).map(word -> word.toUpperCase(Locale.ROOT))),
                Tuple.of(4, Arbitraries.of(BETWEEN)),
                Tuple.of(1, Arbitraries.of("the gate", "always", "𝒳", "\uD83D", "Straße", "12")));
        return Arbitraries.oneOf(words.list().ofMaxSize(6).map(list -> String.join("", list)), AwkwardText.text());
    }

    private static boolean matches(List<LinePattern> patterns, String line) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(line));
    }
}
