package dev.parallax.text;

/** Which way quotation marks face. */
final class QuotationMarks {

    /** What may stand before the first word of a sentence. */
    static final String OPENERS = "\"'“‘«‹([{„‚*_—–-";

    /** Marks that open a quotation in one language and close it in another, as in „so“ and »so«. */
    private static final String EITHER = "“‘«‹";

    private static final String MARKS = "\"”“'’";

    private QuotationMarks() {}

    static boolean isMark(char unit) {
        return MARKS.indexOf(unit) >= 0;
    }

    /** The same length of text with quotation marks such that the platform knows which way they face. */
    static String facing(String paragraph) {
        char[] plain = paragraph.toCharArray();
        SignSearch marks = new SignSearch(paragraph, EITHER + MARKS);
        for (int i = marks.next(1); i < plain.length; i = marks.next(i + 1)) {
            if (EITHER.indexOf(plain[i]) >= 0 && !Trim.isBlank(plain[i - 1]) && OPENERS.indexOf(plain[i - 1]) < 0) {
                plain[i] = '”';
            } else if (isMark(plain[i]) && Trim.isBlank(plain[i - 1])) {
                plain[i] = i + 1 < plain.length && Trim.isBlank(plain[i + 1]) ? ' ' : '“';
            }
        }
        return new String(plain);
    }
}
