package dev.parallax.benchmark;

import java.util.Locale;

/** Rows of a table whose first column is words and whose others are numbers. */
final class MarkdownTable {

    private final StringBuilder text = new StringBuilder();

    MarkdownTable(String... heads) {
        row(heads);
        text.append("|---|").append("---:|".repeat(heads.length - 1)).append('\n');
    }

    MarkdownTable row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    static String time(double millis) {
        return millis < 1_000
                ? String.format(Locale.ROOT, "%.1f ms", millis)
                : String.format(Locale.ROOT, "%.2f s", millis / 1_000);
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
