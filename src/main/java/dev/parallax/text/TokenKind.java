package dev.parallax.text;

/** What a token is made of. */
public enum TokenKind {
    /** Letters and digits, an abbreviation or an address. */
    WORD,
    /** Digits with their separators, the signs before and behind them and the unit written on to them. */
    NUMBER,
    PUNCTUATION
}
