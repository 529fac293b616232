package dev.parallax.diff;

import dev.parallax.text.Document;
import dev.parallax.text.Normalizer;
import dev.parallax.text.Tokens;
import dev.parallax.text.WordLists;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows which tokens of a document are parts of one number, one quoted word or one hyphenated compound. */
final class Wholes {

    /** What a token can be in a whole, as bits. */
    private static final int KNOWN = 1;
    private static final int WORD = 2;
    private static final int NUMBER = 4;
    private static final int CONNECTOR = 8;
    private static final int QUOTE = 16;
    private static final int SIGN = 32;
    private static final int ONES = 64;
    private static final int TENS = 1_024;
    private static final int SCALE = 128;
    private static final int AND = 256;
    private static final int DIGIT_GROUP = 512;

    /** No two words are parts of one whole if none of them is one of these. */
    private static final int TELLING = NUMBER | CONNECTOR | QUOTE | SIGN | ONES | TENS | SCALE;

    private static final int DIGITS_OF_GROUP = 3;

    /** Dashes have the key of a hyphen but stand between clauses. */
    private static final String CONNECTORS = "-/\u2010\u2011";
    private static final String NUMBER_SIGNS = "%‰°±×+";

    private final Document document;
    private final Tokens tokens;
    private final int[] codes;
    private final int[] partsByCode;
    private final Set<String> ones;
    private final Set<String> tens;
    private final Set<String> scales;

    Wholes(CodedDocument coded) {
        document = coded.document();
        tokens = document.tokens();
        codes = coded.codes();
        partsByCode = new int[1 + Arrays.stream(codes).max().orElse(0)];
        WordLists lists = WordLists.of(document.language(), "figures");
        ones = lists.words("ones");
        tens = lists.words("tens");
        scales = lists.lines("scale").stream().map(line -> line.split(" ")[0]).collect(Collectors.toSet());
    }

    /** Whether a token and the one behind it, which must be there, are parts of one whole. */
    boolean join(int token) {
        if (!is(token, TELLING) && !is(token + 1, TELLING)) {
            return false;
        }
        if (isAdjacent(token)) {
            return isCompound(token) || isNumberWithSign(token) || isQuotedWord(token - 1) || isQuotedWord(token);
        }
        return isNumberGoingOn(token) && isOneBlankBehind(token);
    }

    private boolean isAdjacent(int token) {
        return tokens.end(token) == tokens.start(token + 1);
    }

    private boolean isOneBlankBehind(int token) {
        return tokens.start(token + 1) - tokens.end(token) == 1
                && Character.isSpaceChar(document.text().charAt(tokens.end(token)));
    }

    /** Two words with a hyphen or a stroke between them, of which this token is the first or the hyphen. */
    private boolean isCompound(int token) {
        int connector = is(token, CONNECTOR) ? token : token + 1;
        return is(connector, CONNECTOR)
                && CONNECTORS.indexOf(document.text().charAt(tokens.start(connector))) >= 0
                && is(connector - 1, WORD | NUMBER)
                && is(connector + 1, WORD | NUMBER)
                && isAdjacent(connector - 1)
                && isAdjacent(connector);
    }

    private boolean isNumberWithSign(int token) {
        return is(token, NUMBER) && is(token + 1, SIGN)
                || is(token, SIGN) && is(token + 1, NUMBER)
                || is(token, CONNECTOR) && PunctuationMarks.isMinus(document, token);
    }

    /** A word with a quotation mark on either side, the first of them at this token. */
    private boolean isQuotedWord(int opener) {
        return is(opener, QUOTE)
                && is(opener + 1, WORD | NUMBER)
                && is(opener + 2, QUOTE)
                && isAdjacent(opener)
                && isAdjacent(opener + 1);
    }

    /** Such as {@code 1 000 000}, {@code 4 million}, {@code two hundred and fifty}; not a list of numbers. */
    private boolean isNumberGoingOn(int token) {
        if (is(token, AND)) {
            return is(token - 1, SCALE) && is(token + 1, ONES | TENS);
        }
        return is(token, NUMBER) && is(token + 1, DIGIT_GROUP) && isGrouped(token)
                || is(token, NUMBER | ONES | TENS | SCALE) && is(token + 1, SCALE)
                || is(token, SCALE) && is(token + 1, ONES | TENS)
                || is(token, TENS) && is(token + 1, ONES)
                || is(token, SCALE) && is(token + 1, AND) && is(token + 2, ONES | TENS);
    }

    /** Two numbers with a plain blank between them are one only where the first cannot be complete or the second is round. */
    private boolean isGrouped(int token) {
        int length = tokens.end(token) - tokens.start(token);
        boolean bound = document.text().charAt(tokens.end(token)) != ' ';
        return length <= DIGITS_OF_GROUP
                && (bound || length < DIGITS_OF_GROUP || tokens.span(token + 1).of(document.text()).equals("000"));
    }

    /** Whether a token can be one of these parts. */
    private boolean is(int token, int parts) {
        if (token < 0 || token >= codes.length) {
            return false;
        }
        int code = codes[token];
        if (partsByCode[code] == 0) {
            partsByCode[code] = parts(token);
        }
        return (partsByCode[code] & parts) != 0;
    }

    private int parts(int token) {
        String key = Normalizer.STYLE.key(tokens.span(token).of(document.text()));
        return switch (tokens.kind(token)) {
            case PUNCTUATION -> KNOWN | mark(key);
            case NUMBER -> KNOWN | NUMBER
                    | (key.length() == DIGITS_OF_GROUP && key.chars().allMatch(Character::isDigit) ? DIGIT_GROUP : 0);
            case WORD -> KNOWN | WORD
                    | (scales.contains(key) ? SCALE : 0)
                    | (ones.contains(key) ? ONES : 0)
                    | (tens.contains(key) ? TENS : 0)
                    | (key.equals("and") ? AND : 0);
        };
    }

    private static int mark(String key) {
        int sign = key.isEmpty() ? ' ' : key.codePointAt(0);
        boolean ofNumbers = Character.getType(sign) == Character.CURRENCY_SYMBOL || NUMBER_SIGNS.indexOf(sign) >= 0;
        return (key.equals("-") || key.equals("/") ? CONNECTOR : 0)
                | (key.equals("\"") || key.equals("'") ? QUOTE : 0)
                | (ofNumbers ? SIGN : 0);
    }
}
