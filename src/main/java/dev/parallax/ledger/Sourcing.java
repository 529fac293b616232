package dev.parallax.ledger;

import dev.parallax.align.SentenceRef;
import dev.parallax.claim.Attribution;
import dev.parallax.claim.Quotation;
import dev.parallax.claim.Statements;
import dev.parallax.claim.Strength;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Normalizer;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import dev.parallax.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which sentences of a story are somebody's, and which are the version's own. Immutable once read. */
final class Sourcing {

    private final List<Document> documents;
    private final Map<SentenceRef, Attribution> attributions = new HashMap<>();
    private final Set<SentenceRef> quoting = new HashSet<>();

    Sourcing(List<Document> documents, List<Statements> statements) {
        this.documents = documents;
        for (int version = 0; version < documents.size(); version++) {
            for (Attribution attribution : statements.get(version).attributions()) {
                attributions.put(new SentenceRef(version, attribution.sentence()), attribution);
            }
            for (Quotation quotation : statements.get(version).quotations()) {
                for (Span piece : quotation.content()) {
                    addQuoting(version, piece);
                }
            }
        }
    }

    private void addQuoting(int version, Span piece) {
        int last = documents.get(version).sentenceAt(piece.end() - 1);
        for (int sentence = documents.get(version).sentenceAt(piece.start()); sentence <= last; sentence++) {
            quoting.add(new SentenceRef(version, sentence));
        }
    }

    /** The source that a sentence names for what it says in its own words. */
    @Nullable Attribution attribution(SentenceRef ref) {
        return attributions.get(ref);
    }

    /**
     * Whether a version says it by itself: neither quotes, nor names a source there or by any word that may report, nor
     * goes on with what somebody was said to say.
     */
    boolean isOwnVoice(SentenceRef ref) {
        return documents.get(ref.version()).isBody(ref.sentence()) && !isSourced(ref) && !isCarried(ref);
    }

    /** Whether a sentence speaks of a report, a memorandum or the like. */
    boolean namesDocument(SentenceRef ref) {
        Set<String> documentNouns = WordLists.of(documents.get(ref.version()).language(), "words").words("document");
        return keys(ref).stream().anyMatch(documentNouns::contains);
    }

    /**
     * Whether a version brings a source in at a sentence without saying so by a verb: it names them there, or in a sentence
     * before or behind that reports ("So the judges said").
     */
    boolean isNearby(SentenceRef ref, Set<String> source) {
        int sentences = documents.get(ref.version()).sentences().size();
        return IntStream.rangeClosed(Math.max(0, ref.sentence() - 1), Math.min(sentences - 1, ref.sentence() + 1))
                .mapToObj(sentence -> new SentenceRef(ref.version(), sentence))
                .filter(near -> near.equals(ref) || isSourced(near) || goesOn(near) || namesDocument(near))
                .anyMatch(near -> keys(near).stream().map(key -> key.replaceFirst("'s$", "")).anyMatch(source::contains));
    }

    private boolean isSourced(SentenceRef ref) {
        return attributions.containsKey(ref) || quoting.contains(ref) || mayReport(ref);
    }

    private boolean mayReport(SentenceRef ref) {
        Document document = documents.get(ref.version());
        WordLists verbs = WordLists.of(document.language(), "reporting-verbs");
        Set<String> told = WordLists.of(document.language(), "attributions").words("told");
        return keys(ref).stream().anyMatch(key -> told.contains(key)
                || List.of(Strength.values()).stream().anyMatch(strength -> verbs.words(name(strength)).contains(key)));
    }

    private static String name(Strength strength) {
        return strength.name().toLowerCase(Locale.ROOT);
    }

    /** A paragraph in which somebody speaks is theirs, and so is what goes on with a sentence of theirs. */
    private boolean isCarried(SentenceRef ref) {
        Document document = documents.get(ref.version());
        int paragraph = document.sentences().get(ref.sentence()).paragraph();
        for (int before = ref.sentence() - 1; before >= 0; before--) {
            boolean same = document.sentences().get(before).paragraph() == paragraph;
            if (!same && (before < ref.sentence() - 1 || !goesOn(ref))) {
                return false;
            }
            SentenceRef earlier = new SentenceRef(ref.version(), before);
            if (attributions.containsKey(earlier) || quoting.contains(earlier)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(SentenceRef ref) {
        Set<String> carrying = WordLists.of(documents.get(ref.version()).language(), "attributions").words("carrying");
        List<String> keys = keys(ref);
        return !keys.isEmpty() && carrying.contains(keys.getFirst());
    }

    private List<String> keys(SentenceRef ref) {
        Document document = documents.get(ref.version());
        Sentence sentence = document.sentences().get(ref.sentence());
        Tokens tokens = document.tokens();
        return IntStream.range(sentence.firstToken(), sentence.endToken())
                .filter(token -> tokens.kind(token) != TokenKind.PUNCTUATION)
                .mapToObj(token -> Normalizer.STYLE.key(tokens.span(token).of(document.text())))
                .toList();
    }
}
