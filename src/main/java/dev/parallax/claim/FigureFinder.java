package dev.parallax.claim;

import dev.parallax.claim.DateReader.Date;
import dev.parallax.claim.Figure.Bound;
import dev.parallax.claim.Figure.Kind;
import dev.parallax.claim.UnitReader.Unit;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers, sums of money, percentages, dates, durations and ordinals of a version.
 *
 * <p>Digits and signs are read in any language, words in English. Left out: times of day, "one" without a unit, mere
 * labels ("No. 2"), scores and ranges with a hyphen, ordinals that count nothing. May be used by several threads.
 */
public final class FigureFinder {

    /**
     * The figures of the body, by position, none overlapping another.
     *
     * @param publishedOn when the version was published, to resolve weekdays and "last month"; null when unknown
     */
    public List<Figure> find(Document document, @Nullable LocalDate publishedOn) {
        FigureWords lexicon = new FigureWords(document.language());
        DateReader dates = new DateReader(lexicon, publishedOn);
        UnitReader units = new UnitReader(lexicon, document.text());
        SentenceReader reader = new SentenceReader(dates, new NumberReader(lexicon), units);
        List<Figure> found = new ArrayList<>();
        for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
            if (document.isBody(sentence)) {
                reader.read(Words.in(document, document.sentences().get(sentence).span()), sentence, found);
            }
        }
        return List.copyOf(found);
    }

    private record SentenceReader(DateReader dates, NumberReader numbers, UnitReader units) {

        void read(Words words, int sentence, List<Figure> found) {
            int place = 0;
            int end = 0;
            while (place < words.size()) {
                Date date = dates.read(words, place);
                if (date != null) {
                    found.add(new Figure(words.span(date.range()), sentence, Kind.DATE, date.value(), null, Bound.EXACT, "date"));
                    end = found.getLast().span().end();
                    place = date.range().to();
                    continue;
                }
                Amount amount = numbers.read(words, place, units.isCurrencyBefore(words.get(place).span().start()));
                Unit unit = amount == null ? null : units.read(words, amount, place);
                if (unit != null && unit.start() >= end && counts(amount, unit, words.key(place))) {
                    Span span = new Span(unit.start(), unit.end());
                    found.add(new Figure(span, sentence, unit.kind(), amount.value(), null, Bound.EXACT, unit.name()));
                    end = span.end();
                    place = unit.next();
                } else {
                    place = amount == null ? place + 1 : amount.next();
                }
            }
        }

        /** "One" is a pronoun unless it measures something. */
        private static boolean counts(Amount amount, Unit unit, String key) {
            return unit.kind() != Kind.NUMBER || amount.value() != 1 || !key.equals("one");
        }
    }
}
