package dev.parallax.source;

import dev.parallax.story.Notice;
import dev.parallax.story.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Makes reading text of pages and of pieces of pages. */
final class HtmlReader {

    /** Shorter than the shortest wire report; a page with less shows its beginning to those who have not paid. */
    static final int FEWEST_WORDS = 60;

    private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.)\\W*\\z");
    /** Real pages nest some 40 elements deep. What is deeper still is read, as if it were not. */
    private static final int MOST_DEPTH = 200;

    private static final int END = 20;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+");

    private HtmlReader() {}

    /** The article of a whole page. */
    static Reading page(String html) {
        Document page = parse(html);
        Instant publishedAt = PublicationDate.of(page).orElse(null);
        ParagraphWriter article = article(page, true);
        if (words(article.text()) < FEWEST_WORDS) {
            ParagraphWriter lenient = article(page, false);
            // Pages exist whose one wrapper is called "overlay"; then the names were no help.
            if (words(lenient.text()) > 2 * words(article.text())) {
                article = lenient;
            }
        }
        String text = article.text();
        return new Reading(text, article.marks(), publishedAt, warnings(text));
    }

    /** All that a browser shows of a piece of a page. */
    static ParagraphWriter fragment(String html) {
        Document page = parse(html);
        TextWeights weights = TextWeights.of(page.body(), Clutter.hidden(page.body()));
        ParagraphWriter writer = new ParagraphWriter();
        PageText.addAll(page.body(), weights, writer);
        return writer;
    }

    private static Document parse(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(MOST_DEPTH));
    }

    private static ParagraphWriter article(Document page, boolean believeNames) {
        TextWeights weights = TextWeights.of(page.body(), Clutter.around(page.body(), believeNames));
        Article article = Article.in(page, weights);
        ParagraphWriter writer = new ParagraphWriter();
        if (article.headline() != null) {
            writer.add(article.headline().text(), Role.HEADING);
        }
        PageText.addArticle(article.root(), weights, writer);
        return writer;
    }

    private static List<Notice> warnings(String text) {
        List<Notice> warnings = new ArrayList<>();
        int words = words(text);
        if (words < FEWEST_WORDS) {
            warnings.add(Notice.of("source.html-short", words));
        } else if (CUT.matcher(text.substring(Math.max(0, text.length() - END))).find()) {
            warnings.add(Notice.of("source.html-cut"));
        }
        return warnings;
    }

    private static int words(String text) {
        return (int) WORDS.matcher(text).results().count();
    }
}
