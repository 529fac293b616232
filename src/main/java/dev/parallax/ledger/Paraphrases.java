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

    /** So many quoted words are more than a name or a word that the version keeps away from. */
    private static final int LEAST_QUOTED = 3;

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

    /** A sentence that quotes more than single words is no paraphrase, whatever it is linked with. */
    private void addQuoting(int version, Statements statements) {
        for (Quotation quotation : statements.quotations()) {
            for (Span piece : quotation.content()) {
                if (Words.in(story.documents().get(version), piece).size() >= LEAST_QUOTED) {
                    quoting.addAll(story.sentences(version, piece));
                }
            }
        }
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
