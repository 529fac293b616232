package dev.parallax.claim;

import dev.parallax.claim.Figure.Kind;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes claims of the sentences that hold something to check. One a version; not thread-safe. */
final class ClaimFinder {

    private final Document document;
    private final CancelToken cancel;
    private final SentenceMood moods;
    private final Reasons[] reasons;

    ClaimFinder(Document document, CancelToken cancel) {
        this.document = document;
        this.cancel = cancel;
        moods = new SentenceMood(document);
        reasons = new Reasons[document.sentences().size()];
        Arrays.setAll(reasons, sentence -> new Reasons());
    }

    /** The claims of the body, by position. */
    List<Claim> claims(
            List<Quotation> quotations, List<Attribution> attributions, List<Figure> figures, List<NameMention> names) {
        Set<Integer> named = new HashSet<>();
        names.forEach(name -> named.add(name.span().start()));
        quotations.forEach(this::addQuotation);
        for (Attribution attribution : attributions) {
            Speaker source = attribution.source();
            boolean known = named.contains(source.span().start()) || Character.isUpperCase(source.name().codePointAt(0));
            reasons[attribution.sentence()].add(known ? Reason.NAMED_SOURCE : Reason.UNNAMED_SOURCE, source);
        }
        for (Figure figure : figures) {
            reasons[figure.sentence()].add(figure.kind() == Kind.DATE ? Reason.DATE : Reason.FIGURE, null);
        }
        List<Claim> claims = new ArrayList<>();
        for (int sentence = 0; sentence < reasons.length; sentence++) {
            cancel.check();
            if (document.isBody(sentence)) {
                addClaim(sentence, claims);
            }
        }
        return claims;
    }

    /** A quotation is a reason in every sentence that it runs over. */
    private void addQuotation(Quotation quotation) {
        for (Span piece : quotation.content()) {
            int last = document.sentenceAt(piece.end() - 1);
            for (int sentence = document.sentenceAt(piece.start()); sentence <= last; sentence++) {
                reasons[sentence].add(Reason.QUOTED_WORDS, quotation.speaker());
            }
        }
    }

    private void addClaim(int sentence, List<Claim> claims) {
        Reasons known = reasons[sentence];
        boolean quoted = known.all.contains(Reason.QUOTED_WORDS);
        if (!quoted && (moods.asks(sentence) || moods.instructs(sentence))) {
            return;
        }
        Span span = document.sentences().get(sentence).span();
        Words words = Words.in(document, span);
        if (moods.compares(words)) {
            known.add(Reason.COMPARISON, null);
        }
        if (moods.tellsOfThePast(words)) {
            known.add(Reason.PAST_EVENT, null);
        }
        boolean stated = known.all.stream().anyMatch(ClaimFinder::isStated);
        if (known.all.isEmpty() || !stated && moods.judges(words)) {
            return;
        }
        if (moods.names(words)) {
            known.add(Reason.NAME, null);
        }
        claims.add(new Claim(span, sentence, known.all, known.source));
    }

    /** Whether somebody or something vouches for it, so that it is a claim even if it judges. */
    private static boolean isStated(Reason reason) {
        return reason != Reason.PAST_EVENT && reason != Reason.COMPARISON && reason != Reason.DATE;
    }

    private static final class Reasons {

        private final Set<Reason> all = EnumSet.noneOf(Reason.class);
        private @Nullable Speaker source;

        void add(Reason reason, @Nullable Speaker speaker) {
            all.add(reason);
            source = source == null ? speaker : source;
        }
    }
}
