package dev.parallax.ui.pointing;

import dev.parallax.compare.Agreement;
import dev.parallax.compare.Others;
import dev.parallax.message.Messages;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Says in words which of the other versions have a marked word. Pure. */
final class ShareFacts {

    private final Messages messages;

    ShareFacts(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param agreement of the document's version
     * @param letters the letter of each version, by its place in the story
     * @return empty where all versions have the word
     */
    Optional<Fact> at(Document document, Agreement agreement, int place, IntFunction<String> letters) {
        Tokens tokens = document.tokens();
        int token = tokens.firstEndingAfter(place);
        if (token == tokens.size()) {
            return Optional.empty();
        }
        if (tokens.start(token) > place) {
            Others more = agreement.moreBefore(token);
            return more.isEmpty()
                    ? Optional.empty()
                    : Optional.of(fact(new Span(place, place + 1), told("point.share.more", more, letters)));
        }
        Others lacking = agreement.lacking(token);
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(fact(span(document, agreement, token), words(agreement, lacking, letters)));
    }

    private String words(Agreement agreement, Others lacking, IntFunction<String> letters) {
        return switch (agreement.kind(lacking)) {
            case ONLY_HERE -> messages.text("point.share.only-here");
            case SPLIT -> {
                Others having = agreement.others().without(lacking);
                yield messages.text("point.share.split",
                        names(having, letters), having.count(), names(lacking, letters), lacking.count());
            }
            case ALL_BUT_ONE, ALL_AGREE -> told("point.share.lack", lacking, letters);
        };
    }

    private String told(String key, Others versions, IntFunction<String> letters) {
        return messages.text(key, versions.count(), names(versions, letters));
    }

    private String names(Others versions, IntFunction<String> letters) {
        return messages.list(versions.places().stream().map(letters::apply).sorted().toList());
    }

    /** The words around this one that the same versions have. */
    private static Span span(Document document, Agreement agreement, int token) {
        Tokens tokens = document.tokens();
        Others lacking = agreement.lacking(token);
        Sentence sentence = document.sentences().get(document.sentenceAt(tokens.start(token)));
        int first = token;
        while (first > sentence.firstToken() && agreement.lacking(first - 1).equals(lacking)) {
            first--;
        }
        int last = token;
        while (last + 1 < sentence.endToken() && agreement.lacking(last + 1).equals(lacking)) {
            last++;
        }
        return new Span(tokens.start(first), tokens.end(last));
    }

    private static Fact fact(Span span, String words) {
        return new Fact("share", span, words, List.of());
    }
}
