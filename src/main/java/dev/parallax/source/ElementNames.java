package dev.parallax.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The words in an element's classes and identifier, which page makers use to say what it is for. */
final class ElementNames {

    private static final Pattern BORDER = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    /** {@code has-sidebar} speaks of what is inside or beside, not of the element. */
    private static final Set<String> SPEAKS_OF_OTHERS = Set.of("has", "no", "not", "with", "without", "is");

    private ElementNames() {}

    /** Words in lower case; two words of one name that stand together also as a pair, {@code most-read}. */
    static Set<String> of(Element element) {
        Set<String> words = new HashSet<>();
        for (String name : element.classNames()) {
            addWords(name, words);
        }
        addWords(element.id(), words);
        return words;
    }

    private static void addWords(String name, Set<String> words) {
        String[] parts = BORDER.split(name);
        String before = "";
        for (String part : parts) {
            String word = part.toLowerCase(Locale.ROOT);
            if (before.isEmpty() && SPEAKS_OF_OTHERS.contains(word)) {
                return;
            }
            words.add(word);
            if (!before.isEmpty()) {
                words.add(before + "-" + word);
            }
            before = word;
        }
    }
}
