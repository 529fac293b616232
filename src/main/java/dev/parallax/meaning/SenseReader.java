package dev.parallax.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/** Reads out of WordNet what a word may mean. Not thread-safe, because the dictionary's own caches are not. */
final class SenseReader {

    /** A word has up to sixty senses; what it usually means is among the first. */
    private static final int MOST_SENSES = 4;

    /** A class in which a word is used less often than this, as "said" as an adjective, is not thought of by a reader. */
    private static final double LEAST_SHARE_OF_CLASS = 0.03;

    /** How far up the tree a wider word may stand; further up it says next to nothing. */
    private static final int MOST_STEPS = 2;

    /** A meaning with more kinds right below it, such as "person" or "change", is too wide to be told. */
    private static final int MOST_KINDS = 60;

    private final Dictionary dictionary;

    SenseReader() throws JWNLException {
        dictionary = Dictionary.getDefaultResourceInstance();
    }

    /** @param word in any inflected form, in lower case */
    WordSenses read(String word) throws JWNLException {
        Map<WordClass, List<Used>> found = new EnumMap<>(WordClass.class);
        Set<String> bases = new HashSet<>();
        int uses = 0;
        for (WordClass wordClass : WordClass.values()) {
            List<Used> senses = used(word, pos(wordClass), bases);
            if (!senses.isEmpty()) {
                found.put(wordClass, senses);
                uses += uses(senses);
            }
        }
        Map<WordClass, List<Sense>> senses = new EnumMap<>(WordClass.class);
        for (Map.Entry<WordClass, List<Used>> entry : found.entrySet()) {
            if (uses(entry.getValue()) >= LEAST_SHARE_OF_CLASS * uses) {
                senses.put(entry.getKey(), senses(entry.getValue()));
            }
        }
        boolean common = found.values().stream().flatMap(List::stream).anyMatch(Used::common);
        return new WordSenses(bases, common, senses);
    }

    /** A sense, and how often the word was met in it in the texts that WordNet's makers counted. */
    private record Used(Synset synset, int uses, boolean common) {}

    private List<Used> used(String word, POS pos, Set<String> bases) throws JWNLException {
        List<Used> used = new ArrayList<>();
        for (String base : new LinkedHashSet<>(dictionary.getMorphologicalProcessor().lookupAllBaseForms(pos, word))) {
            IndexWord index = dictionary.getIndexWord(pos, base);
            if (index != null) {
                bases.add(base);
                for (Synset synset : index.getSenses()) {
                    int place = synset.indexOfWord(base);
                    if (place >= 0) {
                        Word entry = synset.getWords().get(place);
                        boolean common = Character.isLowerCase(entry.getLemma().codePointAt(0));
                        used.add(new Used(synset, entry.getUseCount(), common));
                    }
                }
            }
        }
        used.sort(Comparator.comparingInt(Used::uses).reversed());
        return used;
    }

    private static int uses(List<Used> senses) {
        return senses.stream().mapToInt(Used::uses).sum();
    }

    private List<Sense> senses(List<Used> used) throws JWNLException {
        List<Sense> senses = new ArrayList<>();
        for (Used one : used.subList(0, Math.min(MOST_SENSES, used.size()))) {
            Synset synset = one.synset();
            senses.add(new Sense(key(synset), senses.size(), wider(synset), opposites(synset)));
        }
        return senses;
    }

    private static Map<Long, Integer> wider(Synset synset) throws JWNLException {
        Map<Long, Integer> wider = new HashMap<>();
        List<Synset> level = List.of(synset);
        for (int step = 1; step <= MOST_STEPS; step++) {
            List<Synset> above = new ArrayList<>();
            for (Synset below : level) {
                above.addAll(targets(below, PointerType.HYPERNYM));
                above.addAll(heads(below));
            }
            for (Synset one : above) {
                if (kinds(one) <= MOST_KINDS) {
                    wider.putIfAbsent(key(one), step);
                }
            }
            level = above;
        }
        return wider;
    }

    /** An adjective's opposite is also that of the adjectives like it: "huge" is like "large", which "small" denies. */
    private static Set<Long> opposites(Synset synset) throws JWNLException {
        Set<Long> opposites = new HashSet<>(denied(synset));
        for (Synset head : heads(synset)) {
            opposites.addAll(denied(head));
        }
        return opposites;
    }

    private static Set<Long> denied(Synset synset) throws JWNLException {
        Set<Long> denied = new HashSet<>();
        for (Word word : synset.getWords()) {
            for (Pointer pointer : word.getPointers()) {
                if (pointer.getType() == PointerType.ANTONYM) {
                    denied.add(key(pointer.getTargetSynset()));
                }
            }
        }
        for (Synset target : targets(synset, PointerType.ANTONYM)) {
            denied.add(key(target));
        }
        return denied;
    }

    /** The adjective that a whole cluster is about, such as "large" for "huge"; none for that one itself. */
    private static List<Synset> heads(Synset synset) throws JWNLException {
        boolean head = synset.getPOS() != POS.ADJECTIVE || !denied(synset).isEmpty();
        return head ? List.of() : targets(synset, PointerType.SIMILAR_TO);
    }

    private static List<Synset> targets(Synset synset, PointerType type) throws JWNLException {
        List<Synset> targets = new ArrayList<>();
        for (Pointer pointer : synset.getPointers()) {
            if (pointer.getType() == type) {
                targets.add(pointer.getTargetSynset());
            }
        }
        return targets;
    }

    private static long kinds(Synset synset) {
        return synset.getPointers().stream().filter(pointer -> pointer.getType() == PointerType.HYPONYM).count();
    }

    private static long key(Synset synset) {
        return synset.getOffset() * POS.getAllPOS().size() + synset.getPOS().ordinal();
    }

    private static POS pos(WordClass wordClass) {
        return switch (wordClass) {
            case NOUN -> POS.NOUN;
            case VERB -> POS.VERB;
            case ADJECTIVE -> POS.ADJECTIVE;
            case ADVERB -> POS.ADVERB;
        };
    }
}
