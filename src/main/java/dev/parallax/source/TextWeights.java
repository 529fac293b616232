package dev.parallax.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text each element of a page holds, how much of it is links, and how much of it reads like an article. */
final class TextWeights {

    /** Shorter blocks are buttons, dates and menu entries as often as sentences. */
    private static final int SHORTEST_PROSE = 40;

    private static final class Tally {
        private int letters;
        private int linked;
        private int anchored;
        private int prose;

        private void add(Tally other) {
            letters += other.letters;
            linked += other.linked;
            anchored += other.anchored;
            prose += other.prose;
        }
    }

    private final Map<Element, Tally> tallies = new HashMap<>();

    private final Set<Element> leftOut;

    private TextWeights(Set<Element> leftOut) {
        this.leftOut = leftOut;
    }

    /** @param leftOut elements that count as if they were not there, with all that they hold */
    static TextWeights of(Element root, Set<Element> leftOut) {
        TextWeights weights = new TextWeights(Set.copyOf(leftOut));
        Map<Element, Tally> own = new HashMap<>();
        root.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text && text.parent() instanceof Element parent) {
                    count(text, parent, own);
                }
                return weights.leavesOut(node) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element) {
                    weights.close(element, own.get(element));
                }
                return FilterResult.CONTINUE;
            }
        });
        return weights;
    }

    boolean leavesOut(Node node) {
        return node instanceof Element && leftOut.contains(node);
    }

    /** The first element for this selector that holds text. */
    Optional<Element> firstWithText(Element root, String selector) {
        return root.selectStream(selector).filter(element -> letters(element) > 0).findFirst();
    }

    /** UTF-16 units of text, white space around its pieces left out. */
    int letters(Element element) {
        Tally tally = tallies.get(element);
        return tally == null ? 0 : tally.letters;
    }

    /** Those of {@link #letters} that lead elsewhere. */
    int linked(Element element) {
        Tally tally = tallies.get(element);
        return tally == null ? 0 : tally.linked;
    }

    /** Those of {@link #letters} that lead to another place on the page. */
    int anchored(Element element) {
        Tally tally = tallies.get(element);
        return tally == null ? 0 : tally.anchored;
    }

    /** Those of {@link #letters} that are not links and stand in blocks as long as a sentence. */
    int prose(Element element) {
        Tally tally = tallies.get(element);
        return tally == null ? 0 : tally.prose;
    }

    static boolean isBlock(Element element) {
        // Corrections inside a sentence; jsoup counts them as blocks because HTML lets them hold some.
        return element.isBlock() && !element.nameIs("ins") && !element.nameIs("del");
    }

    static boolean leadsInside(Element link) {
        return link.attr("href").startsWith("#");
    }

    private static void count(TextNode text, Element parent, Map<Element, Tally> own) {
        int letters = text.getWholeText().strip().length();
        if (letters == 0) {
            return;
        }
        @Nullable Element link = null;
        Element block = parent;
        while (!isBlock(block) && block.parent() != null) {
            link = block.nameIs("a") && block.hasAttr("href") ? block : link;
            block = block.parent();
        }
        Tally tally = own.computeIfAbsent(block, _ -> new Tally());
        tally.letters += letters;
        if (link != null && leadsInside(link)) {
            tally.anchored += letters;
        } else if (link != null) {
            tally.linked += letters;
        }
    }

    private void close(Element element, @Nullable Tally own) {
        Tally total = tallies.computeIfAbsent(element, _ -> new Tally());
        if (own != null) {
            int prose = own.letters - own.linked - own.anchored;
            own.prose = prose >= SHORTEST_PROSE ? prose : 0;
            total.add(own);
        }
        if (element.parent() != null) {
            tallies.computeIfAbsent(element.parent(), _ -> new Tally()).add(total);
        }
    }
}
