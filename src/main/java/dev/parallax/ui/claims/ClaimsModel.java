package dev.parallax.ui.claims;

import dev.parallax.claim.Claim;
import dev.parallax.compare.Comparison;
import dev.parallax.ledger.ClaimCell;
import dev.parallax.ledger.ClaimRow;
import dev.parallax.ledger.Standing;
import dev.parallax.story.Span;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
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

/** The table of claims: in the order that the reader likes, and only what the reader wants to see of it. */
public final class ClaimsModel {

    /** Orders of the table; what is alike keeps the order of the base. */
    public enum Sort {
        SEVERITY(Comparator.comparingDouble(ClaimRow::severity).reversed()),
        BASE((a, b) -> 0),
        MOST_VERSIONS(Comparator.comparingInt(ClaimRow::versions).reversed()),
        FEWEST_VERSIONS(Comparator.comparingInt(ClaimRow::versions));

        private final Comparator<ClaimRow> order;

        Sort(Comparator<ClaimRow> order) {
            this.order = order;
        }
    }

    private final FocusModel focus;
    private final PanelModel panel;
    private final ReadOnlyObjectWrapper<List<ClaimRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Map<Claim.Kind, Integer>> kinds = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Map<Standing, Integer>> standings = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.SEVERITY);
    private final ObjectProperty<Claim.@Nullable Kind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Standing> standing = new SimpleObjectProperty<>();
    private final BooleanProperty onlyDisputed = new SimpleBooleanProperty();
    private List<ClaimRow> all = List.of();

    public ClaimsModel(ReaderModel reader, FocusModel focus, PanelModel panel) {
        this.focus = focus;
        this.panel = panel;
        reader.comparison().subscribe(this::take);
        Stream.of(sort, kind, standing, onlyDisputed).forEach(wish -> wish.subscribe(any -> list()));
    }

    /** What the table shows, from top to bottom. */
    public ReadOnlyObjectProperty<List<ClaimRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** How many claims there are, shown or not. */
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /** How many claims there are of each kind; kinds without one are left out. */
    public ReadOnlyObjectProperty<Map<Claim.Kind, Integer>> kinds() {
        return kinds.getReadOnlyProperty();
    }

    /** How many claims there are to which a version stands like this; what no version does is left out. */
    public ReadOnlyObjectProperty<Map<Standing, Integer>> standings() {
        return standings.getReadOnlyProperty();
    }

    public ObjectProperty<Sort> sort() {
        return sort;
    }

    /** The kind that is shown; null for all. */
    public ObjectProperty<Claim.@Nullable Kind> kind() {
        return kind;
    }

    /** How a version must stand to what is shown; null for all. */
    public ObjectProperty<@Nullable Standing> standing() {
        return standing;
    }

    /** Whether only those are shown that versions disagree about. */
    public BooleanProperty onlyDisputed() {
        return onlyDisputed;
    }

    /** Brings a claim level in every version that makes it; the table stays. */
    public void pick(ClaimRow row) {
        pick(row, row.reference());
    }

    /** Brings a claim level, as seen from one version: where that lacks it, what it may have in its place. */
    public void pick(ClaimRow row, int version) {
        Map<Integer, List<Span>> said = new HashMap<>();
        for (int place = 0; place < row.cells().size(); place++) {
            ClaimCell cell = row.cells().get(place);
            List<Span> spans = cell.has() || place != version ? cell.spans() : cell.related();
            if (!spans.isEmpty()) {
                said.put(place, spans);
            }
        }
        int leader = said.containsKey(version) ? version : row.reference();
        panel.stay(() -> focus.pick(leader, said));
    }

    private void take(@Nullable Comparison comparison) {
        all = comparison == null ? List.of() : comparison.claimTable().rows();
        Map<Claim.Kind, Integer> countOfKind = new EnumMap<>(Claim.Kind.class);
        Map<Standing, Integer> countOfStanding = new EnumMap<>(Standing.class);
        for (ClaimRow row : all) {
            row.kinds().forEach(one -> countOfKind.merge(one, 1, Integer::sum));
            row.cells().stream()
                    .map(ClaimCell::standing)
                    .distinct()
                    .forEach(one -> countOfStanding.merge(one, 1, Integer::sum));
        }
        total.set(all.size());
        kinds.set(countOfKind);
        standings.set(countOfStanding);
        if (comparison != null && !countOfKind.containsKey(kind.get())) {
            kind.set(null);
        }
        if (comparison != null && !countOfStanding.containsKey(standing.get())) {
            standing.set(null);
        }
        list();
    }

    private void list() {
        rows.set(all.stream().filter(this::isWanted).sorted(sort.get().order).toList());
    }

    private boolean isWanted(ClaimRow row) {
        return (kind.get() == null || row.kinds().contains(kind.get()))
                && (standing.get() == null
                        || row.cells().stream().anyMatch(cell -> cell.standing() == standing.get()))
                && (!onlyDisputed.get() || row.isDisputed());
    }
}
