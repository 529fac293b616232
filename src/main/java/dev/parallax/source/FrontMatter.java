package dev.parallax.source;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The block of fields that many Markdown files begin with, told from a text that merely begins with a rule: it starts
 * with a field and it ends.
 *
 * @param end where the Markdown proper begins; 0 where there is no front matter
 * @param date what its date field says; null where there is none
 */
record FrontMatter(int end, @Nullable Instant date) {

    private static final Pattern BLOCK =
            Pattern.compile("(---|\\+\\+\\+)[ \t]*\n\\s*+(?:#.*\n\\s*+){0,20}+[\\w-]+[ \t]*[:=]");
    private static final Pattern DATE = Pattern.compile(
            "^(?:date|published|published_at|publish_?date|pub_?date)[ \t]*[:=][ \t]*[\"']?([^\"'\n]+)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final FrontMatter NONE = new FrontMatter(0, null);

    static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.lookingAt()) {
            return NONE;
        }
        String fence = block.group(1).equals("---") ? "---|\\.\\.\\." : "\\+\\+\\+";
        Matcher close = Pattern.compile("^(?:" + fence + ")[ \t]*(?:\n|\\z)", Pattern.MULTILINE).matcher(text);
        if (!close.find(block.end())) {
            return NONE;
        }
        Matcher date = DATE.matcher(text).region(0, close.start());
        return new FrontMatter(close.end(), date.find() ? PublicationDate.parse(date.group(1)).orElse(null) : null);
    }
}
