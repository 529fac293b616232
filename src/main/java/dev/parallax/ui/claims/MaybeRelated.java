package dev.parallax.ui.claims;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.ui.reader.Focus;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that may say what was picked, but is not in its passage.
 *
 * @param place where it starts in its version's text
 */
record MaybeRelated(int place, String text) {

    /** The one that is linked best with what was picked; null where there is none. */
    static @Nullable MaybeRelated in(Comparison comparison, Focus focus, int version) {
        Set<SentenceRef> picked = focus.passage() == null
                ? Set.of(focus.sentence())
                : Set.copyOf(comparison.alignment().passages().get(focus.passage()).members());
        return comparison.alignment().links().stream()
                .filter(link -> picked.contains(link.a()) != picked.contains(link.b()))
                .filter(link -> other(link, picked).version() == version)
                .max(Comparator.comparingDouble(Link::score))
                .map(link -> of(comparison, other(link, picked)))
                .orElse(null);
    }

    private static SentenceRef other(Link link, Set<SentenceRef> picked) {
        return picked.contains(link.a()) ? link.b() : link.a();
    }

    private static MaybeRelated of(Comparison comparison, SentenceRef ref) {
        Document document = comparison.documents().get(ref.version());
        Sentence sentence = document.sentences().get(ref.sentence());
        return new MaybeRelated(sentence.span().start(), document.text(sentence));
    }
}
