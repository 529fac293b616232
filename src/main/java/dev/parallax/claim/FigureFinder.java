package dev.parallax.claim;

import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers, sums of money, percentages, dates, times of day, durations and ordinals of a version.
 *
 * <p>Digits and signs are read in any language, words in English. Left out: "one" without a unit, mere labels ("No. 2",
 * "Boeing 737"), house numbers, scores, ordinals that count nothing. May be used by several threads.
 */
public final class FigureFinder {

    /**
     * The figures of the whole text, by position, none overlapping another; in captions, credits and promotion only those
     * with a unit.
     *
     * @param publishedOn when the version was published, to resolve weekdays and "last month"; null when unknown
     */
    public List<Figure> find(Document document, @Nullable LocalDate publishedOn) {
        return find(document, publishedOn, new CancelToken());
    }

    List<Figure> find(Document document, @Nullable LocalDate publishedOn, CancelToken cancel) {
        SentenceFigures reader = new SentenceFigures(FigureWords.of(document.language()), document.text(), publishedOn);
        List<Figure> found = new ArrayList<>();
        for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
            cancel.check();
            List<Figure> read = new ArrayList<>();
            reader.read(Words.in(document, document.sentences().get(sentence).span()), sentence, read);
            if (document.sentences().get(sentence).role().isLeftOut()) {
                // "1 of 183" numbers pages.
                read.removeIf(figure -> figure.unit() == null);
            }
            found.addAll(read);
        }
        return List.copyOf(found);
    }
}
