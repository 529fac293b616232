package dev.parallax.claim;

import dev.parallax.claim.Amount.Form;
import dev.parallax.story.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads fractions in words. What is a part of something becomes a share in percent, so that "two-thirds of voters" can be
 * set against "66 percent"; what is measured stays a number: "half a million", "two and a half years". Stateless but for
 * its word lists.
 */
final class FractionReader {

    private static final double HALF = 0.5;

    /** Digits of a share behind the point: nobody means more. */
    private static final double PRECISION = 10_000;

    /** "Nine out of a hundred" is a share, "one in 2019" is a year. */
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2099;

    private final FigureWords lexicon;
    private final NumberReader numbers;

    FractionReader(FigureWords lexicon, NumberReader numbers) {
        this.lexicon = lexicon;
        this.numbers = numbers;
    }

    /** The number or share that starts with this word, fractions included; null where none does. */
    @Nullable Amount read(Words words, int place, boolean currency) {
        Amount fraction = fraction(words, place);
        if (fraction != null) {
            return fraction;
        }
        Amount amount = numbers.read(words, place, currency);
        if (amount == null || amount.form() != Form.CARDINAL) {
            return amount;
        }
        Amount share = oneIn(words, amount);
        return share != null ? share : withFraction(words, amount);
    }

    /** See {@link NumberReader#scaled}. */
    Amount scaled(Words words, Amount amount) {
        return numbers.scaled(words, amount);
    }

    private @Nullable Amount fraction(Words words, int place) {
        String key = words.key(place);
        if (key.equals("half") || key.startsWith("half-")) {
            return half(words, place);
        }
        int hyphen = key.indexOf('-');
        boolean joined = hyphen > 0;
        int noun = joined ? place : place + 1;
        Double parts = lexicon.fraction(joined ? key.substring(hyphen + 1) : words.key(place + 1));
        Double count = parts == null ? null : count(joined ? key.substring(0, hyphen) : key);
        boolean near = joined || Blanks.follows(words, place + 1);
        if (count == null || count >= parts || !near) {
            return null;
        }
        Span span = words.get(place).span().cover(words.get(noun).span());
        Amount scaled = ofWhole(words, count / parts, span, noun + 1);
        boolean share = joined || Blanks.follows(words, noun + 1, "of") || isLed(words, place);
        return scaled != null || !share ? scaled : share(count / parts, span, noun + 1);
    }

    private @Nullable Double count(String key) {
        return lexicon.is("article", key) ? Double.valueOf(1) : lexicon.cardinal(key);
    }

    /** "Half of the voters", "half a million", "half an hour", "half-hour". */
    private @Nullable Amount half(Words words, int place) {
        Span span = words.get(place).span();
        if (words.key(place).length() > "half-".length()) {
            Amount joined = Amount.cardinal(HALF, new Span(span.start(), span.start() + 4), place + 1);
            String tail = words.key(place).substring("half-".length());
            return isMeasured(tail) || lexicon.scale(tail) != null ? numbers.scaled(words, joined.withTail(tail)) : null;
        }
        int next = place + 1;
        if (Blanks.follows(words, next) && isArticle(words, next)) {
            Amount before = Amount.cardinal(HALF, span, next + 1);
            return isMeasured(words.key(next + 1)) ? before : positiveScale(words, before);
        }
        Amount scaled = ofWhole(words, HALF, span, next);
        boolean whole = Blanks.follows(words, next) && lexicon.is("half-of", words.key(next));
        boolean part = place > 0 && numbers.read(words, place - 1, false) != null;
        boolean share = !part && (whole || isLed(words, place));
        return scaled != null || !share ? scaled : share(HALF, span, next);
    }

    /** "A quarter of a million", "three-quarters of an hour". */
    private @Nullable Amount ofWhole(Words words, double value, Span span, int of) {
        if (!Blanks.follows(words, of, "of") || !isArticle(words, of + 1)) {
            return null;
        }
        Amount before = Amount.cardinal(value, span, of + 2);
        return isMeasured(words.key(of + 2)) ? before : positiveScale(words, before);
    }

    private @Nullable Amount positiveScale(Words words, Amount amount) {
        Amount scaled = numbers.scaled(words, amount);
        return scaled.scale() > 1 ? scaled : null;
    }

    /** "Two and a half", also "two-and-a-half". */
    private Amount withFraction(Words words, Amount amount) {
        String joined = "and-a-half";
        if (amount.tail().startsWith(joined)) {
            String rest = amount.tail().substring(joined.length());
            int end = amount.span().end() + 1 + joined.length();
            Amount half = Amount.cardinal(HALF, new Span(amount.span().start(), end), amount.next());
            return numbers.scaled(words, amount.withTail("").plus(half).withTail(rest.startsWith("-") ? rest.substring(1) : rest));
        }
        int next = amount.next();
        boolean and = amount.tail().isEmpty() && Blanks.follows(words, next, "and") && isArticle(words, next + 1);
        Double parts = and ? lexicon.fraction(words.key(next + 2)) : null;
        if (parts == null || !Blanks.follows(words, next + 2) || Blanks.follows(words, next + 3, "of")) {
            return amount;
        }
        return numbers.scaled(words, amount.plus(Amount.cardinal(1 / parts, words.get(next + 2).span(), next + 3)));
    }

    /** "One in five", "nine out of every ten". */
    private @Nullable Amount oneIn(Words words, Amount amount) {
        int next = amount.next();
        boolean out = Blanks.follows(words, next, "out") && Blanks.follows(words, next + 1, "of");
        if (!amount.tail().isEmpty() || amount.scale() > 1 || !out && !Blanks.follows(words, next, "in")) {
            return null;
        }
        int from = next + (out ? 2 : 1);
        from += Blanks.follows(words, from, "every") ? 1 : 0;
        Amount whole = Blanks.follows(words, from) ? numbers.read(words, from, false) : null;
        if (whole == null || whole.form() != Form.CARDINAL || !whole.tail().isEmpty() || whole.value() <= amount.value()) {
            return null;
        }
        boolean year = whole.scale() == 1 && whole.value() >= FIRST_YEAR && whole.value() <= LAST_YEAR;
        boolean measured = Blanks.follows(words, whole.next()) && isMeasured(words.key(whole.next()));
        boolean plain = amount.value() >= 1 && amount.value() % 1 == 0 && whole.value() % 1 == 0;
        return year || measured || !plain ? null
                : share(amount.value() / whole.value(), amount.span().cover(whole.span()), whole.next());
    }

    private static Amount share(double part, Span span, int next) {
        double percent = Math.round(part * 100 * PRECISION) / PRECISION;
        return new Amount(percent, 1, span, next, "", Form.SHARE);
    }

    /** "More than half", "by a third": parts of what has been named before. */
    private boolean isLed(Words words, int place) {
        return place > 0 && !words.isCut(place) && lexicon.is("share-lead", words.key(place - 1));
    }

    private boolean isArticle(Words words, int place) {
        return Blanks.follows(words, place) && lexicon.is("article", words.key(place));
    }

    private boolean isMeasured(String key) {
        String first = key.split("-", 2)[0];
        return lexicon.duration(first) != null || lexicon.measure(first) != null;
    }
}
