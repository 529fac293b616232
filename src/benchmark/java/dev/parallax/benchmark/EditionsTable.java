package dev.parallax.benchmark;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two editions of a book: we and the others. */
final class EditionsTable {

    private static final String NOTHING = "–";

    private final Scores scores;

    EditionsTable(Scores scores) {
        this.scores = scores;
    }

    String markdown() {
        StringBuilder tables = new StringBuilder();
        for (Editions pair : Editions.values()) {
            tables.append(markdown(pair));
        }
        return tables.toString();
    }

    private String markdown(Editions pair) {
        Map<Contender, Scores.Score> measured = measured(pair);
        if (measured.isEmpty()) {
            return "";
        }
        TextPair texts = pair.texts();
        Sizes least = measured.containsKey(Contender.MYERS) ? Contender.MYERS.sizes(texts) : null;
        MarkdownTable table = new MarkdownTable(pair.label(), "time", "edit size", "× least", "hunks", "MB allocated");
        for (Contender contender : Contender.values()) {
            Scores.Score score = measured.get(contender);
            if (score != null) {
                row(table, contender.label(), score, contender.sizes(texts), least);
            } else if (contender.isSlow() && pair == Editions.BIBLE) {
                table.row(contender.label(), "not run", NOTHING, NOTHING, NOTHING, NOTHING);
            }
        }
        return "%s and %s tokens:%n%n%s%n".formatted(
                MarkdownTable.number(texts.a().length), MarkdownTable.number(texts.b().length), table);
    }

    private Map<Contender, Scores.Score> measured(Editions pair) {
        Map<Contender, Scores.Score> measured = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.values()) {
            Scores.Score score = scores.of(contender.benchmark(), pair.name());
            if (score != null) {
                measured.put(contender, score);
            }
        }
        return measured;
    }

    private static void row(MarkdownTable table, String label, Scores.Score score, Sizes sizes, @Nullable Sizes least) {
        table.row(
                label,
                MarkdownTable.time(score.millis()),
                MarkdownTable.number(sizes.edits()),
                least == null ? NOTHING : MarkdownTable.ratio((double) sizes.edits() / least.edits()),
                MarkdownTable.number(sizes.hunks()),
                MarkdownTable.number(score.megabytes()));
    }
}
