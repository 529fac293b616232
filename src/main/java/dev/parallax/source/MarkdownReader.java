package dev.parallax.source;

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

/**
 * Makes reading text of Markdown: every heading, paragraph, list item and table row one line, without marks.
 *
 * <p>One reader for one text.
 */
final class MarkdownReader {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final ParagraphWriter writer = new ParagraphWriter();
    private final LineBuffer line = new LineBuffer();

    private MarkdownReader() {}

    static Reading read(String markdown) {
        FrontMatter frontMatter = FrontMatter.of(markdown);
        MarkdownReader reader = new MarkdownReader();
        reader.walk(PARSER.parse(markdown.substring(frontMatter.end())));
        return new Reading(reader.writer.text(), reader.writer.marks(), frontMatter.date(), List.of());
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
            case FencedCodeBlock code -> addCode(code.getLiteral());
            case IndentedCodeBlock code -> addCode(code.getLiteral());
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

    private void addCode(String code) {
        writer.addVerbatim(code.replaceFirst("^(?:[ \t]*\n)+", "").stripTrailing());
    }

    private void addTag(String tag) {
        if (tag.regionMatches(true, 0, "<br", 0, 3)) {
            line.breakLine();
        }
    }
}
