package dev.parallax.story;

/** What a sentence is for. Only {@link #BODY} sentences make claims; headings are compared with headings alone. */
public enum Role {
    HEADING,
    BODY,
    CAPTION,
    CREDIT,
    BOILERPLATE;

    /** Whether the reading window leaves such sentences out until the reader asks for them. */
    public boolean isLeftOut() {
        return this == CAPTION || this == CREDIT || this == BOILERPLATE;
    }
}
