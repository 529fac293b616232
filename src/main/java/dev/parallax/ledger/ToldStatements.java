package dev.parallax.ledger;

import dev.parallax.align.Alignment;
import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.align.SentenceWord;
import dev.parallax.align.SentenceWords;
import dev.parallax.align.Substitution;
import dev.parallax.align.WordPairing;
import dev.parallax.claim.Attribution;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets statements of linked sentences against each other, where at least one of them is somebody's. */
final class ToldStatements {

    /** Longer sentences are lists. */
    private static final int MOST_WORDS = 120;

    private final SentenceWords words;
    private final Sourcing sourcing;
    private final Map<List<SentenceRef>, List<Substitution>> substitutions = new HashMap<>();

    ToldStatements(List<Document> documents, Sourcing sourcing, List<Substitution> substitutions) {
        words = new SentenceWords(documents);
        this.sourcing = sourcing;
        for (Substitution found : substitutions) {
            this.substitutions.computeIfAbsent(List.of(found.a(), found.b()), unseen -> new ArrayList<>()).add(found);
        }
    }

    /** By link; sure ones only. */
    List<FacingStatements> all(Alignment alignment, CancelToken cancel) {
        List<FacingStatements> all = new ArrayList<>();
        for (Link link : alignment.links()) {
            cancel.check();
            Attribution sourceA = sourcing.attribution(link.a());
            Attribution sourceB = sourcing.attribution(link.b());
            if (!link.weak() && (sourceA != null || sourceB != null)) {
                FacingStatements facing = facing(link, sourceA, sourceB);
                if (facing != null) {
                    all.add(facing);
                }
            }
        }
        return all;
    }

    private @Nullable FacingStatements facing(Link link, @Nullable Attribution sourceA, @Nullable Attribution sourceB) {
        List<SentenceWord> allA = words.of(link.a());
        List<SentenceWord> allB = words.of(link.b());
        List<SentenceWord> statedA = stated(allA, sourceA);
        List<SentenceWord> statedB = stated(allB, sourceB);
        if (Math.max(allA.size(), allB.size()) > MOST_WORDS || statedA.isEmpty() || statedB.isEmpty()) {
            return null;
        }
        int shared = shared(link, WordPairing.of(allA, allB), statedA, Set.copyOf(statedB));
        return new FacingStatements(
                link.a(), sourceA, link.b(), sourceB, shared,
                (double) shared / statedA.size(), (double) shared / statedB.size(), link.score());
    }

    private static List<SentenceWord> stated(List<SentenceWord> words, @Nullable Attribution source) {
        return source == null
                ? words.stream().filter(SentenceWord::telling).toList()
                : StatementReach.of(words, source);
    }

    private int shared(Link link, WordPairing pairing, List<SentenceWord> statedA, Set<SentenceWord> statedB) {
        Set<SentenceWord> replaced = new HashSet<>();
        for (Substitution found : substitutions.getOrDefault(List.of(link.a(), link.b()), List.of())) {
            boolean inB = statedB.stream().anyMatch(word -> word.span().overlaps(found.spanB()));
            if (inB && found.relation() != Substitution.Relation.OPPOSITE) {
                statedA.stream().filter(word -> word.span().overlaps(found.spanA())).forEach(replaced::add);
            }
        }
        int shared = 0;
        for (int place = 0; place < pairing.wordsA().size(); place++) {
            SentenceWord word = pairing.wordsA().get(place);
            int partner = pairing.partnerOfA(place);
            boolean same = partner != WordPairing.NONE && statedB.contains(pairing.wordsB().get(partner));
            shared += statedA.contains(word) && (same || replaced.contains(word)) ? 1 : 0;
        }
        return shared;
    }
}
