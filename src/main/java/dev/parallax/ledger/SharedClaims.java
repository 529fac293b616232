package dev.parallax.ledger;

import dev.parallax.align.Link;
import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWord;
import dev.parallax.align.SentenceWords;
import dev.parallax.claim.Claim;
import dev.parallax.claim.Figure;
import dev.parallax.claim.NameMention;
import dev.parallax.claim.Statements;
import dev.parallax.text.Document;
import dev.parallax.text.Normalizer;
import dev.parallax.text.WordLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The claims that versions share, and which versions lack them. Not thread-safe. */
final class SharedClaims {

    /** A figure, a source, a quotation, or a date with more; a bare past tense would list half of every text. */
    private static final double LEAST_WORTH = 0.3;

    /** So many telling words show that two sentences make one claim; half of them where there are fewer. */
    private static final int ENOUGH_SHARED = 3;

    /** A claim of no more telling words is about its figures. */
    private static final int SHORT = 6;

    private static final Comparator<Claim> BEST =
            Comparator.comparingDouble(Claim::worth).thenComparing(Claim::span, Comparator.reverseOrder());

    private final Material material;
    private final SentenceWords words;
    private final Map<SentenceRef, Set<String>> telling = new HashMap<>();
    private final List<Map<Integer, Claim>> claims = new ArrayList<>();
    private final Map<SentenceRef, Set<Integer>> related = new HashMap<>();
    private final Map<SentenceRef, Set<QuotationGroup>> groups = new HashMap<>();
    private final Map<SentenceRef, List<Voice>> persons = new HashMap<>();
    private final Map<SentenceRef, Set<Amount>> figures = new HashMap<>();
    private final List<Set<Amount>> allFigures = new ArrayList<>();

    /** A figure, wherever it stands. */
    private record Amount(Figure.Kind kind, double value, String unit) {}

    SharedClaims(Material material) {
        this.material = material;
        words = new SentenceWords(material.documents());
        for (int version = 0; version < material.documents().size(); version++) {
            read(version, material.statements().get(version));
        }
        for (Link link : material.alignment().links()) {
            related.computeIfAbsent(link.a(), unseen -> new HashSet<>()).add(link.b().version());
            related.computeIfAbsent(link.b(), unseen -> new HashSet<>()).add(link.a().version());
        }
        for (QuotationGroup group : material.quoted().groups()) {
            Set<Integer> versions = group.members().stream().map(QuotationRef::version).collect(Collectors.toSet());
            group.members().forEach(member -> material.sentences(member).forEach(ref -> {
                groups.computeIfAbsent(ref, unseen -> new HashSet<>()).add(group);
                related.computeIfAbsent(ref, unseen -> new HashSet<>()).addAll(versions);
            }));
        }
    }

    private void read(int version, Statements statements) {
        Map<Integer, Claim> bySentence = new HashMap<>();
        statements.claims().forEach(claim -> bySentence.put(claim.sentence(), claim));
        claims.add(bySentence);
        for (NameMention mention : statements.names()) {
            if (mention.kind() == NameMention.Kind.PERSON) {
                persons.computeIfAbsent(new SentenceRef(version, mention.sentence()), unseen -> new ArrayList<>())
                        .add(new Voice(Voice.Kind.PERSON, mention.key()));
            }
        }
        Set<Amount> all = new HashSet<>();
        for (Figure figure : statements.figures()) {
            if (figure.value() != null) {
                Amount amount = new Amount(figure.kind(), figure.value(), figure.unit() == null ? "" : figure.unit());
                figures.computeIfAbsent(new SentenceRef(version, figure.sentence()), unseen -> new HashSet<>()).add(amount);
                all.add(amount);
            }
        }
        allFigures.add(all);
    }

    /** The claim most worth checking of each version that makes one there and shares it with another. */
    Map<Integer, Claim> in(Passage passage) {
        Map<Integer, Claim> made = new TreeMap<>();
        for (SentenceRef member : passage.members()) {
            Claim claim = claims.get(member.version()).get(member.sentence());
            if (claim != null) {
                made.merge(member.version(), claim, (one, other) -> BEST.compare(one, other) >= 0 ? one : other);
            }
        }
        Map<Integer, SentenceRef> places = new TreeMap<>();
        made.forEach((version, claim) -> places.put(version, new SentenceRef(version, claim.sentence())));
        made.keySet().removeIf(version -> places.values().stream()
                .noneMatch(other -> other.version() != version && areOne(places.get(version), other)));
        return made;
    }

    /** Whether they quote the same, or share words and do not name different persons. */
    private boolean areOne(SentenceRef one, SentenceRef other) {
        if (!Collections.disjoint(groups.getOrDefault(one, Set.of()), groups.getOrDefault(other, Set.of()))) {
            return true;
        }
        List<Voice> named = persons.getOrDefault(one, List.of());
        List<Voice> others = persons.getOrDefault(other, List.of());
        boolean differ = !named.isEmpty()
                && !others.isEmpty()
                && named.stream().allMatch(voice -> others.stream().allMatch(voice::differsFrom));
        Set<String> words = telling(one);
        Set<String> otherWords = telling(other);
        long shared = words.stream().filter(otherWords::contains).count();
        return !differ && shared >= Math.min(ENOUGH_SHARED, Math.max(1, Math.min(words.size(), otherWords.size()) / 2));
    }

    private Set<String> telling(SentenceRef ref) {
        return telling.computeIfAbsent(ref, unseen -> words.of(ref).stream()
                .filter(word -> word.telling() && !Character.isDigit(word.key().charAt(0)))
                .map(SentenceWord::stem)
                .collect(Collectors.toSet()));
    }

    boolean isWorthChecking(Map<Integer, Claim> made) {
        return made.entrySet().stream().anyMatch(entry -> entry.getValue().worth() >= LEAST_WORTH
                || tellsShare(material.documents().get(entry.getKey()), entry.getValue()));
    }

    /** "Most of them opposed it" can be counted. */
    private static boolean tellsShare(Document document, Claim claim) {
        Set<String> shares = WordLists.of(document.language(), "attributions").words("share");
        return IntStream.range(
                        document.tokens().firstEndingAfter(claim.span().start()),
                        document.sentences().get(claim.sentence()).endToken())
                .mapToObj(at -> Normalizer.STYLE.key(document.tokens().span(at).of(document.text())))
                .anyMatch(shares::contains);
    }

    /** The versions that have no sentence that is even maybe related, nor the figures of a claim about figures. */
    List<Integer> lacking(Passage passage, Map<Integer, Claim> made) {
        List<SentenceRef> places = made.entrySet().stream()
                .map(entry -> new SentenceRef(entry.getKey(), entry.getValue().sentence()))
                .toList();
        Set<Amount> shared = new HashSet<>(figures.getOrDefault(places.getFirst(), Set.of()));
        places.forEach(place -> shared.retainAll(figures.getOrDefault(place, Set.of())));
        boolean aboutFigures = !shared.isEmpty() && places.stream().anyMatch(place -> telling(place).size() <= SHORT);
        return IntStream.range(0, material.documents().size())
                .filter(version -> !passage.has(version)
                        && passage.members().stream()
                                .noneMatch(member -> related.getOrDefault(member, Set.of()).contains(version))
                        && !(aboutFigures && allFigures.get(version).containsAll(shared)))
                .boxed()
                .toList();
    }
}
