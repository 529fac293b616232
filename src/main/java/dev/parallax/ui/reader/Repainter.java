package dev.parallax.ui.reader;

import dev.parallax.compare.Comparison;
import dev.parallax.ui.painting.Filters;
import dev.parallax.ui.painting.PaintOrder;
import dev.parallax.ui.painting.Painter;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;

/** Paints the panes anew whenever the comparison or the reader's wishes change. */
public final class Repainter {

    private final ReaderModel reader;
    private final ReadOnlyObjectProperty<Filters> filters;

    public Repainter(ReaderModel reader, ReadOnlyObjectProperty<Filters> filters) {
        this.reader = reader;
        this.filters = filters;
        reader.comparison().subscribe(any -> paintAll());
        reader.counterpart().subscribe(any -> paintBase());
        filters.subscribe(any -> paintAll());
        reader.panes().addListener((ListChangeListener<PaneModel>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::watch);
            }
        });
    }

    private void watch(PaneModel pane) {
        pane.leftOutShown().subscribe(any -> paint(pane));
    }

    private void paintAll() {
        reader.panes().forEach(this::paint);
    }

    private void paintBase() {
        PaneModel base = reader.base().get();
        if (base != null) {
            paint(base);
        }
    }

    private void paint(PaneModel pane) {
        Comparison comparison = reader.comparison().get();
        if (comparison != null && pane.place() < comparison.documents().size()) {
            PaneModel counterpart = reader.counterpart().get();
            int other = counterpart == null ? comparison.base() : counterpart.place();
            pane.show(Painter.paint(new PaintOrder(
                    comparison, pane.place(), other, filters.get(), pane.leftOutShown().get())));
        }
    }
}
