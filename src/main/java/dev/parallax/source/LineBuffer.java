package dev.parallax.source;

/** Collects the text of one paragraph the way a browser shows it: white space collapsed, none at the ends. */
final class LineBuffer {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final StringBuilder line = new StringBuilder();

    /** Adds text in which any run of spaces, tabs and line ends means one space. No-break spaces stay. */
    void append(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                // A soft hyphen is no letter: it only shows where a line may break.
                if (c != SOFT_HYPHEN) {
                    line.append(c);
                }
            } else if (!endsInSpace()) {
                line.append(' ');
            }
        }
    }

    void breakLine() {
        dropSpace();
        line.append('\n');
    }

    /** Parts the cells of a table row. */
    void breakCell() {
        dropSpace();
        if (!line.isEmpty()) {
            line.append('\t');
        }
    }

    /** What was collected; the buffer is empty afterwards. */
    String take() {
        String taken = line.toString().strip();
        line.setLength(0);
        return taken;
    }

    private boolean endsInSpace() {
        if (line.isEmpty()) {
            return true;
        }
        char last = line.charAt(line.length() - 1);
        return last == ' ' || last == '\n' || last == '\t';
    }

    private void dropSpace() {
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == ' ') {
            line.setLength(length - 1);
        }
    }
}
