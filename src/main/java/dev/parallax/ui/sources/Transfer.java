package dev.parallax.ui.sources;

import java.io.File;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;

/** What a clipboard or a drag brings: files first, then an address, then text. */
final class Transfer {

    private Transfer() {}

    /**
     * @param label names a text that brings no name of its own
     */
    static List<TextSource> of(Clipboard board, Supplier<String> label) {
        if (board.hasFiles()) {
            return TextSource.locations(board.getFiles().stream().map(File::getPath).toList());
        }
        if (board.hasUrl() && isAddress(board.getUrl())) {
            return TextSource.locations(List.of(board.getUrl()));
        }
        if (board.hasString() && !board.getString().isBlank()) {
            String text = board.getString();
            return isAddress(text.strip())
                    ? TextSource.locations(List.of(text.strip()))
                    : List.of(new TextSource.Text(label.get(), text));
        }
        return List.of();
    }

    static boolean bringsSomething(Clipboard board) {
        return board.hasFiles() || board.hasUrl() || board.hasString();
    }

    private static boolean isAddress(String text) {
        boolean one = text.chars().noneMatch(Character::isWhitespace);
        return one && (text.startsWith("https://") || text.startsWith("http://") || text.startsWith("file:"));
    }
}
