package dev.parallax.source;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, how much of it is links, and how much of it reads like an article. */
final class TextWeights {

    /** Shorter blocks are buttons, dates and menu entries as often as sentences. */
    private static final int SHORTEST_PROSE = 40;

    private static final class Tally {
        private int letters;
        private int linked;
        private int prose;
    }

    private final Map<Element, Tally> tallies = new HashMap<>();

    private TextWeights() {}

    static TextWeights of(Element root) {
        TextWeights weights = new TextWeights();
        Map<Element, Tally> own = new HashMap<>();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text && text.parent() instanceof Element parent) {
                    count(text, parent, own);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    weights.close(element, own.get(element));
                }
            }
        });
        return weights;
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

    /** Those of {@link #letters} that are not links and stand in blocks as long as a sentence. */
    int prose(Element element) {
        Tally tally = tallies.get(element);
        return tally == null ? 0 : tally.prose;
    }

    static boolean isBlock(Element element) {
        // Corrections inside a sentence; jsoup counts them as blocks because HTML lets them hold some.
        return element.isBlock() && !element.nameIs("ins") && !element.nameIs("del");
    }

    private static void count(TextNode text, Element parent, Map<Element, Tally> own) {
        int letters = text.getWholeText().strip().length();
        if (letters == 0) {
            return;
        }
        boolean linked = false;
        Element block = parent;
        while (!isBlock(block) && block.parent() != null) {
            linked |= block.nameIs("a") && block.hasAttr("href") && !block.attr("href").startsWith("#");
            block = block.parent();
        }
        Tally tally = own.computeIfAbsent(block, _ -> new Tally());
        tally.letters += letters;
        tally.linked += linked ? letters : 0;
    }

    private void close(Element element, Tally own) {
        Tally total = tallies.computeIfAbsent(element, _ -> new Tally());
        if (own != null) {
            int prose = own.letters - own.linked;
            total.letters += own.letters;
            total.linked += own.linked;
            total.prose += prose >= SHORTEST_PROSE ? prose : 0;
        }
        if (element.parent() != null) {
            Tally above = tallies.computeIfAbsent(element.parent(), _ -> new Tally());
            above.letters += total.letters;
            above.linked += total.linked;
            above.prose += total.prose;
        }
    }
}
