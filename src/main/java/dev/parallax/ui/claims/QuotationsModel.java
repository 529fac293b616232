package dev.parallax.ui.claims;

import dev.parallax.compare.Comparison;
import dev.parallax.ledger.Paraphrase;
import dev.parallax.ledger.QuotationCollation;
import dev.parallax.ledger.QuotationRendering;
import dev.parallax.story.Span;
import dev.parallax.ui.reader.FocusModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** What is quoted, each utterance once: those first about whose words the versions disagree most. */
public final class QuotationsModel {

    private static final Comparator<QuotationCollation> MOST_CONTESTED = Comparator
            .comparingInt(QuotationCollation::differing)
            .thenComparingInt(quoted -> quoted.renderings().size())
            .thenComparingInt(quoted -> quoted.paraphrases().size())
            .reversed();

    private final ReaderModel reader;
    private final FocusModel focus;
    private final PanelModel panel;
    private final ReadOnlyObjectWrapper<List<QuotationCollation>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final BooleanProperty onlyDisputed = new SimpleBooleanProperty();
    private List<QuotationCollation> all = List.of();

    public QuotationsModel(ReaderModel reader, FocusModel focus, PanelModel panel) {
        this.reader = reader;
        this.focus = focus;
        this.panel = panel;
        reader.comparison().subscribe(this::take);
        onlyDisputed.subscribe(any -> list());
    }

    /** What is shown, from top to bottom. */
    public ReadOnlyObjectProperty<List<QuotationCollation>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** How many utterances are quoted, shown or not. */
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /** Whether only those are shown about whose words versions disagree. */
    public BooleanProperty onlyDisputed() {
        return onlyDisputed;
    }

    /** Brings a quotation level in every version that quotes or tells it; the list stays. */
    public void pick(QuotationCollation quoted) {
        Comparison comparison = reader.comparison().get();
        if (comparison == null) {
            return;
        }
        Map<Integer, List<Span>> said = new TreeMap<>();
        for (Paraphrase paraphrase : quoted.paraphrases()) {
            said.put(paraphrase.version(), paraphrase.sentences());
        }
        for (QuotationRendering rendering : quoted.renderings()) {
            said.put(rendering.version(), rendering.content());
        }
        int leader = said.containsKey(comparison.base()) ? comparison.base() : quoted.reference();
        panel.stay(() -> focus.pick(leader, said));
    }

    private void take(@Nullable Comparison comparison) {
        all = comparison == null
                ? List.of()
                : comparison.collations().stream().sorted(MOST_CONTESTED).toList();
        total.set(all.size());
        list();
    }

    private void list() {
        shown.set(onlyDisputed.get() ? all.stream().filter(QuotationsModel::isDisputed).toList() : all);
    }

    private static boolean isDisputed(QuotationCollation quoted) {
        return quoted.differing() > 0 || !quoted.paraphrases().isEmpty();
    }
}
