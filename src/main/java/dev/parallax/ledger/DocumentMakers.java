package dev.parallax.ledger;

import dev.parallax.claim.Attribution;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Normalizer;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import dev.parallax.text.WordLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who a study, a report or a survey is said to be by, behind its noun. */
final class DocumentMakers {

    /** A maker is named within so many words behind the document. */
    private static final int REACH = 8;

    private final List<Document> documents;

    DocumentMakers(List<Document> documents) {
        this.documents = documents;
    }

    /**
     * A document and who made it.
     *
     * @param noun what it is
     * @param by the words that name its maker, without function words
     * @param span from the noun to the last word of the maker
     */
    private record Made(String noun, List<String> by, Span span) {}

    /** Whether both name the same kind of document, and makers who have no word in common and could not be anybody. */
    boolean differ(FacingStatements facing) {
        Made one = made(facing.a().version(), facing.sourceA());
        Made other = made(facing.b().version(), facing.sourceB());
        return one != null && other != null
                && one.noun().equals(other.noun())
                && Collections.disjoint(one.by(), other.by())
                && !isVague(facing.a().version(), one)
                && !isVague(facing.b().version(), other);
    }

    boolean agree(FacingStatements facing) {
        Made one = made(facing.a().version(), facing.sourceA());
        Made other = made(facing.b().version(), facing.sourceB());
        return one != null && other != null && one.noun().equals(other.noun()) && one.by().equals(other.by());
    }

    /** A source with its maker, where it is a document that has one. */
    Span shown(int version, Span source) {
        Made made = made(version, source);
        return made == null ? source : source.cover(made.span());
    }

    private boolean isVague(int version, Made made) {
        return words(version, "vague").containsAll(made.by());
    }

    private @Nullable Made made(int version, Attribution attribution) {
        return made(version, attribution.source().span());
    }

    private @Nullable Made made(int version, Span source) {
        Document document = documents.get(version);
        Tokens tokens = document.tokens();
        int end = document.sentences().get(document.sentenceAt(source.start())).endToken();
        for (int token = tokens.firstEndingAfter(source.start()); token < end && tokens.start(token) < source.end(); token++) {
            String key = key(document, token);
            if (words(version, "document").contains(key)) {
                return madeBy(version, key, token, end);
            }
        }
        return null;
    }

    private @Nullable Made madeBy(int version, String noun, int from, int end) {
        Document document = documents.get(version);
        Tokens tokens = document.tokens();
        Set<String> stopWords = WordLists.of(document.language(), "stopwords").words("stop");
        List<String> by = new ArrayList<>();
        boolean named = false;
        int last = from;
        for (int token = from + 1; token < Math.min(end, from + REACH); token++) {
            if (tokens.kind(token) == TokenKind.PUNCTUATION) {
                break;
            }
            String key = key(document, token);
            if (named && !stopWords.contains(key)) {
                by.add(key);
                last = token;
            }
            named |= words(version, "maker-before").contains(key);
        }
        return by.isEmpty() ? null : new Made(noun, by, tokens.span(from).cover(tokens.span(last)));
    }

    private Set<String> words(int version, String name) {
        return WordLists.of(documents.get(version).language(), "attributions").words(name);
    }

    private static String key(Document document, int token) {
        return Normalizer.STYLE.key(document.tokens().span(token).of(document.text()));
    }
}
