package dev.parallax.claim;

import dev.parallax.claim.Amount.Form;
import dev.parallax.claim.Words.Range;
import dev.parallax.story.Span;
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
            return mixed(words, place, fraction, currency);
        }
        if (!Character.isDigit(word.key().charAt(0))) {
            return spelled(words, place);
        }
        Matcher matcher = DIGITS.matcher(word.key());
        Double value = matcher.matches() ? lexicon.value(matcher.group(1)) : null;
        return value == null ? null : digits(words, place, matcher, currency);
    }

    /** "3½" or "½", with what is written on to it. */
    private @Nullable Amount mixed(Words words, int place, double fraction, boolean currency) {
        Word word = words.get(place);
        String digits = word.key().substring(0, word.key().length() - 1);
        Double whole = digits.isEmpty() ? Double.valueOf(0) : lexicon.value(digits);
        if (whole == null) {
            return null;
        }
        Amount amount = Amount.cardinal(whole + fraction, word.span(), place + 1);
        String gap = place + 1 < words.size() ? words.gap(place + 1) : " ";
        if (gap.equals("-")) {
            return new Amount(amount.value(), 1, amount.span(), place + 2, words.key(place + 1), Form.CARDINAL);
        }
        Double scale = gap.isEmpty() ? scale(words.key(place + 1), words, place + 1, currency) : null;
        return scale == null
                ? scaled(words, amount)
                : amount.times(scale, words.get(place + 1).span().end(), place + 2, "");
    }

    private @Nullable Amount digits(Words words, int place, Matcher matcher, boolean currency) {
        int start = words.get(place).span().start();
        Double value = lexicon.value(matcher.group(1));
        String letters = matcher.group(2);
        String tail = matcher.group(3) == null ? "" : matcher.group(3);
        Span number = new Span(start, start + matcher.end(1));
        if (letters.equals("st") || letters.equals("nd") || letters.equals("rd") || letters.equals("th")) {
            return new Amount(value, 1, new Span(start, start + matcher.end(2)), place + 1, tail, Form.ORDINAL);
        }
        Amount amount = Amount.cardinal(value, number, place + 1);
        Double scale = scale(letters, words, place, currency);
        if (scale != null) {
            return scaled(words, amount.times(scale, start + matcher.end(2), place + 1, tail));
        }
        if (!letters.isEmpty()) {
            return tail.isEmpty() ? amount.withTail(letters) : null;
        }
        return scaled(words, amount.withTail(tail));
    }

    /** "3m" may be metres: a lone small letter is a scale only behind a currency sign or before people. */
    private @Nullable Double scale(String letters, Words words, int place, boolean currency) {
        Double scale = letters.isEmpty() ? null : lexicon.suffix(letters);
        String written = scale == null ? "" : words.text(new Range(place, place + 1));
        boolean capital = letters.length() == 1 && !written.contains(letters);
        boolean counts = letters.equals("m") && Blanks.follows(words, place + 1) && lexicon.singular(words.key(place + 1)) != null;
        return currency || counts || letters.length() > 1 || letters.equals("k") || capital ? scale : null;
    }

    /** Takes in "million" and the like behind the number, also behind a hyphen. */
    Amount scaled(Words words, Amount amount) {
        if (!amount.tail().isEmpty()) {
            String first = amount.tail().split("-", 2)[0];
            Double scale = lexicon.scale(first);
            String rest = amount.tail().substring(Math.min(amount.tail().length(), first.length() + 1));
            return scale == null ? amount : amount.times(scale, amount.span().end() + 1 + first.length(), amount.next(), rest);
        }
        Amount scaled = amount;
        while (Blanks.follows(words, scaled.next()) && scaled.value() < LARGEST && scaled.tail().isEmpty()) {
            String[] parts = words.key(scaled.next()).split("-", 2);
            Double scale = lexicon.scale(parts[0]);
            if (scale == null) {
                break;
            }
            int end = words.get(scaled.next()).span().start() + parts[0].length();
            scaled = scaled.times(scale, end, scaled.next() + 1, parts.length == 2 ? parts[1] : "");
        }
        return scaled;
    }

    /** "Two hundred and five": what follows the hundreds is added as long as it grows smaller. */
    private @Nullable Amount spelled(Words words, int place) {
        Amount sum = term(words, place);
        Amount last = sum;
        for (int terms = 1; terms < MOST_TERMS && last != null && isAddedTo(last); terms++) {
            last = rest(words, last);
            sum = last == null ? sum : sum.plus(last);
        }
        return sum;
    }

    private static boolean isAddedTo(Amount term) {
        return term.value() >= 100 && term.tail().isEmpty() && !term.isOrdinal();
    }

    /** The smaller number behind this one, also behind an "and"; null where none follows. */
    private @Nullable Amount rest(Words words, Amount before) {
        int place = Blanks.follows(words, before.next(), "and") ? before.next() + 1 : before.next();
        boolean cardinal = Blanks.follows(words, place) && lexicon.cardinal(words.key(place).split("-", 2)[0]) != null;
        Amount rest = cardinal ? term(words, place) : null;
        return rest != null && rest.value() < before.value() && rest.value() < before.scale() ? rest : null;
    }

    /** A number up to its scale: "two hundred", "five". */
    private @Nullable Amount term(Words words, int place) {
        Word word = words.get(place);
        Amount ordinal = ordinal(word, place);
        if (ordinal != null) {
            return ordinal;
        }
        String[] parts = word.key().split("-");
        Double first = parts.length == 0 ? null : lexicon.cardinal(parts[0]);
        if (first == null) {
            boolean article = lexicon.is("article", word.key()) && Blanks.follows(words, place + 1);
            Amount one = Amount.cardinal(1, word.span(), place + 1);
            return article && lexicon.scale(words.key(place + 1).split("-", 2)[0]) != null ? scaled(words, one) : null;
        }
        Double unit = parts.length > 1 ? lexicon.cardinal(parts[1]) : null;
        boolean compound = unit != null && first >= 20 && unit < 10;
        int end = word.span().start() + parts[0].length() + (compound ? 1 + parts[1].length() : 0);
        String tail = String.join("-", Arrays.copyOfRange(parts, compound ? 2 : 1, parts.length));
        Amount number = Amount.cardinal(compound ? first + unit : first, new Span(word.span().start(), end), place + 1);
        return scaled(words, number.withTail(tail));
    }

    /** "Fifth", "twenty-first", "third-quarter". */
    private @Nullable Amount ordinal(Word word, int place) {
        String key = word.key();
        int hyphen = key.indexOf('-');
        Double whole = lexicon.ordinal(hyphen < 0 ? key : key.substring(0, hyphen));
        if (whole != null) {
            Span span = new Span(word.span().start(), word.span().start() + (hyphen < 0 ? key.length() : hyphen));
            return new Amount(whole, 1, span, place + 1, hyphen < 0 ? "" : key.substring(hyphen + 1), Form.ORDINAL);
        }
        Double tens = hyphen < 0 ? null : lexicon.cardinal(key.substring(0, hyphen));
        Double last = hyphen < 0 ? null : lexicon.ordinal(key.substring(hyphen + 1));
        boolean compound = tens != null && last != null && tens >= 20 && last < 10;
        return compound ? new Amount(tens + last, 1, word.span(), place + 1, "", Form.ORDINAL) : null;
    }
}
