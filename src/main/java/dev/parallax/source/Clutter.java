package dev.parallax.source;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands on a page and is not its article: menus, banners, forms, lists of other stories, comments. */
final class Clutter {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, math, canvas, audio, video, map,"
                    + "button, input, select, textarea, datalist, progress, meter";
    private static final String HIDDEN = "[hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden],"
            + "dialog, [role=dialog], [role=alertdialog], [aria-hidden=true]";
    private static final String BESIDE = "nav, aside, footer, form, [role=navigation], [role=banner], [role=complementary],"
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

    private static final String ARTICLE_PARTS = "h1, [itemprop~=(?i)articleBody]";

    private Clutter() {}

    /** Removes what no browser shows as text. */
    static void removeHidden(Document page) {
        page.select(NEVER_TEXT).remove();
        removeUnlessArticle(page, page.select(HIDDEN));
    }

    /** Removes what says by its element or role that it stands beside the article. */
    static void removeBeside(Document page) {
        removeUnlessArticle(page, page.select(BESIDE));
    }

    /** Removes what says by its name that it stands beside the article. */
    static void removeByName(Document page) {
        removeUnlessArticle(
                page,
                page.body().getAllElements().stream()
                        .filter(element -> !Collections.disjoint(ElementNames.of(element), NAMES))
                        .toList());
    }

    private static void removeUnlessArticle(Document page, List<Element> elements) {
        TextWeights weights = TextWeights.of(page.body());
        double most = MOST_PROSE * weights.prose(page.body());
        Set<Element> holders = holdersOfArticleParts(page);
        for (Element element : elements) {
            if (!holders.contains(element) && weights.prose(element) <= most && element.parent() != null) {
                element.remove();
            }
        }
    }

    private static Set<Element> holdersOfArticleParts(Document page) {
        Set<Element> holders = new HashSet<>(Set.of(page.body()));
        for (Element part : page.select(ARTICLE_PARTS)) {
            for (Element holder = part; holder != null && holders.add(holder); holder = holder.parent()) {}
        }
        return holders;
    }
}
