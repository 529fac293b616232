package dev.parallax.ui.painting;

import dev.parallax.story.Span;
import java.util.Arrays;

/** The lines of a text, as the text area counts them: ended by LF, the last one by the end of the text. */
public final class Lines {

    private final String text;
    private final int[] starts;

    public Lines(String text) {
        this.text = text;
        int[] found = new int[(int) text.chars().filter(unit -> unit == '\n').count() + 1];
        int line = 1;
        for (int place = text.indexOf('\n'); place >= 0; place = text.indexOf('\n', place + 1)) {
            found[line++] = place + 1;
        }
        starts = found;
    }

    public int count() {
        return starts.length;
    }

    public int start(int line) {
        return starts[line];
    }

    /** One past the last character of the line, its line end not counted. */
    public int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    }

    public Span span(int line) {
        return new Span(start(line), end(line));
    }

    public boolean isBlank(int line) {
        return text.substring(start(line), end(line)).isBlank();
    }

    /** The line that holds this place; a line end belongs to the line that it ends. */
    public int at(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }
}
