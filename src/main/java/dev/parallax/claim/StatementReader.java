package dev.parallax.claim;

import dev.parallax.claim.Claim.Kind;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads everything that one version states: its quotations, its figures, its names, and the claims that it makes.
 *
 * <p>A claim is a body sentence that holds a figure, a quotation, an attribution, a date or a past event. Questions and
 * instructions to the reader are none, unless somebody is quoted with them. May be used by several threads.
 */
public final class StatementReader {

    private final QuotationFinder quotationFinder = new QuotationFinder();
    private final FigureFinder figureFinder = new FigureFinder();
    private final AttributionFinder attributionFinder = new AttributionFinder();
    private final NameFinder nameFinder = new NameFinder();

    /**
     * Reads one version.
     *
     * @param publishedOn when it was published, to resolve "Monday" and "last month"; null when unknown
     */
    public Statements read(Document document, @Nullable LocalDate publishedOn) {
        TaggedText text = new TaggedText(document);
        List<NameMention> names = nameFinder.find(document);
        List<Quotation> quotations = quotationFinder.find(text, names);
        List<Figure> figures = figureFinder.find(document, publishedOn);
        List<Attribution> attributions = attributionFinder.find(text, names);
        List<Claim> claims = claims(document, quotations, figures, attributions);
        return new Statements(claims, quotations, attributions, figures, names);
    }

    private static List<Claim> claims(
            Document document, List<Quotation> quotations, List<Figure> figures, List<Attribution> attributions) {
        Reasons[] reasons = new Reasons[document.sentences().size()];
        Arrays.setAll(reasons, sentence -> new Reasons());
        Set<Span> introducing = new HashSet<>();
        for (Quotation quotation : quotations) {
            addQuotation(document, quotation, reasons);
            introducing.add(quotation.cue() == null ? null : quotation.cue().verb());
            introducing.add(quotation.speaker() == null ? null : quotation.speaker().span());
        }
        for (Attribution attribution : attributions) {
            Span cue = attribution.cue() == null ? attribution.source().span() : attribution.cue().verb();
            if (!introducing.contains(cue)) {
                reasons[attribution.sentence()].add(Kind.ATTRIBUTION, attribution.source());
            }
        }
        for (Figure figure : figures) {
            reasons[figure.sentence()].add(figure.kind() == Figure.Kind.DATE ? Kind.DATE : Kind.FIGURE, null);
        }
        List<Claim> claims = new ArrayList<>();
        SentenceMood moods = new SentenceMood(document);
        for (int sentence = 0; sentence < reasons.length; sentence++) {
            if (document.isBody(sentence)) {
                reasons[sentence].claim(document, sentence, moods, claims);
            }
        }
        return claims;
    }

    /** A quotation is a reason in every sentence that it runs over. */
    private static void addQuotation(Document document, Quotation quotation, Reasons[] reasons) {
        for (Span piece : quotation.content()) {
            int last = document.sentenceAt(piece.end() - 1);
            for (int sentence = document.sentenceAt(piece.start()); sentence <= last; sentence++) {
                reasons[sentence].add(Kind.QUOTATION, quotation.speaker());
            }
        }
    }

    /** Why one sentence can be checked. */
    private static final class Reasons {

        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private @Nullable Speaker source;

        void add(Kind kind, @Nullable Speaker speaker) {
            kinds.add(kind);
            source = source == null ? speaker : source;
        }

        void claim(Document document, int sentence, SentenceMood moods, List<Claim> claims) {
            boolean quoted = kinds.contains(Kind.QUOTATION);
            if (!quoted && (moods.asks(sentence) || moods.instructs(sentence))) {
                return;
            }
            Words words = Words.in(document, document.sentences().get(sentence).span());
            if (moods.tellsOfThePast(words)) {
                kinds.add(Kind.EVENT);
            }
            if (!kinds.isEmpty()) {
                Span span = document.sentences().get(sentence).span();
                claims.add(new Claim(span, sentence, kinds, Worth.of(kinds, moods.names(words)), source));
            }
        }
    }
}
