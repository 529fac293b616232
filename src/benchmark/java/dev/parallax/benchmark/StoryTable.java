package dev.parallax.benchmark;

import org.jspecify.annotations.Nullable;

/** Whole comparisons: by their words, by what they mean, and the first of a program. */
final class StoryTable {

    private static final String NOTHING = "–";

    private final Scores scores;

    StoryTable(Scores scores) {
        this.scores = scores;
    }

    String markdown() {
        MarkdownTable table = new MarkdownTable(
                "from texts to findings", "words", "sentences", "read", "by words", "by meaning", "MB allocated",
                "first of a program", "MB resident");
        boolean isEmpty = true;
        for (Stories story : Stories.values()) {
            Scores.Score words = scores.of("StoryBenchmark.words", story.name());
            Scores.Score meaning = scores.of("StoryBenchmark.meaning", story.name());
            Scores.Score first = scores.of("FirstStoryBenchmark.meaning", story.name());
            if (words != null || meaning != null || first != null) {
                row(table, story, words, meaning, first);
                isEmpty = false;
            }
        }
        return isEmpty
                ? ""
                : "Whole comparisons; *read* are the sentences whose meaning was needed:\n\n%s\n".formatted(table);
    }

    private static void row(MarkdownTable table, Stories story,
            Scores.@Nullable Score words, Scores.@Nullable Score meaning, Scores.@Nullable Score first) {
        SentencesRead sentences = SentencesRead.of(story.story());
        table.row(
                story.label(),
                MarkdownTable.number(sentences.words()),
                MarkdownTable.number(sentences.sentences()),
                MarkdownTable.number(sentences.read()),
                time(words),
                time(meaning),
                meaning == null ? NOTHING : MarkdownTable.number(meaning.megabytes()),
                time(first),
                first == null || first.resident() == 0 ? NOTHING : MarkdownTable.number(first.resident()));
    }

    private static String time(Scores.@Nullable Score score) {
        return score == null ? NOTHING : MarkdownTable.time(score.millis());
    }
}
