package dev.parallax.ui.reader;

import dev.parallax.message.Messages;
import dev.parallax.ui.sheet.ReadingArea;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.util.Subscription;

/** What a pane tells those who hear it: which version it is, how far from the base, and how the place at the cursor differs. */
final class PaneSpeech {

    private final ReaderModel reader;
    private final PaneModel pane;
    private final ReadingArea area;
    private final Messages messages;
    private final MarkWords marks;
    private List<String> told = List.of();

    PaneSpeech(ReaderModel reader, PaneModel pane, ReadingArea area, Messages messages) {
        this.reader = reader;
        this.pane = pane;
        this.area = area;
        this.messages = messages;
        marks = new MarkWords(messages);
    }

    /** Tells from now on, until the subscription ends. */
    Subscription begin() {
        area.caretPositionProperty().addListener((any, was, is) -> tellPlace());
        return Subscription.combine(
                pane.letter().subscribe(any -> tellVersion()),
                pane.label().subscribe(any -> tellVersion()),
                pane.facts().subscribe(any -> tellVersion()),
                reader.base().subscribe(any -> tellVersion()),
                pane.painting().subscribe(any -> tellPlace()));
    }

    private void tellVersion() {
        String version = messages.text("reader.speech.version", pane.letter().get(), pane.label().get());
        PaneFacts facts = pane.facts().get();
        PaneModel base = reader.base().get();
        if (!facts.isKnown() || base == null) {
            area.setAccessibleText(version);
        } else if (base == pane) {
            area.setAccessibleText(messages.text("reader.speech.base", version, facts.words()));
        } else {
            area.setAccessibleText(messages.text(
                    "reader.speech.other", version, facts.words(), facts.share(), base.letter().get()));
        }
    }

    /** Only what is new is told: going from word to word of one addition says “added” once. */
    private void tellPlace() {
        List<String> now = marks.at(pane.painting().get(), area.getCaretPosition());
        if (!Objects.equals(now, told)) {
            told = now;
            String words = String.join(", ", now);
            area.setAccessibleRoleDescription(
                    now.isEmpty() ? null : messages.text("reader.speech.place", words));
            area.setAccessibleHelp(now.isEmpty() ? messages.text("reader.speech.nothing") : words);
            area.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        }
    }
}
