package dev.parallax.source;

import dev.parallax.story.Role;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of a page say that a paragraph is for. Remembers what it has found out about each element. */
final class PageRoles {

    private static final Set<String> CAPTION = Set.of("caption", "captions", "figcaption");
    private static final Set<String> CREDIT = Set.of(
            "author", "authors", "byline", "bylines", "contributor", "contributors", "copyright", "credit", "credits",
            "dateline", "meta", "pubdate", "published", "timestamp");
    private static final Set<String> CREDIT_PROPERTIES = Set.of("author", "creator", "datePublished", "dateModified");

    /** A longer paragraph is a part of the text, whatever its element is called. */
    private static final int MOST_LETTERS_OF_CREDIT = 240;

    /** An inline element speaks for its whole paragraph when it holds this much of it. */
    private static final double NEARLY_ALL = 0.8;

    private final Map<Element, Role> known = new HashMap<>();

    /**
     * The role of a paragraph.
     *
     * @param owner the innermost element that holds its first letter
     */
    Role of(String paragraph, Element owner) {
        for (Element element = owner; element != null; element = element.parent()) {
            Role role = role(element);
            if (role != Role.BODY && speaksFor(element, role, paragraph)) {
                return role;
            }
        }
        return Role.BODY;
    }

    boolean isCredit(Element element) {
        return role(element) == Role.CREDIT;
    }

    private Role role(Element element) {
        return known.computeIfAbsent(element, PageRoles::ofElement);
    }

    private static Role ofElement(Element element) {
        String tag = element.normalName();
        if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
            return Role.HEADING;
        }
        if (tag.equals("body") || tag.equals("html")) {
            return Role.BODY;
        }
        Set<String> names = ElementNames.of(element);
        if (tag.equals("figcaption") || tag.equals("caption") || !Collections.disjoint(names, CAPTION)) {
            return Role.CAPTION;
        }
        boolean credit = tag.equals("time")
                || tag.equals("address")
                || element.attr("rel").equals("author")
                || CREDIT_PROPERTIES.contains(element.attr("itemprop"))
                || !Collections.disjoint(names, CREDIT);
        return credit ? Role.CREDIT : Role.BODY;
    }

    private static boolean speaksFor(Element element, Role role, String paragraph) {
        if (role == Role.CREDIT && paragraph.length() > MOST_LETTERS_OF_CREDIT) {
            return false;
        }
        return TextWeights.isBlock(element) || element.text().length() >= NEARLY_ALL * paragraph.length();
    }
}
