package dev.parallax.ui.find;

import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.PlaceMap;
import dev.parallax.ui.reader.ReaderModel;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where the reader is in the texts: the walk from match to match goes on from there. */
final class ReaderPlace {

    private final ReaderModel reader;
    private @Nullable PaneModel pane;
    private int place;

    ReaderPlace(ReaderModel reader) {
        this.reader = reader;
    }

    void stand(int version, int newPlace) {
        pane = reader.paneOf(version);
        place = newPlace;
    }

    /**
     * The place in the list of the first match that is not before the reader: in the version that is read or, where
     * that has none, behind the same place of others. Behind all where there is none; 0 where the version was closed.
     *
     * @param matches in the order in which the reader goes through them
     */
    int firstOf(List<Match> matches) {
        PaneModel read = pane;
        if (read == null || !reader.panes().contains(read)) {
            return 0;
        }
        OptionalInt own = first(matches, match -> match.version() == read.place() && match.span().start() >= place);
        PlaceMap places = reader.places();
        if (own.isPresent() || places == null) {
            return own.orElse(matches.size());
        }
        return first(matches, match -> match.span().start() >= places.map(read.place(), place, match.version()))
                .orElse(matches.size());
    }

    private static OptionalInt first(List<Match> matches, Predicate<Match> wanted) {
        return IntStream.range(0, matches.size()).filter(at -> wanted.test(matches.get(at))).findFirst();
    }
}
