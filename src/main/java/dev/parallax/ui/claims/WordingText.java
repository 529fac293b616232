package dev.parallax.ui.claims;

import dev.parallax.ui.common.BidiWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The words of a passage, with dots under those that another version says otherwise. */
final class WordingText extends TextFlow {

    /** Below the line that marks added words. */
    private static final double DROP = 2.5;

    private final List<Piece> pieces;
    private final Path dots = new Path();

    WordingText(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        getStyleClass().add("wording-text");
        for (Piece piece : pieces) {
            for (String part : BidiWords.of(piece.text())) {
                Text text = new Text(part);
                text.getStyleClass().add("piece");
                text.getStyleClass().addAll(piece.styleClasses());
                getChildren().add(text);
            }
        }
        setAccessibleText(pieces.stream().map(Piece::text).collect(Collectors.joining()));
        dots.getStyleClass().add("other-words");
        dots.setManaged(false);
        getChildren().add(dots);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<PathElement> drawn = new ArrayList<>();
        int start = 0;
        for (Piece piece : pieces) {
            int end = start + piece.text().length();
            if (piece.styleClasses().contains(Piece.OTHER_WORDS)) {
                drawn.addAll(below(getUnderlineShape(start, end)));
            }
            start = end;
        }
        dots.getElements().setAll(drawn);
    }

    /** One line for each box of an underline, which has one a line of text. */
    private static List<PathElement> below(PathElement[] boxes) {
        List<PathElement> lines = new ArrayList<>();
        for (int at = 0; at < boxes.length; at++) {
            if (boxes[at] instanceof MoveTo corner) {
                double right = corner.getX();
                double bottom = corner.getY();
                while (at + 1 < boxes.length && boxes[at + 1] instanceof LineTo next) {
                    right = Math.max(right, next.getX());
                    bottom = Math.max(bottom, next.getY());
                    at++;
                }
                lines.add(new MoveTo(corner.getX(), bottom + DROP));
                lines.add(new LineTo(right, bottom + DROP));
            }
        }
        return lines;
    }
}
