package dev.parallax.ui.bars;

import dev.parallax.compare.Basis;
import dev.parallax.compare.Comparison;
import dev.parallax.message.Messages;
import dev.parallax.story.Notice;
import dev.parallax.ui.common.Controls;
import dev.parallax.ui.reader.ReaderModel;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Says quietly what the comparison rests on; why it is not more stands in the tooltip. */
final class BasisLabel extends Label {

    private final ReaderModel reader;
    private final Messages messages;
    private final Tooltip why = Controls.tooltip("");

    BasisLabel(ReaderModel reader, Messages messages) {
        this.reader = reader;
        this.messages = messages;
        getStyleClass().addAll("status", "basis");
        setTooltip(why);
        managedProperty().bind(visibleProperty());
        reader.comparison().subscribe(any -> tell());
        reader.state().subscribe(any -> tell());
        reader.cutShort().subscribe(any -> tell());
    }

    private void tell() {
        String text = text();
        Notice reason = reason();
        setText(text);
        setVisible(!text.isEmpty());
        why.setText(reason == null ? messages.text("status.basis.hint") : messages.text(reason));
        setAccessibleHelp(why.getText());
    }

    private String text() {
        Comparison comparison = reader.comparison().get();
        boolean searching = reader.state().get() == ReaderModel.State.LOADING;
        if (comparison == null || comparison.documents().size() < 2 || searching) {
            return "";
        }
        if (reader.state().get() == ReaderModel.State.REFINING) {
            return messages.text("status.basis.so-far");
        }
        boolean limited = reason() != null;
        if (comparison.basis().kind() == Basis.Kind.MEANING) {
            return messages.text(limited ? "status.basis.meaning-in-part" : "status.basis.meaning");
        }
        return messages.text(limited ? "status.basis.words-only" : "status.basis.words");
    }

    private @Nullable Notice reason() {
        Comparison comparison = reader.comparison().get();
        Notice cutShort = reader.cutShort().get();
        return cutShort != null || comparison == null ? cutShort : comparison.basis().limit();
    }
}
