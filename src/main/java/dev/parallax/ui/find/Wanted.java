package dev.parallax.ui.find;

/**
 * What the reader looks for.
 *
 * @param words as typed
 * @param matchCase whether capital letters count, and with them the style of quotation marks, dashes and spaces
 * @param wholeWord whether a match must begin and end where words do
 * @param expression whether the words are a regular expression
 */
record Wanted(String words, boolean matchCase, boolean wholeWord, boolean expression) {

    static final Wanted NOTHING = new Wanted("", false, false, false);

    boolean isNothing() {
        return words.isBlank();
    }
}
