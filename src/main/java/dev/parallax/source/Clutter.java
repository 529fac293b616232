package dev.parallax.source;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands on a page and is not its article: menus, banners, forms, lists of other stories, comments. */
final class Clutter {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, math, canvas, audio, video, map,"
                    + "button, input, select, textarea, datalist, progress, meter";
    private static final String HIDDEN =
            "[hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden],"
                    + "dialog, [role=dialog], [role=alertdialog], [aria-hidden=true]";
    private static final String BESIDE =
            "nav, aside, footer, form, [role=navigation], [role=banner], [role=complementary],"
                    + "[role=contentinfo], [role=search], [role=menu], [role=menubar], [role=toolbar]";

    private static final Set<String> NAMES = Set.of(
            "ad", "ads", "advert", "advertisement", "advertising", "banner", "breadcrumb", "breadcrumbs", "comment",
            "comments", "consent", "cookie", "cookies", "disqus", "footer", "gdpr", "masthead", "menu", "modal", "nav",
            "navbar", "navigation", "newsletter", "outbrain", "overlay", "pagination", "popup", "promo", "promotion",
            "pullquote", "recommendation", "recommendations", "recommended", "related", "share", "sharing", "sidebar",
            "signup", "social", "sponsor", "sponsored", "subscribe", "subscription", "taboola", "taglist", "tags",
            "toolbar", "trending", "most-read", "most-popular", "read-more", "also-read", "more-from", "up-next",
            "skip-link", "sr-only", "visually-hidden", "screen-reader", "author-bio", "pull-quote");

    /** What holds more of the page's prose than this is its article, whatever it is called. */
    private static final double MOST_PROSE = 0.6;

    // Where a page owns up to a mistake is as much its text as the mistake was.
    private static final String ARTICLE_PARTS =
            "h1, [itemprop~=(?i)articleBody], [class~=(?i)correction], [class~=(?i)clarification]";

    private Clutter() {}

    /** What no browser shows as text. */
    static Set<Element> hidden(Element body) {
        Set<Element> clutter = new HashSet<>(body.select(NEVER_TEXT));
        addUnlessArticle(clutter, body, body.select(HIDDEN));
        return clutter;
    }

    /**
     * What no browser shows as text and what stands beside the article.
     *
     * @param believeNames whether to go by classes and identifiers too, not only by elements and roles
     */
    static Set<Element> around(Element body, boolean believeNames) {
        Set<Element> clutter = hidden(body);
        addUnlessArticle(clutter, body, body.select(BESIDE));
        if (believeNames) {
            addUnlessArticle(
                    clutter,
                    body,
                    body.getAllElements().stream()
                            .filter(element -> !Collections.disjoint(ElementNames.of(element), NAMES))
                            .toList());
        }
        return clutter;
    }

    private static void addUnlessArticle(Set<Element> clutter, Element body, List<Element> candidates) {
        TextWeights weights = TextWeights.of(body, clutter);
        double most = MOST_PROSE * weights.prose(body);
        Set<Element> holders = holdersOfArticleParts(body);
        for (Element candidate : candidates) {
            if (!holders.contains(candidate) && weights.prose(candidate) <= most) {
                clutter.add(candidate);
            }
        }
    }

    private static Set<Element> holdersOfArticleParts(Element body) {
        Set<Element> holders = new HashSet<>(Set.of(body));
        for (Element part : body.select(ARTICLE_PARTS)) {
            for (Element holder = part; holder != null && holders.add(holder); holder = holder.parent()) {}
        }
        return holders;
    }
}
