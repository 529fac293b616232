package dev.parallax.ui.claims;

import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.story.KebabCase;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.text.BreakIterator;
import java.util.Locale;

/** Puts a difference into words. */
record DifferenceWords(Comparison comparison, Messages messages) {

    /** In characters; more than a line or two tells nothing that the texts do not tell better. */
    private static final int LONGEST = 90;

    String kind(DifferenceRow row) {
        return messages.text("differences.kind." + KebabCase.of(row.kind()));
    }

    String base(DifferenceRow row) {
        return shortened(row.difference().base().of(text(comparison.base())));
    }

    String version(DifferenceRow row) {
        return shortened(row.difference().version().of(text(row.version())));
    }

    /** The words around it: in the version or, where it stands only in the base, there. */
    String context(DifferenceRow row) {
        boolean gone = row.kind() == DifferenceRow.Kind.DELETED;
        int version = gone ? comparison.base() : row.version();
        Span span = gone ? row.difference().base() : row.difference().version();
        Document document = comparison.documents().get(version);
        int sentence = Math.max(0, document.sentenceAt(span.start()));
        if (document.sentences().isEmpty()) {
            return "";
        }
        Span around = document.sentences().get(sentence).span();
        if (span.contains(around) && sentence > 0) {
            around = document.sentences().get(sentence - 1).span();
        }
        int start = around.contains(span.start()) && span.start() - around.start() > LONGEST / 2
                ? border(document.text(), span.start() - LONGEST / 2)
                : around.start();
        String words = shortened(document.text().substring(start, around.end()));
        return start > around.start() ? "… " + words : words;
    }

    /** The whole line for those who hear it. */
    String spoken(DifferenceRow row, int total, String letter, String baseLetter) {
        String told = switch (row.kind()) {
            case ADDED -> messages.text("differences.told.added", version(row));
            case DELETED -> messages.text("differences.told.deleted", base(row));
            case REWORDED -> messages.text("differences.told.reworded", base(row), version(row));
            case MOVED -> messages.text("differences.told.moved", version(row));
        };
        return messages.text("differences.spoken", row.place(), total, letter, baseLetter, told, context(row));
    }

    private String text(int version) {
        return comparison.documents().get(version).text();
    }

    private static int border(String text, int place) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.substring(Math.max(0, place - LONGEST), Math.min(text.length(), place + LONGEST)));
        int start = Math.max(0, place - LONGEST);
        int found = words.following(Math.min(place - start, words.getText().getEndIndex() - 1));
        return found == BreakIterator.DONE ? place : start + found;
    }

    private static String shortened(String words) {
        String one = words.substring(0, words.offsetByCodePoints(0, Math.min(
                        words.codePointCount(0, words.length()), LONGEST * 4)))
                .strip()
                .replaceAll("\\s+", " ");
        if (one.length() <= LONGEST) {
            return one;
        }
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(one);
        int cut = breaks.preceding(LONGEST);
        return one.substring(0, cut > LONGEST / 2 ? cut : one.offsetByCodePoints(0, LONGEST / 2)).strip() + " …";
    }
}
