package dev.parallax.claim;

import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.NumberSigns;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a piece of text in order, without its punctuation. A sign such as ½ is part of its number. Immutable. */
final class Words {

    /** Signs that end a noun phrase; full stops are not among them, because inside a sentence they abbreviate. */
    private static final String CUTS = ",;:—–-()[]{}\"“”„«»…/!?‘";

    private final String text;
    private final List<Word> words;
    private final @Nullable TaggedText tagged;

    private Words(String text, List<Word> words, @Nullable TaggedText tagged) {
        this.text = text;
        this.words = words;
        this.tagged = tagged;
    }

    /** The words that lie inside a range as a whole; what parts of speech they are is not known. */
    static Words in(Document document, Span range) {
        return new Words(document.text(), read(document, range), null);
    }

    /** The words that lie inside a range as a whole. */
    static Words in(TaggedText text, Span range) {
        return new Words(text.document().text(), read(text.document(), range), text);
    }

    private static List<Word> read(Document document, Span range) {
        Tokens tokens = document.tokens();
        String text = document.text();
        List<Word> words = new ArrayList<>();
        int before = range.start();
        for (int token = tokens.firstEndingAfter(range.start()); token < tokens.size(); token++) {
            Span span = tokens.span(token);
            if (span.end() > range.end()) {
                break;
            }
            boolean fraction = VulgarFraction.isAt(text, span.start());
            if (fraction && isNumberUpTo(text, words, span.start())) {
                Word whole = words.removeLast();
                Span both = whole.span().cover(span);
                words.add(new Word(both, whole.key() + span.of(text), false, false, whole.token(), whole.cut()));
                before = span.end();
            } else if ((fraction || tokens.kind(token) != TokenKind.PUNCTUATION) && span.start() >= range.start()) {
                words.add(word(text, span, token, before));
                before = span.end();
            }
        }
        return words;
    }

    /** Whether a number in digits ends at this place, or a blank before it: "3 ½". */
    private static boolean isNumberUpTo(String text, List<Word> words, int end) {
        if (words.isEmpty()) {
            return false;
        }
        Word last = words.getLast();
        boolean number = Character.isDigit(last.key().charAt(0)) && last.key().chars().noneMatch(Character::isLetter);
        return number && end - last.span().end() <= 1 && text.substring(last.span().end(), end).isBlank();
    }

    /** Its key has neither the possessive nor the signs written on to a number. */
    private static Word word(String text, Span whole, int token, int before) {
        Span bare = NumberSigns.between(whole.of(text));
        Span span = new Span(whole.start() + bare.start(), whole.start() + bare.end());
        String word = span.of(text).replace('’', '\'');
        boolean possessive = word.length() > 2 && (word.endsWith("'s") || word.endsWith("'S"));
        String core = possessive ? word.substring(0, word.length() - 2) : word;
        return new Word(
                new Span(span.start(), span.start() + core.length()),
                core.toLowerCase(Locale.ROOT),
                Character.isUpperCase(core.codePointAt(0)),
                possessive,
                token,
                isCut(text, before, whole.start()));
    }

    private static boolean isCut(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (CUTS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return words.size();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Word get(int place) {
        return words.get(place);
    }

    /** The look-up form of the word at this place; empty outside. */
    String key(int place) {
        return place >= 0 && place < words.size() ? words.get(place).key() : "";
    }

    /** What the word at this place is; {@link PartOfSpeech#X} outside, and where it is not known. */
    PartOfSpeech part(int place) {
        return tagged == null || place < 0 || place >= words.size() ? PartOfSpeech.X : tagged.at(words.get(place).token());
    }

    boolean isCapital(int place) {
        return place >= 0 && place < words.size() && words.get(place).capital();
    }

    /** Whether the word at this place stands apart from the one before; the ends of the text are apart. */
    boolean isCut(int place) {
        return place <= 0 || place >= words.size() || words.get(place).cut();
    }

    /** What stands between the word at this place and the one before. */
    String gap(int place) {
        return text.substring(words.get(place - 1).span().end(), words.get(place).span().start());
    }

    /** Whether nothing but white space stands between this word and the one before. */
    boolean follows(int place) {
        return place > 0 && place < size() && gap(place).isBlank();
    }

    /** From the first to the last of the words in a half-open range of places. */
    Span span(Range range) {
        return words.get(range.from()).span().cover(words.get(range.to() - 1).span());
    }

    String text(Range range) {
        return span(range).of(text);
    }

    /** Half-open range of places of words, never empty. */
    record Range(int from, int to) {

        Range {
            if (from < 0 || to <= from) {
                throw new IllegalArgumentException("no words in [" + from + ", " + to + ")");
            }
        }

        int length() {
            return to - from;
        }
    }
}
