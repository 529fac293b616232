package dev.parallax.meaning;

import dev.parallax.text.Language;
import dev.parallax.text.WordLists;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import net.sf.extjwnl.JWNLException;
import org.jspecify.annotations.Nullable;

/**
 * What English words are to each other by WordNet: same, wider, narrower, opposite. It tells only what holds for
 * meanings that the words are often used in: a judge is a person, but an editor needs nobody to say so, and a hearing
 * is hardly ever the act of listening.
 *
 * <p>WordNet is read when it is first needed, once for the whole program, which takes about half a second; {@link
 * #prepare()} begins with it in the background. Thread-safe.
 */
public final class Thesaurus {

    /** More words than any story has; beyond, what was looked up is forgotten. */
    private static final int MOST_WORDS = 200_000;

    /** In letters; no English word is longer. */
    private static final int LONGEST = 40;

    /** WordNet tries every form of every part of a compound, which takes time without bound. */
    private static final int MOST_HYPHENS = 2;

    private static final Thesaurus ENGLISH = new Thesaurus();

    private final Map<String, WordSenses> looked = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> moreOpposites = pairs("opposite");
    private final Map<String, Set<String>> viewpoints = pairs("viewpoint");
    private final FutureTask<SenseReader> reader = new FutureTask<>(Thesaurus::load);

    /** One that has read nothing yet. */
    Thesaurus() {}

    /** The one thesaurus of the program, since WordNet fills 40 MB of memory. */
    public static Thesaurus english() {
        return ENGLISH;
    }

    /** Begins to read WordNet, unless it has been read, and does not wait for it. */
    public void prepare() {
        if (!reader.isDone()) {
            ForkJoinPool.commonPool().execute(reader);
        }
    }

    /**
     * What the first word is to the second; null where WordNet knows none, for two forms of one word, and for
     * another language than English.
     *
     * @param language English is taken for {@link Language#UNKNOWN}
     * @param first in any inflected form and letter case
     * @param second likewise
     */
    public @Nullable WordRelation relation(Language language, String first, String second) {
        String one = first.toLowerCase(Locale.ROOT);
        String other = second.toLowerCase(Locale.ROOT);
        if (!isEnglish(language) || one.equals(other)) {
            return null;
        }
        if (one.compareTo(other) > 0) {
            // Where two relations are as likely, the answer must not depend on which word comes first.
            WordRelation inverse = relation(language, other, one);
            return inverse == null ? null : inverse.inverse();
        }
        WordSenses senses = senses(one);
        WordSenses others = senses(other);
        if (!Collections.disjoint(senses.bases(), others.bases())) {
            return null;
        }
        WordRelation known = areListed(moreOpposites, senses, others) ? WordRelation.OPPOSITE : senses.to(others);
        return known == WordRelation.OPPOSITE && areListed(viewpoints, senses, others) ? null : known;
    }

    /** Whether two words may be of one class: both nouns, both verbs …; true where that is not known. */
    public boolean mayBeOfOneClass(Language language, String first, String second) {
        return !isEnglish(language)
                || senses(first.toLowerCase(Locale.ROOT)).mayBeOfOneClass(senses(second.toLowerCase(Locale.ROOT)));
    }

    /** Whether the word is one that is written in small letters; false for names, and for other languages than English. */
    public boolean isCommonWord(Language language, String word) {
        return isEnglish(language) && senses(word.toLowerCase(Locale.ROOT)).common();
    }

    private static boolean isEnglish(Language language) {
        return language.equals(Language.ENGLISH) || language.equals(Language.UNKNOWN);
    }

    private static boolean areListed(Map<String, Set<String>> pairs, WordSenses senses, WordSenses others) {
        return senses.bases().stream()
                .anyMatch(base -> !Collections.disjoint(pairs.getOrDefault(base, Set.of()), others.bases()));
    }

    private WordSenses senses(String word) {
        WordSenses known = looked.get(word);
        if (known != null) {
            return known;
        }
        if (looked.size() >= MOST_WORDS) {
            looked.clear();
        }
        // Not computed inside the map, whose locks would let one waiting thread hold up all others.
        WordSenses read = read(word);
        looked.put(word, read);
        return read;
    }

    private WordSenses read(String word) {
        if (word.length() > LONGEST || word.chars().filter(letter -> letter == '-').count() > MOST_HYPHENS) {
            return WordSenses.NONE;
        }
        try {
            // Where the background has not come to it yet, perhaps because this very thread keeps it busy, it is done here.
            reader.run();
            SenseReader loaded = reader.get();
            synchronized (loaded) {
                return loaded.read(word);
            }
        } catch (JWNLException | ExecutionException e) {
            throw new IllegalStateException("WordNet cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while WordNet was read");
        }
    }

    private static SenseReader load() throws JWNLException {
        SenseReader reader = new SenseReader();
        // Each file of WordNet is unpacked when a word of its class is first looked up.
        for (String word : List.of("run", "quick", "quickly")) {
            reader.read(word);
        }
        return reader;
    }

    private static Map<String, Set<String>> pairs(String name) {
        Map<String, Set<String>> pairs = new HashMap<>();
        for (String line : WordLists.of(Language.ENGLISH, "opposites").lines(name)) {
            String[] pair = line.split(" +");
            pairs.computeIfAbsent(pair[0], unseen -> new HashSet<>()).add(pair[1]);
            pairs.computeIfAbsent(pair[1], unseen -> new HashSet<>()).add(pair[0]);
        }
        return pairs;
    }
}
