package dev.parallax.ui.claims;

import dev.parallax.compare.Comparison;
import dev.parallax.ledger.Finding;
import dev.parallax.ledger.FindingKind;
import dev.parallax.ui.reader.Focus;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The findings as a list: gravest first, of one kind if the reader likes, and a way from one to the next. */
public final class FindingsModel {

    private final ReaderModel reader;
    private final FocusModel focus;
    private final ReadOnlyObjectWrapper<List<FindingRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<FindingKind, Integer>> kinds = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<@Nullable FindingKind> kind = new SimpleObjectProperty<>();
    private final BooleanProperty trivialShown = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper knocks = new ReadOnlyIntegerWrapper();
    private List<Finding> listed = List.of();
    private int reached;

    public FindingsModel(ReaderModel reader, FocusModel focus) {
        this.reader = reader;
        this.focus = focus;
        reader.comparison().subscribe(this::list);
        kind.subscribe(any -> list(reader.comparison().get()));
        trivialShown.subscribe(any -> list(reader.comparison().get()));
        focus.focus().subscribe(picked -> follow());
    }

    /** What is listed, from top to bottom. */
    public ReadOnlyObjectProperty<List<FindingRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** How many findings of each kind there are; kinds without one are left out. */
    public ReadOnlyObjectProperty<Map<FindingKind, Integer>> kinds() {
        return kinds.getReadOnlyProperty();
    }

    /** The kind that is listed; null for all. */
    public ObjectProperty<@Nullable FindingKind> kind() {
        return kind;
    }

    /** Whether trivial differences are listed, too. */
    public BooleanProperty trivialShown() {
        return trivialShown;
    }

    /** The listed finding that is picked, from 1; 0 where none is. */
    public ReadOnlyIntegerProperty number() {
        return number.getReadOnlyProperty();
    }

    /** How many are listed. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Goes to the finding after the picked one, or after the last one that was. */
    public void next() {
        knock(number.get() > 0 && number.get() == count.get());
        goTo(Math.min(reached + 1, count.get()));
    }

    /** Goes to the finding before the picked one, or back to the last one that was. */
    public void previous() {
        knock(number.get() == 1);
        goTo(Math.max(1, number.get() > 0 ? number.get() - 1 : reached));
    }

    /** How often the reader wanted to go on beyond an end. */
    public ReadOnlyIntegerProperty knocks() {
        return knocks.getReadOnlyProperty();
    }

    private void knock(boolean atEnd) {
        if (atEnd) {
            knocks.set(knocks.get() + 1);
        }
    }

    /** @param to from 1; does nothing where there is none */
    public void goTo(int to) {
        if (to >= 1 && to <= listed.size()) {
            focus.pick(listed.get(to - 1));
        }
    }

    private void list(@Nullable Comparison comparison) {
        List<Finding> all = comparison == null ? List.of() : comparison.findings();
        Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
        all.forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
        kinds.set(counts);
        if (comparison != null && kind.get() != null && !counts.containsKey(kind.get())) {
            kind.set(null);
            return;
        }
        List<Finding> shown =
                all.stream().filter(finding -> kind.get() == null || finding.kind() == kind.get()).toList();
        List<Finding> grave = shown.stream().filter(finding -> !finding.trivial()).toList();
        List<Finding> trivial = shown.stream().filter(Finding::trivial).toList();
        listed = trivialShown.get() ? Stream.concat(grave.stream(), trivial.stream()).toList() : grave;
        rows.set(rows(grave.size(), trivial.size()));
        count.set(listed.size());
        reached = Math.min(reached, listed.size());
        follow();
    }

    private List<FindingRow> rows(int grave, int trivial) {
        List<FindingRow> all = new ArrayList<>();
        for (int place = 0; place < listed.size(); place++) {
            all.add(new FindingRow.Told(listed.get(place), place + 1));
        }
        if (trivial > 0) {
            all.add(grave, new FindingRow.Folded(trivial, trivialShown.get()));
        }
        return List.copyOf(all);
    }

    private void follow() {
        Focus picked = focus.focus().get();
        Finding finding = picked == null ? null : picked.finding();
        int found = 0;
        for (int place = 0; finding != null && place < listed.size() && found == 0; place++) {
            found = listed.get(place).tellsTheSameAs(finding) ? place + 1 : 0;
        }
        number.set(found);
        if (found > 0) {
            reached = found;
        } else if (reader.comparison().get() == null) {
            reached = 0;
        }
    }
}
