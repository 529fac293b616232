package dev.parallax.claim;

import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * Reads everything that one version states: its quotations, its figures, its names, and the claims that it makes.
 *
 * <p>A claim is a body sentence that holds a figure, a quotation, an attribution, a comparison, a date or a past event.
 * Questions and instructions to the reader are none, unless somebody is quoted with them, nor is what the version merely
 * finds good or bad. May be used by several threads.
 */
public final class StatementReader {

    private final QuotationFinder quotationFinder = new QuotationFinder();
    private final FigureFinder figureFinder = new FigureFinder();
    private final AttributionFinder attributionFinder = new AttributionFinder();
    private final NameFinder nameFinder = new NameFinder();

    /** Begins to load what reading English takes, in the background. */
    public void prepare() {
        ForkJoinPool.commonPool().execute(PartOfSpeechTagger::prepare);
    }

    /**
     * Reads one version.
     *
     * @param publishedOn when it was published, to resolve "Monday" and "last month"; null when unknown
     */
    public Statements read(Document document, @Nullable LocalDate publishedOn) {
        return read(document, publishedOn, new CancelToken());
    }

    /**
     * Reads one version.
     *
     * @param publishedOn when it was published, to resolve "Monday" and "last month"; null when unknown
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public Statements read(Document document, @Nullable LocalDate publishedOn, CancelToken cancel) {
        List<NameMention> names = nameFinder.find(document, cancel);
        Discourse discourse = Discourse.of(document, names, cancel);
        List<Quotation> quotations = quotationFinder.find(discourse);
        List<Attribution> attributions = withoutQuotations(attributionFinder.find(discourse), quotations);
        List<Figure> figures = figureFinder.find(document, publishedOn, cancel);
        List<Claim> claims = new ClaimFinder(document, cancel).claims(quotations, attributions, figures, names);
        return new Statements(claims, quotations, attributions, figures, names);
    }

    /** "…,” Lee said in a statement" attributes the quotation, and nothing besides. */
    private static List<Attribution> withoutQuotations(List<Attribution> attributions, List<Quotation> quotations) {
        Set<Span> introducing = new HashSet<>();
        for (Quotation quotation : quotations) {
            introducing.add(quotation.cue() == null ? null : quotation.cue().verb());
            introducing.add(quotation.speaker() == null ? null : quotation.speaker().span());
        }
        return attributions.stream()
                .filter(attribution -> !introducing.contains(
                        attribution.cue() == null ? attribution.source().span() : attribution.cue().verb()))
                .toList();
    }
}
