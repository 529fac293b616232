package dev.parallax.source;

import dev.parallax.story.Role;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Makes reading text of an element: one paragraph per block, table rows without blocks one line each.
 *
 * <p>One object for one element.
 */
final class PageText implements NodeFilter {

    private static final String BLOCKS = "p, div, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, blockquote, pre, section";
    private static final Set<String> MAY_BE_LINKS =
            Set.of("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "div", "section");

    /** These may stand in the middle of a sentence without parting it. */
    private static final Set<String> NEVER_SEEN = Set.of("script", "style", "noscript", "template");

    /** A list is a list of other stories when links are this much of it, a single line is a link altogether. */
    private static final double MOST_LINKED_OF_LIST = 0.6;
    private static final double MOST_LINKED_OF_LINE = 0.8;

    /** A longer line that is all link still says something. */
    private static final int MOST_LETTERS_OF_LINK = 200;

    private final ParagraphWriter writer;
    private final TextWeights weights;
    private final boolean selective;
    private final Set<Element> plainRows = new HashSet<>();
    private final PageRoles roles = new PageRoles();
    private final LineBuffer line = new LineBuffer();
    private @Nullable Element owner;

    private PageText(ParagraphWriter writer, TextWeights weights, boolean selective) {
        this.writer = writer;
        this.weights = weights;
        this.selective = selective;
    }

    /** Adds all text in the element that the weights do not leave out. */
    static void addAll(Element element, TextWeights weights, ParagraphWriter writer) {
        add(element, new PageText(writer, weights, false));
    }

    /** Adds that text without lists of links and lines that only lead to other pages. */
    static void addArticle(Element element, TextWeights weights, ParagraphWriter writer) {
        add(element, new PageText(writer, weights, true));
        writer.dropLastHeadings();
    }

    private static void add(Element element, PageText text) {
        element.filter(text);
        text.endParagraph();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            addText(text);
        } else if (node instanceof Element element) {
            return enter(element, depth);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.nameIs("q")) {
                line.append("”");
            } else if (partsParagraphs(element)) {
                endParagraph();
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element, int depth) {
        if (weights.leavesOut(element)) {
            if (TextWeights.isBlock(element) && !NEVER_SEEN.contains(element.normalName())) {
                endParagraph();
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (depth > 0 && leadsElsewhere(element)) {
            endParagraph();
            if (!isLine(element)) {
                writer.dropLastHeadings();
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (element.normalName()) {
            case "br" -> line.breakLine();
            case "q" -> {
                claim(element);
                line.append("“");
            }
            case "pre" -> {
                endParagraph();
                writer.addCode(element.wholeText().replace("\r\n", "\n").replace('\r', '\n'));
                return FilterResult.SKIP_ENTIRELY;
            }
            case "tr" -> enterRow(element);
            case "a" -> {
                return isAnchorSign(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
            }
            default -> enterOther(element);
        }
        return FilterResult.CONTINUE;
    }

    /** The sign beside a heading that shows its address when the mouse is over it. */
    private static boolean isAnchorSign(Element link) {
        return TextWeights.leadsInside(link) && link.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private void enterRow(Element row) {
        endParagraph();
        if (row.selectFirst(BLOCKS) == null) {
            plainRows.add(row);
        }
    }

    private void enterOther(Element element) {
        if (partsParagraphs(element)) {
            endParagraph();
        } else if (isCell(element)) {
            line.breakCell();
        }
    }

    private boolean partsParagraphs(Element element) {
        return TextWeights.isBlock(element) && !(isCell(element) && plainRows.contains(element.parent()));
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    private void addText(TextNode text) {
        if (!text.isBlank() && text.parent() instanceof Element parent) {
            claim(parent);
        }
        line.append(text.getWholeText());
    }

    private void claim(Element element) {
        if (owner == null) {
            owner = element;
        }
    }

    private void endParagraph() {
        String paragraph = line.take();
        if (owner != null) {
            writer.add(paragraph, roles.of(paragraph, owner));
        }
        owner = null;
    }

    private boolean leadsElsewhere(Element element) {
        String tag = element.normalName();
        if (!selective || !MAY_BE_LINKS.contains(tag)) {
            return false;
        }
        int letters = weights.letters(element);
        int linked = weights.linked(element);
        boolean links = isLine(element)
                ? letters <= MOST_LETTERS_OF_LINK && linked >= MOST_LINKED_OF_LINE * letters
                : linked + weights.anchored(element) >= MOST_LINKED_OF_LIST * letters;
        return letters > 0 && links && !roles.isCredit(element) && weights.firstWithText(element, "h1").isEmpty();
    }

    private static boolean isLine(Element element) {
        return element.nameIs("p") || element.normalName().startsWith("h");
    }
}
