package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWord;
import dev.parallax.claim.Figure;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Normalizer;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import dev.parallax.text.WordLists;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A figure made ready to be set against others.
 *
 * @param place the sentence it stands in
 * @param dimension figures of different dimensions are never compared
 * @param value in the base unit of its dimension; null where it cannot be computed
 * @param upTo the upper end of a range, of which {@code value} is the lower one; null for a single value
 * @param bound how exact it is said to be
 * @param weekday 1 to 7 for a date that says only the day of the week; else 0
 * @param rounded whether the text says that the value is not exact
 * @param around the stems of the content words near it
 * @param near those of them that stand right before it
 */
record Quantity(
        SentenceRef place,
        Span span,
        String dimension,
        @Nullable Double value,
        @Nullable Double upTo,
        Figure.Bound bound,
        int weekday,
        boolean rounded,
        Set<String> around,
        Set<String> near)
        implements Comparable<Quantity> {

    /** Words so far away in the sentence, counted on each side, still say what a figure is about. */
    private static final int REACH = 7;

    private static final int NEAR = 4;

    /** "About 100" may stand for anything so near. */
    private static final double ROUNDING = 0.1;

    /** So many shared words around show that two figures are about one thing; one is enough where there are few. */
    private static final int ENOUGH = 2;
    private static final int FEW = 4;

    /** The digits of smaller numbers are in another order by chance. */
    private static final double LEAST_SLIP = 100;

    private static final Set<String> ROUNDING_WORDS = Set.of(
            "about", "around", "nearly", "almost", "over", "roughly", "some", "approximately", "than", "least", "most");

    /** Days, and months, in each; the two cannot be turned into each other. */
    private static final Map<String, Double> DAYS =
            Map.of("second", 1 / 86_400.0, "minute", 1 / 1_440.0, "hour", 1 / 24.0, "day", 1.0, "week", 7.0);

    private static final Map<String, Double> MONTHS =
            Map.of("month", 1.0, "year", 12.0, "decade", 120.0, "century", 1_200.0);

    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    Quantity {
        around = Set.copyOf(around);
        near = Set.copyOf(near);
    }

    /** @param words of its sentence; empty where nobody asks what the figure is about */
    static Quantity of(Document document, int version, Figure figure, List<SentenceWord> words) {
        SentenceRef place = new SentenceRef(version, figure.sentence());
        String unit = figure.unit() == null ? "" : figure.unit();
        Double value = figure.value();
        Double upTo = figure.upTo();
        String dimension = figure.kind() + " " + unit;
        if (figure.kind() == Figure.Kind.DURATION && value != null) {
            boolean days = DAYS.containsKey(unit);
            double factor = days ? DAYS.get(unit) : MONTHS.getOrDefault(unit, 1.0);
            value *= factor;
            upTo = upTo == null ? null : upTo * factor;
            dimension = days ? "DURATION days" : "DURATION months";
        } else if (unit.isEmpty()) {
            dimension += "after " + wordBefore(document, figure);
        }
        String text = Normalizer.STYLE.key(figure.span().of(document.text()));
        int weekday = value != null || text.length() < 3 ? 0 : WEEKDAYS.indexOf(text.substring(0, 3)) + 1;
        boolean rounded = figure.bound() != Figure.Bound.EXACT || isRounded(document, figure);
        return new Quantity(
                place, figure.span(), dimension, value, upTo, figure.bound(), weekday, rounded,
                around(document, figure, words, new int[] {REACH, REACH}),
                around(document, figure, words, new int[] {NEAR, 0}));
    }

    int version() {
        return place.version();
    }

    /** Whether both can be true of one thing; what cannot be resolved agrees with everything. */
    boolean agrees(Quantity other) {
        if (value == null || other.value == null) {
            return weekday == 0 || other.weekday == 0 || weekday == other.weekday;
        }
        if (dimension.startsWith("DATE")) {
            return datesAgree(value.intValue(), other.value.intValue());
        }
        if (upTo != null || other.upTo != null) {
            return upTo != null && other.upTo != null
                    ? isNear(value, other.value) && isNear(upTo, other.upTo)
                    : upTo != null ? holds(other.value) : other.holds(value);
        }
        if (bound == Figure.Bound.AT_LEAST && other.bound == Figure.Bound.AT_MOST) {
            return value < other.value;
        }
        if (bound == Figure.Bound.AT_MOST && other.bound == Figure.Bound.AT_LEAST) {
            return other.value < value;
        }
        double most = Math.max(Math.abs(value), Math.abs(other.value));
        double difference = Math.abs(value - other.value);
        return isNear(value, other.value) || isRoundingOf(value, other.value) || isRoundingOf(other.value, value)
                || (rounded || other.rounded) && difference <= most * ROUNDING;
    }

    /** A range holds what lies in it, its ends too. */
    private boolean holds(double single) {
        return value != null && upTo != null && single >= value && single <= upTo;
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * 1e-9;
    }

    /**
     * Whether the two speak of the same thing and cannot both be true.
     *
     * @param sameWords which words stand for each other in the two sentences
     * @param sureLink whether the sentences are linked as surely as can be
     */
    boolean contradicts(Quantity other, BiPredicate<String, String> sameWords, boolean sureLink) {
        int enough = Math.min(around.size(), other.around.size()) < FEW ? 1 : ENOUGH;
        // Other words for the same may stand beside any sum; beside things that are counted they tell of these.
        boolean alike = sureLink && dimension.startsWith("NUMBER ");
        boolean about = shared(around, other.around, alike ? sameWords : String::equals) >= enough
                || sureLink && (shape() > 0 && shared(near, other.near, sameWords) > 0 || isSlipOf(other));
        return !agrees(other) && about && shape() == other.shape();
    }

    private static long shared(Set<String> words, Set<String> others, BiPredicate<String, String> sameWords) {
        return words.stream()
                .filter(word -> others.contains(word) || others.stream().anyMatch(other -> sameWords.test(word, other)))
                .count();
    }

    /** The same digits of a count in another order: 187 and 178 passengers. */
    private boolean isSlipOf(Quantity other) {
        boolean counted = value != null && other.value != null && dimension.startsWith("NUMBER ")
                && !dimension.contains("after ") && !dimension.endsWith("time-of-day");
        return counted
                && Math.min(value, other.value) >= LEAST_SLIP
                && value % 1 == 0
                && other.value % 1 == 0
                && digits(value).equals(digits(other.value));
    }

    private static List<Integer> digits(double whole) {
        return Long.toString((long) whole).chars().sorted().boxed().toList();
    }

    /** Which of year, month and day a date says, years aside where a day is said; 0 for other figures. */
    private int shape() {
        if (value == null || !dimension.startsWith("DATE")) {
            return 0;
        }
        int date = value.intValue();
        return date % 100 > 0 ? 3 : date % 10_000 > 0 ? 2 : 1;
    }

    @Override
    public int compareTo(Quantity other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : span.compareTo(other.span);
    }

    /** One date may say more than the other, as "7 March" does of "March". */
    private static boolean datesAgree(int one, int other) {
        return partAgrees(one / 10_000, other / 10_000)
                && partAgrees(one / 100 % 100, other / 100 % 100)
                && partAgrees(one % 100, other % 100);
    }

    private static boolean partAgrees(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    /** "4 million" for 4.1 million, "5 %" for 4.6 %: the coarse one has no digits behind the point. */
    private static boolean isRoundingOf(double coarse, double fine) {
        double power = Math.abs(coarse) >= 1e9 ? 1e9 : Math.abs(coarse) >= 1e6 ? 1e6 : 1;
        return coarse % power == 0 && fine % power != 0 && Math.rint(fine / power) == coarse / power;
    }

    private static boolean isRounded(Document document, Figure figure) {
        String before = wordBefore(document, figure);
        return ROUNDING_WORDS.contains(before);
    }

    private static String wordBefore(Document document, Figure figure) {
        Tokens tokens = document.tokens();
        int first = document.sentences().get(figure.sentence()).firstToken();
        int token = tokens.firstEndingAfter(figure.span().start()) - 1;
        return token < first ? "" : Normalizer.STYLE.key(tokens.span(token).of(document.text()));
    }

    /** @param reach so many tokens before it and behind it */
    private static Set<String> around(Document document, Figure figure, List<SentenceWord> words, int[] reach) {
        Tokens tokens = document.tokens();
        // "Over 30 years" and "a year" speak of different things.
        Set<String> durations = WordLists.of(document.language(), "figures").words("duration");
        int start = tokens.firstEndingAfter(figure.span().start());
        int end = tokens.firstEndingAfter(figure.span().end() - 1) + 1;
        return words.stream()
                .filter(word -> word.telling() && tokens.kind(word.token()) == TokenKind.WORD)
                .filter(word -> !durations.contains(word.key()))
                .filter(word -> word.token() >= start - reach[0] && word.token() < start
                        || word.token() >= end && word.token() < end + reach[1])
                .map(SentenceWord::stem)
                .collect(Collectors.toSet());
    }
}
