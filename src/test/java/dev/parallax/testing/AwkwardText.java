package dev.parallax.testing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;

/** Text as it comes: prose, mixed with everything that has ever broken a program that cuts text. */
public final class AwkwardText implements ArbitrarySupplier<String> {

    private static final List<String> PROSE = List.of(
            "the", "council", "Mr.", "U.S.", "3.5", "1,200", "“Yes,”", "he", "said.", "She", "left.", "No!", "don’t", "naïve",
            "well-known", "9:30", "p.m.", "J.", "R.", "Monday", "and", "A", "vote", "(Photo:", "Reuters)", "…", "...", "–",
            "https://example.org/a?b=1.", "ada@host.org", "host.org/a", "50%", "$4.2", "US$5m", "20°C",
            "“", "”", "\"", "'", "?", "*", "***", "Read", "more");

    private static final List<String> AWKWARD = List.of(
            "👩‍👩‍👧", "🇩🇪🇫🇷", "👍🏽", "e\u0301", "\u0301", "\u200D", "\uFE0F", "a\u0300\u0316", "שלום", "مرحبا", "\u202E", "漢字かな",
            "。", "ภาษาไทย", "ไทย\u0E48", "$๕", "한국어", "𝒳", "𐐷", "\u00AD", "\u200B", "\uFEFF", "\u0000", "\u0007", "\u001B",
            "\uD83D", "\uDE00", "\uDC00\uD800", "\u0085", "\u2028", "\u2029", "\uFFFD", "ﬁ", "İ", "ß", "Ａ");

    private static final List<String> BLANK = List.of(" ", " ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "\u00A0", "\u202F", "\f", "");

    /** For use in {@code @ForAll(supplier = AwkwardText.class)}. */
    @Override
    public Arbitrary<String> get() {
        return text();
    }

    public static Arbitrary<String> text() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(PROSE)),
                Tuple.of(12, Arbitraries.of(BLANK)),
                Tuple.of(4, Arbitraries.of(AWKWARD)),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(3)));
        return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
    }

    /** A text and another that was made of it by a few changes, as versions of one story are. */
    public static Arbitrary<List<String>> twoVersions() {
        Arbitrary<List<String>> edited = Arbitraries.of(PROSE)
                .list()
                .ofMaxSize(40)
                .flatMap(words -> Arbitraries.integers().between(0, Math.max(0, words.size())).list().ofSize(2)
                        .flatMap(cuts -> Arbitraries.oneOf(Arbitraries.of(PROSE), Arbitraries.of(AWKWARD))
                                .list()
                                .ofMaxSize(4)
                                .map(change -> List.of(words, spliced(words, cuts, change)))))
                .map(two -> two.stream().map(words -> String.join(" ", words)).toList());
        return Arbitraries.oneOf(edited, text().list().ofSize(2));
    }

    private static List<String> spliced(List<String> words, List<Integer> cuts, List<String> change) {
        List<String> spliced = new ArrayList<>(words.subList(0, Math.min(cuts.get(0), cuts.get(1))));
        spliced.addAll(change);
        spliced.addAll(words.subList(Math.max(cuts.get(0), cuts.get(1)), words.size()));
        return spliced;
    }
}
