package dev.parallax.ui.reader;

import dev.parallax.message.Messages;
import dev.parallax.ui.painting.Mark;
import dev.parallax.ui.painting.Painting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Says in words what the marks at a place of a text mean. */
public final class MarkWords {

    private static final Map<Mark, String> KEYS = new EnumMap<>(Map.ofEntries(
            Map.entry(Mark.ADDED_WORDS, "reader.mark.added"),
            Map.entry(Mark.ADDED_STRETCH, "reader.mark.added"),
            Map.entry(Mark.ADDED_SENTENCE, "reader.mark.added"),
            Map.entry(Mark.REWORDED_SENTENCE, "reader.mark.reworded"),
            Map.entry(Mark.DELETED_WORDS, "reader.mark.deleted"),
            Map.entry(Mark.DELETED_STRETCH, "reader.mark.deleted"),
            Map.entry(Mark.DELETED_SENTENCE, "reader.mark.deleted"),
            Map.entry(Mark.REPHRASED_SENTENCE, "reader.mark.reworded"),
            Map.entry(Mark.MOVED_SENTENCE, "reader.mark.moved"),
            Map.entry(Mark.GAP, "reader.mark.gap"),
            Map.entry(Mark.AFTER_GAP, "reader.mark.gap"),
            Map.entry(Mark.ONLY_HERE_WORDS, "reader.sign.only-here"),
            Map.entry(Mark.ONLY_HERE_SENTENCE, "reader.sign.only-here"),
            Map.entry(Mark.ALL_BUT_ONE_WORDS, "reader.sign.all-but-one"),
            Map.entry(Mark.ALL_BUT_ONE_SENTENCE, "reader.sign.all-but-one"),
            Map.entry(Mark.SPLIT_WORDS, "reader.sign.split"),
            Map.entry(Mark.SPLIT_SENTENCE, "reader.sign.split"),
            Map.entry(Mark.ALL_DIFFER_WORDS, "reader.sign.all-differ"),
            Map.entry(Mark.ALL_DIFFER_SENTENCE, "reader.sign.all-differ"),
            Map.entry(Mark.HEAT_1, "reader.mark.few-differ"),
            Map.entry(Mark.HEAT_2, "reader.mark.some-differ"),
            Map.entry(Mark.HEAT_3, "reader.mark.most-differ"),
            Map.entry(Mark.HEAT_4, "reader.mark.nobody-else"),
            Map.entry(Mark.QUOTATION, "reader.mark.quotation"),
            Map.entry(Mark.FIGURE, "reader.mark.figure"),
            Map.entry(Mark.NAME, "reader.mark.name"),
            Map.entry(Mark.STATEMENT, "reader.mark.statement"),
            Map.entry(Mark.PINNED, "reader.mark.pinned"),
            Map.entry(Mark.LEFT_OUT, "reader.mark.left-out")));

    private static final Set<String> CLAIMED = Set.of(
            "reader.mark.quotation", "reader.mark.figure", "reader.mark.name", "reader.mark.statement");

    private final Messages messages;

    public MarkWords(Messages messages) {
        this.messages = messages;
    }

    /** What the marks of a place mean: how it differs first, then what is claimed there. */
    public List<String> at(Painting painting, int place) {
        return keys(painting, place).map(messages::text).toList();
    }

    /** Of these only how the place differs. */
    public List<String> differences(Painting painting, int place) {
        return keys(painting, place)
                .filter(key -> !CLAIMED.contains(key))
                .map(messages::text)
                .toList();
    }

    private static Stream<String> keys(Painting painting, int place) {
        return painting.marksAt(place).stream().sorted().map(KEYS::get).filter(Objects::nonNull).distinct();
    }
}
