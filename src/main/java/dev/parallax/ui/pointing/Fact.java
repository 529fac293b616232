package dev.parallax.ui.pointing;

import dev.parallax.story.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is told about one thing that a text marks, in words.
 *
 * @param look style class of its sign
 * @param span where the thing stands
 * @param title what it is
 * @param rows what is known about it
 */
record Fact(String look, Span span, String title, List<Row> rows) {

    Fact {
        rows = List.copyOf(rows);
    }

    /** A property and its value. */
    record Row(String name, String value) {}

    /** Everything in one sentence, for screen readers. */
    String spoken() {
        return Stream.concat(Stream.of(title), rows.stream().map(row -> row.name + ": " + row.value))
                .collect(Collectors.joining(". "));
    }
}
