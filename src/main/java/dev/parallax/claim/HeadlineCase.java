package dev.parallax.claim;

import dev.parallax.claim.Words.Range;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.Locale;

/** Tells text in which capitals say nothing: "All Words Of A Title" and "SHOUTED WORDS". Stateless. */
final class HeadlineCase {

    /** In a shorter line all words may well be names. */
    private static final int LEAST_WORDS = 5;

    /** Small words keep their small letters in titles. */
    private static final int LONGEST_SMALL_WORD = 3;

    private static final double MOST = 0.8;

    boolean is(Document document, int sentence) {
        Span span = document.sentences().get(sentence).span();
        Words words = Words.in(document, span);
        int longer = 0;
        int capitals = 0;
        int shouted = 0;
        for (int place = 0; place < words.size(); place++) {
            String text = words.text(new Range(place, place + 1));
            if (text.length() > LONGEST_SMALL_WORD) {
                longer++;
                capitals += words.isCapital(place) ? 1 : 0;
                shouted += text.equals(text.toUpperCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        boolean title = capitals > MOST * longer && Character.isLetterOrDigit(document.text().codePointBefore(span.end()));
        return words.size() >= LEAST_WORDS && (title || shouted > MOST * longer);
    }
}
