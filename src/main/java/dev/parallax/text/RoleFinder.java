package dev.parallax.text;

import dev.parallax.story.Role;
import dev.parallax.story.RoleMark;
import dev.parallax.story.Span;
import dev.parallax.story.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each paragraph of a text is for: what the source format says goes first, then lists of known site
 * furniture, then the shape of the line.
 */
final class RoleFinder {

    private static final int LONGEST_HEADING = 140;
    private static final int LONGEST_FURNITURE = 240;

    /** A line all in capitals as long as this, amid an article, is the headline of another one. */
    private static final int WORDS_OF_FOREIGN_HEADLINE = 6;

    private final String text;
    private final List<Span> paragraphs;
    private final NavigableMap<Integer, RoleMark> marks = new TreeMap<>();
    private final LineMatcher boilerplate;
    private final LineMatcher credits;
    private final Headings headings;
    private boolean amongFurniture;

    RoleFinder(Version version, List<Span> paragraphs, Furniture furniture, Language language) {
        this.text = version.text();
        this.paragraphs = paragraphs;
        version.marks().forEach(mark -> marks.put(mark.span().start(), mark));
        boilerplate = new LineMatcher(furniture.boilerplate());
        credits = new LineMatcher(furniture.credits());
        headings = new Headings(text, paragraphs, language);
    }

    /** The role of each sentence of one paragraph; paragraphs are asked for in order. */
    List<Role> roles(int paragraph, List<Span> sentences) {
        Role stated = stated(paragraphs.get(paragraph));
        if (stated != null) {
            return alike(stated, sentences.size());
        }
        Role furniture = furniture(paragraphs.get(paragraph));
        amongFurniture = furniture != null || amongFurniture && isLoneLine(paragraph);
        if (amongFurniture) {
            return alike(furniture != null ? furniture : Role.BOILERPLATE, sentences.size());
        }
        if (sentences.size() > 1 && isCredit(sentences.getLast())) {
            List<Role> roles = new ArrayList<>(alike(Role.CAPTION, sentences.size() - 1));
            roles.add(Role.CREDIT);
            return roles;
        }
        return alike(shape(paragraph), sentences.size());
    }

    private static List<Role> alike(Role role, int count) {
        return Collections.nCopies(count, role);
    }

    /** Whether it is a line without a stop behind all prose: one of a list of links, if such a list has begun. */
    private boolean isLoneLine(int paragraph) {
        return headings.isBehindProse(paragraph) && paragraphs.get(paragraph).length() <= LONGEST_HEADING;
    }

    private @Nullable Role stated(Span paragraph) {
        Map.Entry<Integer, RoleMark> last = marks.lowerEntry(paragraph.end());
        return last != null && last.getValue().span().overlaps(paragraph) ? last.getValue().role() : null;
    }

    private @Nullable Role furniture(Span paragraph) {
        if (paragraph.length() > LONGEST_FURNITURE) {
            return null;
        }
        String line = paragraph.of(text);
        if (credits.matches(line)) {
            return Role.CREDIT;
        }
        return boilerplate.matches(withoutStop(line)) ? Role.BOILERPLATE : null;
    }

    private boolean isCredit(Span sentence) {
        return sentence.length() <= LONGEST_FURNITURE
                && text.charAt(sentence.start()) == '('
                && credits.matches(sentence.of(text));
    }

    private static String withoutStop(String line) {
        return line.endsWith(".") || line.endsWith("!") ? line.substring(0, line.length() - 1) : line;
    }

    private Role shape(int paragraph) {
        Span span = paragraphs.get(paragraph);
        if (span.length() > LONGEST_HEADING || Headings.endsSentence(text, span)) {
            return Role.BODY;
        }
        if (headings.isFirstProse(paragraph)) {
            return Role.HEADING;
        }
        String line = span.of(text);
        boolean capitals = isAllCapitals(line);
        if (!capitals && !headings.looksLikeTitle(paragraph)) {
            return Role.BODY;
        }
        boolean foreign = capitals && line.split(" ").length >= WORDS_OF_FOREIGN_HEADLINE;
        return headings.isArticle() && (foreign || headings.isAboutSomethingElse(span))
                ? Role.BOILERPLATE
                : Role.HEADING;
    }

    private static boolean isAllCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT)) && line.codePoints().anyMatch(Character::isUpperCase);
    }
}
