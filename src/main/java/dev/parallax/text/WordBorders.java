package dev.parallax.text;

/** Tells where words begin and end, in any script. */
public final class WordBorders {

    private WordBorders() {}

    /**
     * Whether a word may begin or end at this place: not between two parts of one word. In scripts that are written
     * without spaces, where only a dictionary could tell, every place may be a border.
     *
     * @param place 0 to the length of the text
     */
    public static boolean isAt(CharSequence text, int place) {
        if (place <= 0 || place >= text.length()) {
            return true;
        }
        int before = Character.codePointBefore(text, place);
        int after = Character.codePointAt(text, place);
        if (Letters.isMark(after)) {
            return false;
        }
        return Letters.isUnspaced(before) || Letters.isUnspaced(after) || !isPart(before) || !isPart(after);
    }

    private static boolean isPart(int codePoint) {
        return Letters.isWordPart(codePoint) || Character.getType(codePoint) == Character.CONNECTOR_PUNCTUATION;
    }
}
