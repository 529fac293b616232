package dev.parallax.ui.claims;

import dev.parallax.message.Messages;
import dev.parallax.ui.reader.PaneModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What cards show, in sentences for those who hear it. */
final class SpokenCards {

    private SpokenCards() {}

    static String finding(FindingRow.Told told, int count, List<PaneModel> panes, Messages messages) {
        List<String> parts = new ArrayList<>();
        String kind = messages.text("finding." + told.finding().kind().key());
        parts.add(messages.text("panel.finding.spoken", told.number(), count, kind));
        for (Witness witness : Witness.of(told.finding())) {
            parts.add(said(witness.versions(), witness.words(), panes, messages));
        }
        absent(told.finding().absent(), panes, messages, parts);
        return String.join(" ", parts);
    }

    static String quotation(QuotationSheet sheet, List<PaneModel> panes, Messages messages) {
        List<String> parts = new ArrayList<>();
        for (QuotationSheet.Line line : sheet.lines()) {
            String speaker = line.speaker() == null ? messages.text("panel.quotations.nobody") : line.speaker();
            String words = switch (line.relation()) {
                case SAME -> messages.text("panel.quotations.same");
                case ALTERED -> messages.text("panel.quotations.altered") + ": " + words(line);
                case TRUNCATED -> messages.text("panel.quotations.truncated") + ": " + words(line);
                case REFERENCE -> words(line);
            };
            parts.add(said(line.versions(), speaker + ", " + words, panes, messages));
        }
        sheet.told().forEach(told -> parts.add(said(
                List.of(told.version()), messages.text("panel.quotations.paraphrased", told.words()), panes, messages)));
        absent(sheet.absent(), panes, messages, parts);
        return String.join(" ", parts);
    }

    /** What is struck through is not what the version says. */
    private static String words(QuotationSheet.Line line) {
        return line.pieces().stream()
                .filter(piece -> !piece.styleClasses().contains("deleted-words"))
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String said(List<Integer> versions, String words, List<PaneModel> panes, Messages messages) {
        return messages.text("panel.said", VersionLetter.list(versions, panes, messages), words);
    }

    private static void absent(List<Integer> versions, List<PaneModel> panes, Messages messages, List<String> parts) {
        if (!versions.isEmpty()) {
            parts.add(messages.text("panel.absent", VersionLetter.list(versions, panes, messages)) + ".");
        }
    }
}
