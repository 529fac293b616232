package dev.parallax.ledger;

import dev.parallax.text.Language;
import dev.parallax.text.SpellingVariants;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words without what houses spell each in its own way: British or American, with a hyphen, in one word or two, contracted
 * or in full. Stateless.
 */
final class Spelling {

    private static final Map<String, String> IRREGULAR = Map.of("can't", "cannot", "won't", "willnot", "shan't", "shallnot");

    private static final Map<String, String> ENDINGS = Map.of("n't", "not", "'ll", "will", "'re", "are", "'ve", "have", "'m", "am");

    /** Behind other words it may be an owner. */
    private static final Set<String> BEFORE_IS = Set.of("it", "that", "he", "she", "there", "here", "what", "who", "where");

    private Spelling() {}

    /** @param words in lower case, with straight apostrophes */
    static String of(List<String> words) {
        StringBuilder all = new StringBuilder();
        SpellingVariants variants = SpellingVariants.of(Language.ENGLISH);
        for (String word : words) {
            all.append(full(variants.common(word)).replace("-", ""));
        }
        return all.toString();
    }

    private static String full(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())) {
                return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        boolean is = word.endsWith("'s") && BEFORE_IS.contains(word.substring(0, word.length() - 2));
        return is ? word.substring(0, word.length() - 2) + "is" : word;
    }
}
