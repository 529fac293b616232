package dev.parallax.ledger;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Quotation;
import dev.parallax.claim.Statements;
import dev.parallax.story.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The sentences that say, in a version's own words, what sentences of other versions say. */
final class Paraphrases {

    private final StatedStory story;
    private final Map<SentenceRef, Integer> passageOf;
    private final Map<SentenceRef, List<SentenceRef>> linked = new HashMap<>();
    private final Set<SentenceRef> quoting = new HashSet<>();

    Paraphrases(StatedStory story) {
        this.story = story;
        passageOf = story.alignment().passageOf();
        for (Link link : story.alignment().links()) {
            if (!link.weak()) {
                linked.computeIfAbsent(link.a(), unseen -> new ArrayList<>()).add(link.b());
                linked.computeIfAbsent(link.b(), unseen -> new ArrayList<>()).add(link.a());
            }
        }
        for (int version = 0; version < story.statements().size(); version++) {
            addQuoting(version, story.statements().get(version));
        }
    }

    /** A sentence that is mostly quoted is no paraphrase, whatever it is linked with. */
    private void addQuoting(int version, Statements statements) {
        Map<SentenceRef, Integer> quoted = new HashMap<>();
        for (Quotation quotation : statements.quotations()) {
            for (Span piece : quotation.content()) {
                for (SentenceRef ref : story.sentences(version, piece)) {
                    Span sentence = story.span(ref);
                    int shared = Math.min(piece.end(), sentence.end()) - Math.max(piece.start(), sentence.start());
                    quoted.merge(ref, Math.max(0, shared), Integer::sum);
                }
            }
        }
        quoted.forEach((ref, units) -> {
            if (2 * units >= story.span(ref).length()) {
                quoting.add(ref);
            }
        });
    }

    /** By version, what is surely linked with one of the sentences or in a passage with it. */
    Map<Integer, List<Span>> of(List<SentenceRef> sentences) {
        Set<SentenceRef> partners = new TreeSet<>();
        for (SentenceRef sentence : sentences) {
            partners.addAll(linked.getOrDefault(sentence, List.of()));
            Integer passage = passageOf.get(sentence);
            if (passage != null) {
                partners.addAll(story.alignment().passages().get(passage).members());
            }
        }
        Map<Integer, List<Span>> told = new TreeMap<>();
        for (SentenceRef partner : partners) {
            if (story.documents().get(partner.version()).isBody(partner.sentence()) && !quoting.contains(partner)) {
                told.computeIfAbsent(partner.version(), unseen -> new ArrayList<>()).add(story.span(partner));
            }
        }
        return told;
    }
}
