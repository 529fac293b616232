package dev.parallax.story;

import java.util.List;

/**
 * One text of a story.
 *
 * @param label short name that the reader sees, unique within its story
 * @param provenance where it came from
 * @param text the text, never changed after reading; of a file with line ends made LF
 * @param marks roles that the source format states, ordered by position, not overlapping
 * @param warnings what the reader should know about the reading of it
 */
public record Version(
        String label, Provenance provenance, String text, List<RoleMark> marks, List<Notice> warnings) {

    public Version {
        marks = List.copyOf(marks);
        warnings = List.copyOf(warnings);
    }

    /** A version made of text at hand: pasted, or a line of a corpus. */
    public static Version ofText(String label, String text) {
        return new Version(label, Provenance.ofText(text), text, List.of(), List.of());
    }

    public Version withLabel(String newLabel) {
        return new Version(newLabel, provenance, text, marks, warnings);
    }
}
