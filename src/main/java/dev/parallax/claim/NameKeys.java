package dev.parallax.claim;

import dev.parallax.claim.Words.Range;
import dev.parallax.text.Language;
import dev.parallax.text.Normalizer;
import dev.parallax.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a name as the key by which it is known whatever its case, dots, apostrophes, accents, initials and ways of
 * writing foreign letters: Sergei is Sergey, el-Masri is Masri. Stateless.
 */
final class NameKeys {

    /** The U.S. Supreme Court is the Supreme Court; but U.S. Steel is not Steel. */
    private static final Set<String> HOME = Set.of("us", "uk");

    private static final Set<String> NATIONS = Set.of("us", "uk", "un", "eu");

    private static final Set<String> GENERATIONS = Set.of("jr", "sr");

    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}.'’‘ʼʻ`´]");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){1,3}");

    private static final Pattern ARTICLE = Pattern.compile("(?:al|el)-(?=\\p{L}{3})");

    /** Letters that no normal form takes apart. */
    private static final Map<Character, String> LETTERS = Map.of(
            'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı', "i");

    private static final Map<String, String> VARIANTS = variants("variant");
    private static final Map<String, String> ENDINGS = variants("variant-ending");

    private static Map<String, String> variants(String name) {
        Map<String, String> variants = new HashMap<>();
        for (String line : WordLists.of(Language.ENGLISH, "names").lines(name)) {
            String[] forms = line.split(" +");
            for (int i = 1; i < forms.length; i++) {
                variants.put(forms[i], forms[0]);
            }
        }
        return Map.copyOf(variants);
    }

    String of(Words words, Range range) {
        List<String> parts = new ArrayList<>();
        for (int place = range.from(); place < range.to(); place++) {
            String word = words.text(new Range(place, place + 1));
            String part = part(word);
            boolean letters = part.length() == 1 || INITIALS.matcher(word).matches() && !NATIONS.contains(part);
            boolean initial = letters && place + 1 < range.to() && !part.equals("v");
            boolean article = !words.isCapital(place) && (part.equals("al") || part.equals("el"));
            boolean generation = parts.size() > 1 && place + 1 == range.to() && GENERATIONS.contains(part);
            if (!part.isEmpty() && !initial && !generation && !article) {
                parts.add(part);
            }
        }
        boolean national = parts.size() > 2 && HOME.contains(parts.getFirst());
        return String.join(" ", national ? parts.subList(1, parts.size()) : parts);
    }

    /** One word of a key. */
    static String part(String word) {
        String plain = plain(word);
        return variant(ARTICLE.matcher(plain).lookingAt() ? plain.substring(3) : plain);
    }

    /** A word in lower case without accents and apostrophes. */
    private static String plain(String word) {
        String folded = java.text.Normalizer.normalize(Normalizer.STYLE.key(word), java.text.Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder();
        for (char letter : LEFT_OUT.matcher(folded).replaceAll("").toCharArray()) {
            plain.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return plain.toString();
    }

    private static String variant(String word) {
        String listed = VARIANTS.get(word);
        if (listed != null) {
            return listed;
        }
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (word.length() > ending.getKey().length() && word.endsWith(ending.getKey())) {
                return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return word;
    }
}
