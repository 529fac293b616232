package dev.parallax.source;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where a page's article stands.
 *
 * <p>What is marked as an article is believed when it holds a good part of the page's prose. Otherwise the search goes
 * down from the top for as long as one element holds nearly all of it.
 *
 * @param root the smallest element that holds all of the article
 * @param headline the main heading, where it stands outside the root; else null
 */
record Article(Element root, @Nullable Element headline) {

    private static final String BODY = "[itemprop~=(?i)articleBody]";

    // Comments and teasers may outweigh a short article, and teasers are marked as articles too.
    private static final double LEAST_OF_BODY = 0.15;
    private static final double LEAST_OF_ARTICLE = 0.3;
    private static final double LEAST_OF_MAIN = 0.5;

    /** One element goes on holding the article as long as it holds this much of what its parent holds. */
    private static final double NEARLY_ALL = 0.8;

    /** What surrounds both headline and article may hold this much more prose, a standfirst and a byline. */
    private static final double MOST_AROUND = 1.25;

    private static final Set<String> SITE_NAMES = Set.of("logo", "brand", "masthead", "site-title", "site-name");

    static Article in(Document page, TextWeights weights) {
        Element root = marked(page, weights, BODY, LEAST_OF_BODY)
                .or(() -> marked(page, weights, "article", LEAST_OF_ARTICLE))
                .or(() -> marked(page, weights, "main, [role=main]", LEAST_OF_MAIN))
                .orElseGet(() -> densest(page.body(), weights));
        Element headline = weights.firstWithText(root, "h1").isEmpty() ? headline(page, weights) : null;
        if (headline == null) {
            return new Article(root, null);
        }
        Element around = around(root, headline);
        return around != page.body() && weights.prose(around) <= MOST_AROUND * weights.prose(root)
                ? new Article(around, null)
                : new Article(root, headline);
    }

    private static Optional<Element> marked(Document page, TextWeights weights, String selector, double least) {
        return page.select(selector).stream()
                .max(Comparator.comparingInt(weights::prose))
                .filter(element -> weights.prose(element) > 0)
                .filter(element -> weights.prose(element) >= least * weights.prose(page.body()));
    }

    private static Element densest(Element body, TextWeights weights) {
        Element densest = body;
        while (true) {
            double least = NEARLY_ALL * weights.prose(densest);
            Optional<Element> next = densest.children().stream()
                    .filter(child -> weights.prose(child) > 0 && weights.prose(child) >= least)
                    .findFirst();
            if (next.isEmpty() || next.get().children().isEmpty() || next.get().nameIs("p")) {
                return densest;
            }
            densest = next.get();
        }
    }

    /** The main heading that the page's title repeats, or else the first that is not the site's own name. */
    private static @Nullable Element headline(Document page, TextWeights weights) {
        String title = page.title().toLowerCase(Locale.ROOT);
        List<Element> headings = page.select("h1").stream()
                .filter(heading -> weights.letters(heading) > 0 && !isSiteName(heading))
                .toList();
        return headings.stream()
                .filter(heading -> title.contains(heading.text().toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(heading -> heading.text().length()))
                .orElseGet(() -> headings.isEmpty() ? null : headings.getFirst());
    }

    private static boolean isSiteName(Element heading) {
        Set<String> names = ElementNames.of(heading);
        if (heading.parent() != null) {
            names.addAll(ElementNames.of(heading.parent()));
        }
        return names.stream().anyMatch(SITE_NAMES::contains);
    }

    private static Element around(Element root, Element headline) {
        Set<Element> above = new HashSet<>(root.parents());
        Element around = headline;
        while (!above.contains(around) && around.parent() != null) {
            around = around.parent();
        }
        return around;
    }
}
