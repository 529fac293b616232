package dev.parallax.claim;

import dev.parallax.text.Language;
import dev.parallax.text.WordLists;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a language writes numbers, units and dates, from {@code figures.txt}. A language without that file
 * has digits and signs only. Immutable.
 */
final class FigureWords {

    private static final List<String> CLASSES = List.of(
            "percent", "between", "doubtful-month", "date-lead", "year-lead", "ahead", "season", "day-part",
            "label", "numbered", "address", "clock", "zone", "time-lead", "stop", "article", "one-counts", "no-unit-tail",
            "share-lead", "change", "half-of", "no-noun", "area", "bound-filler", "over-lead", "age");

    private static final List<String> ES = List.of("sses", "shes", "ches", "xes", "oes", "zzes");

    private static final Map<Language, FigureWords> READ = new ConcurrentHashMap<>();

    private final WordLists lists;
    private final Digits digits;
    private final Map<String, Double> cardinals = new HashMap<>();
    private final Map<String, Double> ordinals = new HashMap<>();
    private final Map<String, Double> fractions = new HashMap<>();
    private final Map<String, Double> scales;
    private final Map<String, Double> suffixes;
    private final Map<String, String> durations;
    private final Map<String, String> money;
    private final Map<String, String> codes;
    private final Map<String, String> measures;
    private final Map<String, String> plurals = new HashMap<>();
    private final Map<String, Integer> months;
    private final Map<String, Integer> weekdays;
    private final Map<String, Integer> relatives;
    private final Map<String, Integer> shifts;
    private final Map<String, Set<String>> classes = new HashMap<>();

    private FigureWords(Language language) {
        lists = WordLists.of(language, "figures");
        digits = new Digits(DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator());
        count("ones", 0, 1, cardinals);
        count("tens", 20, 10, cardinals);
        count("ordinal", 1, 1, ordinals);
        count("fraction", 2, 1, fractions);
        scales = powers("scale");
        numbers("factor").forEach((word, factor) -> scales.put(word, (double) factor));
        suffixes = powers("suffix");
        durations = units("duration");
        money = units("money");
        codes = units("code");
        measures = units("measure");
        months = places("month");
        weekdays = places("weekday");
        relatives = numbers("relative");
        shifts = numbers("shift");
        for (String line : lists.lines("plural")) {
            plurals.put(first(line), line.substring(first(line).length() + 1));
        }
        for (String name : CLASSES) {
            classes.put(name, lists.words(name));
        }
    }

    /** The words of a language, read once. */
    static FigureWords of(Language language) {
        return READ.computeIfAbsent(language, FigureWords::new);
    }

    private void count(String name, int start, int step, Map<String, Double> into) {
        double value = start;
        for (String line : lists.lines(name)) {
            for (String word : line.split(" +")) {
                for (String form : word.split("/")) {
                    into.put(form, value);
                }
                value += step;
            }
        }
    }

    private Map<String, Double> powers(String name) {
        Map<String, Double> powers = new HashMap<>();
        numbers(name).forEach((word, exponent) -> powers.put(word, Math.pow(10, exponent)));
        return powers;
    }

    private Map<String, Integer> numbers(String name) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : lists.lines(name)) {
            String[] pair = line.split(" +");
            numbers.put(pair[0], Integer.valueOf(pair[1]));
        }
        return numbers;
    }

    private Map<String, String> units(String name) {
        Map<String, String> units = new HashMap<>();
        for (String line : lists.lines(name)) {
            for (String form : line.split(" +")) {
                units.put(form, first(line));
            }
        }
        return units;
    }

    private Map<String, Integer> places(String name) {
        Map<String, Integer> places = new HashMap<>();
        List<String> all = lists.lines(name);
        for (int place = 0; place < all.size(); place++) {
            for (String form : all.get(place).split(" +")) {
                places.put(form, place + 1);
            }
        }
        return places;
    }

    private static String first(String line) {
        return line.split(" +", 2)[0];
    }

    /** What digits are worth. */
    @Nullable Double value(String written) {
        return digits.value(written);
    }

    /** How many of the word make a whole: 3 for "third" and "thirds". */
    @Nullable Double fraction(String word) {
        return fractions.get(word);
    }

    /** The phrases of a class, each word by word. */
    List<List<String>> phrases(String name) {
        return lists.lines(name).stream().map(line -> List.of(line.split(" +"))).toList();
    }

    @Nullable Double cardinal(String word) {
        return cardinals.get(word);
    }

    @Nullable Double ordinal(String word) {
        return ordinals.get(word);
    }

    @Nullable Double scale(String word) {
        return scales.get(word);
    }

    @Nullable Double suffix(String letters) {
        return suffixes.get(letters);
    }

    @Nullable String duration(String word) {
        return durations.get(word);
    }

    @Nullable String money(String word) {
        return money.get(word);
    }

    /** The currency that letters before a number mean. */
    @Nullable String code(String letters) {
        return codes.get(letters);
    }

    /** "metre" for metres, meters and m. */
    @Nullable String measure(String word) {
        return measures.get(word);
    }

    /** From 1. */
    @Nullable Integer month(String word) {
        return months.get(word);
    }

    /** From 1, which is Monday. */
    @Nullable Integer weekday(String word) {
        return weekdays.get(word);
    }

    /** Days after publication. */
    @Nullable Integer relative(String word) {
        return relatives.get(word);
    }

    /** −1 for "last", 0 for "this", 1 for "next". */
    @Nullable Integer shift(String word) {
        return shifts.get(word);
    }

    boolean is(String name, String word) {
        return classes.get(name).contains(word);
    }

    /** The singular of a plural noun; null where the word is none. */
    @Nullable String singular(String word) {
        String irregular = plurals.get(word);
        if (irregular != null) {
            return irregular;
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        if (word.length() < 4 || !plural) {
            return null;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean es = ES.stream().anyMatch(word::endsWith);
        return word.substring(0, word.length() - (es ? 2 : 1));
    }
}
