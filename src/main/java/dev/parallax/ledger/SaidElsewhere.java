package dev.parallax.ledger;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Quotation;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where a version says, or maybe says, outside of a passage what the passage says. */
final class SaidElsewhere {

    /** A quotation in one of its sentences. */
    private record Quoted(QuotationRef ref, QuotationGroup group) {}

    private final StatedStory story;
    private final Map<SentenceRef, List<SentenceRef>> linked = new HashMap<>();
    private final Map<SentenceRef, List<Quoted>> quoted = new HashMap<>();

    SaidElsewhere(StatedStory story) {
        this.story = story;
        for (Link link : story.alignment().links()) {
            linked.computeIfAbsent(link.a(), unseen -> new ArrayList<>()).add(link.b());
            linked.computeIfAbsent(link.b(), unseen -> new ArrayList<>()).add(link.a());
        }
        for (QuotationGroup group : story.ledger().quotationGroups()) {
            for (QuotationRef ref : group.members()) {
                Quoted one = new Quoted(ref, group);
                quotation(ref).content().stream()
                        .flatMap(piece -> story.sentences(ref.version(), piece).stream())
                        .distinct()
                        .forEach(sentence -> quoted.computeIfAbsent(sentence, unseen -> new ArrayList<>()).add(one));
            }
        }
    }

    /**
     * What a version quotes in another place of what some sentences quote, by position. One group may hold several
     * quotations that were joined by one version; only those that share words with the sentences count.
     */
    List<Span> quoted(int version, List<SentenceRef> sentences) {
        return sentences.stream()
                .flatMap(member -> quoted.getOrDefault(member, List.of()).stream())
                .flatMap(one -> one.group.in(version).stream().filter(other -> isSame(one.ref, other)))
                .flatMap(ref -> quotation(ref).content().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The sentences that are linked with one of the passage, but too loosely to stand in it; by position. */
    List<Span> maybe(int version, List<SentenceRef> members) {
        Document document = story.documents().get(version);
        Stream<SentenceRef> found = members.stream()
                .flatMap(member -> linked.getOrDefault(member, List.of()).stream())
                .filter(other -> other.version() == version && document.isBody(other.sentence()));
        return found.distinct().sorted().map(story::span).toList();
    }

    private boolean isSame(QuotationRef one, QuotationRef other) {
        return SameUtterance.test(utterance(one), utterance(other), true);
    }

    private Utterance utterance(QuotationRef ref) {
        Document document = story.documents().get(ref.version());
        Set<String> stopWords = WordLists.of(document.language(), "stopwords").words("stop");
        return Utterance.of(Wording.of(document, quotation(ref)), stopWords);
    }

    private Quotation quotation(QuotationRef ref) {
        return story.statements().get(ref.version()).quotations().get(ref.quotation());
    }
}
