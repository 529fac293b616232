package dev.parallax.source;

import dev.parallax.story.Notice;
import dev.parallax.story.Role;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Makes reading text of Markdown: every heading, paragraph, list item and table row one line, without marks.
 *
 * <p>One reader for one text.
 */
final class MarkdownReader {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** The parser needs time by the square of a block's length when its brackets do not close. */
    private static final int MOST_LETTERS_OF_BLOCK = 200_000;

    private final ParagraphWriter writer = new ParagraphWriter();
    private final LineBuffer line = new LineBuffer();

    private MarkdownReader() {}

    static Reading read(String markdown) {
        FrontMatter frontMatter = FrontMatter.of(markdown);
        String body = markdown.substring(frontMatter.end());
        Node root = parse(body);
        if (root == null) {
            return new Reading(body, List.of(), frontMatter.date(), List.of(Notice.of("source.markdown-entangled")));
        }
        MarkdownReader reader = new MarkdownReader();
        reader.walk(root);
        return new Reading(reader.writer.text(), reader.writer.marks(), frontMatter.date(), List.of());
    }

    /** @return null for what no person wrote as Markdown and the parser cannot take */
    private static @Nullable Node parse(String markdown) {
        if (longestBlock(markdown) > MOST_LETTERS_OF_BLOCK) {
            return null;
        }
        try {
            return PARSER.parse(markdown);
        } catch (StackOverflowError e) {
            // The parser calls itself once for each level of emphasis inside emphasis. It keeps nothing between calls.
            return null;
        }
    }

    private static int longestBlock(String markdown) {
        int longest = 0;
        int start = 0;
        while (start < markdown.length()) {
            int end = markdown.indexOf("\n\n", start);
            end = end < 0 ? markdown.length() : end;
            longest = Math.max(longest, end - start);
            start = end + 2;
        }
        return longest;
    }

    // In a loop, because a hostile text nests deeper than the stack is.
    private void walk(Node root) {
        Node node = root;
        while (true) {
            boolean inside = enter(node);
            if (inside && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                leave(node);
            }
            if (node == root) {
                return;
            }
            node = node.getNext();
        }
    }

    /** @return whether to read what is inside */
    private boolean enter(Node node) {
        switch (node) {
            case Text text -> line.append(text.getLiteral());
            case Code code -> line.append(code.getLiteral());
            case SoftLineBreak _ -> line.append(" ");
            case HardLineBreak _ -> line.breakLine();
            case TableCell _ -> line.breakCell();
            case FencedCodeBlock code -> writer.addCode(code.getLiteral());
            case IndentedCodeBlock code -> writer.addCode(code.getLiteral());
            case HtmlBlock html -> writer.addAll(HtmlReader.fragment(html.getLiteral()));
            case HtmlInline html -> addTag(html.getLiteral());
            case Image _ -> {
                return false;
            }
            default -> {}
        }
        return true;
    }

    private void leave(Node node) {
        switch (node) {
            case Heading _ -> writer.add(line.take(), Role.HEADING);
            case Paragraph _, TableRow _ -> writer.add(line.take(), Role.BODY);
            default -> {}
        }
    }

    private void addTag(String tag) {
        if (tag.regionMatches(true, 0, "<br", 0, 3)) {
            line.breakLine();
        }
    }
}
