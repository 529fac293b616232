package dev.parallax.claim;

import dev.parallax.claim.Words.Range;
import dev.parallax.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a name as the key by which it is known whatever its case, dots, apostrophes, accents and initials. Stateless. */
final class NameKeys {

    /** The U.S. Supreme Court is the Supreme Court; but U.S. Steel is not Steel. */
    private static final Set<String> NATIONS = Set.of("us", "uk");

    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}.'’]");

    String of(Words words, Range range) {
        List<String> parts = new ArrayList<>();
        for (int place = range.from(); place < range.to(); place++) {
            String part = part(words.text(new Range(place, place + 1)));
            boolean initial = part.length() == 1 && place + 1 < range.to();
            if (!part.isEmpty() && !initial) {
                parts.add(part);
            }
        }
        boolean national = parts.size() > 2 && NATIONS.contains(parts.getFirst());
        return String.join(" ", national ? parts.subList(1, parts.size()) : parts);
    }

    private static String part(String word) {
        String folded = Normalizer.STYLE.key(word);
        return LEFT_OUT.matcher(java.text.Normalizer.normalize(folded, java.text.Normalizer.Form.NFD)).replaceAll("");
    }
}
