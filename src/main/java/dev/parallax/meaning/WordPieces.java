package dev.parallax.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into the pieces that a BERT model was trained on: lower case without accents, words parted at white space
 * and around every punctuation mark and Chinese character, and each word into the longest known beginnings (WordPiece,
 * Wu et al. 2016).
 *
 * <p>Immutable; any thread may use it.
 */
final class WordPieces {

    private static final int MOST_CHARACTERS_OF_A_WORD = 100;
    private static final String INSIDE_A_WORD = "##";

    private final Map<String, Integer> vocabulary;
    private final int unknown;

    /** @param vocabulary number of every piece; pieces inside a word begin with {@code ##} */
    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        unknown = vocabulary.get("[UNK]");
    }

    /**
     * One piece.
     *
     * @param id its number in the vocabulary
     * @param start where its word, or the part of it, starts in the text, in UTF-16 units
     */
    record Piece(int id, int start) {}

    /** @param most after so many the rest of the text is left out */
    List<Piece> cut(String text, int most) {
        List<Piece> pieces = new ArrayList<>();
        Word word = new Word();
        for (int place = 0; place < text.length() && pieces.size() < most; ) {
            int codePoint = text.codePointAt(place);
            if (isSpace(codePoint)) {
                word.end(pieces);
            } else if (!isDropped(codePoint)) {
                boolean alone = isPunctuation(codePoint) || isChinese(codePoint);
                if (alone) {
                    word.end(pieces);
                }
                word.add(codePoint, place);
                if (alone) {
                    word.end(pieces);
                }
            }
            place += Character.charCount(codePoint);
        }
        word.end(pieces);
        return List.copyOf(pieces.subList(0, Math.min(most, pieces.size())));
    }

    int number(String piece) {
        return vocabulary.get(piece);
    }

    /** A word as the vocabulary spells it, and where each of its characters came from. */
    private final class Word {

        private final StringBuilder letters = new StringBuilder();
        private final List<Integer> places = new ArrayList<>();

        void add(int codePoint, int place) {
            String lower = Character.toString(codePoint).toLowerCase(Locale.ROOT);
            String bare = codePoint < 0x80 ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
            bare.codePoints().filter(part -> Character.getType(part) != Character.NON_SPACING_MARK).forEach(part -> {
                letters.appendCodePoint(part);
                for (int unit = 0; unit < Character.charCount(part); unit++) {
                    places.add(place);
                }
            });
        }

        void end(List<Piece> pieces) {
            int before = pieces.size();
            if (letters.codePointCount(0, letters.length()) > MOST_CHARACTERS_OF_A_WORD || !cut(pieces)) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(new Piece(unknown, places.getFirst()));
            }
            letters.setLength(0);
            places.clear();
        }

        /** Whether the whole word could be cut into known pieces. */
        private boolean cut(List<Piece> pieces) {
            for (int start = 0; start < letters.length(); ) {
                int end = letters.length();
                Integer id = null;
                while (end > start) {
                    id = vocabulary.get((start > 0 ? INSIDE_A_WORD : "") + letters.substring(start, end));
                    if (id != null) {
                        break;
                    }
                    end -= Character.isLowSurrogate(letters.charAt(end - 1)) ? 2 : 1;
                }
                if (id == null) {
                    return false;
                }
                pieces.add(new Piece(id, places.get(start)));
                start = end;
            }
            return true;
        }
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    private static boolean isDropped(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint == 0xFFFD || type == Character.CONTROL || type == Character.FORMAT
                || type == Character.PRIVATE_USE || type == Character.UNASSIGNED || type == Character.SURROGATE;
    }

    private static boolean isPunctuation(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint > ' ' && codePoint < 0x7F && !Character.isLetterOrDigit(codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isChinese(int codePoint) {
        return Character.isIdeographic(codePoint);
    }
}
