package dev.parallax.ui.overview;

import dev.parallax.compare.MapCell;
import dev.parallax.compare.StoryMap;
import dev.parallax.message.Messages;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ReaderModel;
import org.jspecify.annotations.Nullable;

/** Says in words what the map shows. */
final class MapWords {

    private static final int LONGEST = 70;

    private final ReaderModel reader;
    private final Messages messages;

    MapWords(ReaderModel reader, Messages messages) {
        this.reader = reader;
        this.messages = messages;
    }

    String name() {
        return messages.text("overview.map");
    }

    /** Where the cursor is. */
    String cursor(int column, int version) {
        StoryMap map = reader.map();
        PaneModel pane = reader.paneOf(version);
        return map == null || map.columns() == 0 || pane == null
                ? name()
                : messages.text("overview.map.at", column + 1, map.columns(), cell(pane, column));
    }

    /** What a version makes of a passage. */
    String cell(PaneModel pane, int column) {
        StoryMap map = reader.map();
        MapCell cell = map == null || pane.place() >= map.rows().size() ? null : map.rows().get(pane.place()).cell(column);
        String name = messages.text("overview.map.version", pane.letter().get(), pane.label().get());
        if (cell == null) {
            return messages.text("overview.map.absent", name);
        }
        StringBuilder words = new StringBuilder(messages.text("overview.map.begins", name, beginning(pane, cell)));
        words.append('\n').append(apart(pane, cell));
        if (cell.moved()) {
            words.append('\n').append(messages.text("overview.map.moved"));
        }
        if (cell.findings() > 0) {
            words.append('\n').append(messages.text("overview.map.findings", cell.findings()));
        }
        return words.toString();
    }

    private String apart(PaneModel pane, MapCell cell) {
        @Nullable PaneModel base = reader.base().get();
        int percent = (int) Math.round(100 * cell.apart());
        if (pane == base) {
            return messages.text("overview.map.apartOthers", percent);
        }
        return percent == 0 ? messages.text("overview.map.same") : messages.text("overview.map.apart", percent);
    }

    private static String beginning(PaneModel pane, MapCell cell) {
        String text = cell.span().of(pane.text()).strip().replaceAll("\\s+", " ");
        if (text.length() <= LONGEST) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, cut > 0 ? cut : text.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
