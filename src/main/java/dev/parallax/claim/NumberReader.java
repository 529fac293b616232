package dev.parallax.claim;

import dev.parallax.claim.Words.Range;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and in words. Stateless but for its word lists. */
final class NumberReader {

    /** Longer words are no numbers that anybody reads. */
    private static final int LONGEST_WORD = 40;

    /** More of "two million three hundred thousand and five" is no number that anybody means. */
    private static final int MOST_TERMS = 12;

    /** More than this is the word "million" over and over. */
    private static final double LARGEST = 1e30;

    /** Digits with separators, letters written on to them, a tail behind a hyphen. */
    private static final Pattern DIGITS = Pattern.compile(
            "(\\p{Nd}[\\p{Nd}.,'’\\u00A0\\u202F]*+)"
                    + "(\\p{L}*+)"
                    + "(?:[-\\u2010\\u2011]([\\p{L}\\u2010\\u2011.'-]++))?+");

    private final FigureWords lexicon;

    NumberReader(FigureWords lexicon) {
        this.lexicon = lexicon;
    }

    /** The number that starts with this word; null where none does. */
    @Nullable Amount read(Words words, int place, boolean currency) {
        Word word = words.get(place);
        if (word.span().length() > LONGEST_WORD) {
            return null;
        }
        Double fraction = VulgarFraction.valueAt(word.key(), word.key().length() - 1);
        if (fraction != null) {
            return mixed(words, place, fraction);
        }
        return Character.isDigit(word.key().charAt(0)) ? digits(words, place, currency) : spelled(words, place);
    }

    /** "3½" or "½". */
    private @Nullable Amount mixed(Words words, int place, double fraction) {
        Word word = words.get(place);
        String digits = word.key().substring(0, word.key().length() - 1);
        Double whole = digits.isEmpty() ? Double.valueOf(0) : value(digits);
        return whole == null
                ? null
                : scaled(words, new Amount(whole + fraction, word.span().start(), word.span().end(), place + 1, "", false));
    }

    private @Nullable Amount digits(Words words, int place, boolean currency) {
        Word word = words.get(place);
        Matcher matcher = DIGITS.matcher(word.key());
        if (!matcher.matches()) {
            return null;
        }
        Double value = value(matcher.group(1));
        if (value == null) {
            return null;
        }
        int start = word.span().start();
        int end = start + matcher.end(2);
        String letters = matcher.group(2);
        String tail = matcher.group(3) == null ? "" : matcher.group(3);
        if (letters.equals("st") || letters.equals("nd") || letters.equals("rd") || letters.equals("th")) {
            return new Amount(value, start, end, place + 1, tail, true);
        }
        Double scale = scale(letters, words.text(new Range(place, place + 1)), currency);
        if (scale != null) {
            return scaled(words, new Amount(value * scale, start, end, place + 1, tail, false));
        }
        if (!letters.isEmpty()) {
            return tail.isEmpty() ? new Amount(value, start, start + matcher.end(1), place + 1, letters, false) : null;
        }
        return scaled(words, new Amount(value, start, end, place + 1, tail, false));
    }

    /** "3m" may be metres: a lone small letter is a scale only behind a currency sign. */
    private @Nullable Double scale(String letters, String written, boolean currency) {
        Double scale = letters.isEmpty() ? null : lexicon.suffix(letters);
        boolean capital = letters.length() == 1 && !written.contains(letters);
        return currency || letters.length() > 1 || letters.equals("k") || capital ? scale : null;
    }

    /** Takes in "million" and the like behind the number, also behind a hyphen. */
    private Amount scaled(Words words, Amount amount) {
        if (!amount.tail().isEmpty()) {
            String first = amount.tail().split("-", 2)[0];
            Double scale = lexicon.scale(first);
            if (scale == null) {
                return amount;
            }
            String rest = amount.tail().substring(Math.min(amount.tail().length(), first.length() + 1));
            int end = amount.end() + 1 + first.length();
            return new Amount(amount.value() * scale, amount.start(), end, amount.next(), rest, false);
        }
        Amount scaled = amount;
        while (words.follows(scaled.next()) && scaled.value() < LARGEST) {
            String[] parts = words.key(scaled.next()).split("-", 2);
            Double scale = lexicon.scale(parts[0]);
            if (scale == null) {
                break;
            }
            int end = words.get(scaled.next()).span().start() + parts[0].length();
            String tail = parts.length == 2 ? parts[1] : "";
            scaled = new Amount(scaled.value() * scale, scaled.start(), end, scaled.next() + 1, tail, false);
            if (!tail.isEmpty()) {
                break;
            }
        }
        return scaled;
    }

    /** "Two hundred and five": what follows the hundreds is added as long as it grows smaller. */
    private @Nullable Amount spelled(Words words, int place) {
        Amount sum = term(words, place);
        Amount last = sum;
        for (int terms = 1; terms < MOST_TERMS && last != null && isAddedTo(last); terms++) {
            last = rest(words, last);
            if (last != null) {
                sum = new Amount(sum.value() + last.value(), sum.start(), last.end(), last.next(), last.tail(), false);
            }
        }
        return sum;
    }

    private static boolean isAddedTo(Amount term) {
        return term.value() >= 100 && term.tail().isEmpty() && !term.ordinal();
    }

    /** The smaller number behind this one, also behind an "and"; null where none follows. */
    private @Nullable Amount rest(Words words, Amount before) {
        int place = before.next();
        if (words.follows(place) && words.key(place).equals("and")) {
            place++;
        }
        boolean cardinal = words.follows(place) && lexicon.cardinal(words.key(place).split("-", 2)[0]) != null;
        Amount rest = cardinal ? term(words, place) : null;
        return rest != null && rest.value() < before.value() ? rest : null;
    }

    /** A number up to its scale: "two hundred", "five". */
    private @Nullable Amount term(Words words, int place) {
        Word word = words.get(place);
        Double ordinal = spelledOrdinal(word.key());
        if (ordinal != null) {
            return new Amount(ordinal, word.span().start(), word.span().end(), place + 1, "", true);
        }
        String[] parts = word.key().split("-");
        Double first = parts.length == 0 ? null : lexicon.cardinal(parts[0]);
        if (first == null) {
            boolean article = lexicon.is("article", word.key()) && words.follows(place + 1);
            Amount one = new Amount(1, word.span().start(), word.span().end(), place + 1, "", false);
            return article && lexicon.scale(words.key(place + 1)) != null ? scaled(words, one) : null;
        }
        Double unit = parts.length > 1 ? lexicon.cardinal(parts[1]) : null;
        boolean compound = unit != null && first >= 20 && unit < 10;
        int end = word.span().start() + parts[0].length() + (compound ? 1 + parts[1].length() : 0);
        String tail = String.join("-", Arrays.copyOfRange(parts, compound ? 2 : 1, parts.length));
        double value = compound ? first + unit : first;
        return scaled(words, new Amount(value, word.span().start(), end, place + 1, tail, false));
    }

    private @Nullable Double spelledOrdinal(String key) {
        int hyphen = key.indexOf('-');
        if (hyphen < 0) {
            return lexicon.ordinal(key);
        }
        Double tens = lexicon.cardinal(key.substring(0, hyphen));
        Double last = lexicon.ordinal(key.substring(hyphen + 1));
        return tens != null && last != null && tens >= 20 && last < 10 ? Double.valueOf(tens + last) : null;
    }

    /** What digits are worth in this language; null for dates, times, addresses. */
    private @Nullable Double value(String digits) {
        StringBuilder plain = new StringBuilder();
        boolean fraction = false;
        int group = 0;
        for (int i = 0; i < digits.length(); i++) {
            char unit = digits.charAt(i);
            if (Character.isDigit(unit)) {
                plain.append((char) ('0' + Character.digit(unit, 10)));
                group++;
            } else if (fraction) {
                return null;
            } else if (unit == lexicon.decimal() || isLoneDecimal(digits, i)) {
                fraction = true;
                plain.append('.');
                group = 0;
            } else if (groupLength(digits, i + 1) != 3 && groupLength(digits, i + 1) != 2) {
                return null;
            }
        }
        return fraction && group == 0 ? null : Double.valueOf(plain.toString());
    }

    /** A comma in English before one or two last digits can only be a decimal one. */
    private static boolean isLoneDecimal(String digits, int at) {
        int length = groupLength(digits, at + 1);
        return length < 3 && at + 1 + length == digits.length() && ",.".indexOf(digits.charAt(at)) >= 0;
    }

    private static int groupLength(String digits, int from) {
        int end = from;
        while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
            end++;
        }
        return end - from;
    }
}
