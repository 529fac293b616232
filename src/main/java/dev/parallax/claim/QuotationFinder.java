package dev.parallax.claim;

import dev.parallax.claim.Quotation.Form;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a version puts between quotation marks and into somebody's mouth.
 *
 * <p>Words in scare quotes, nicknames and titles of works are told apart and left out. Marks are read in any language;
 * speakers and reporting verbs in English only. May be used by several threads.
 */
public final class QuotationFinder {

    /** More narration than this between two marked texts is no "he said". */
    private static final int LONGEST_INTERRUPTION = 14;

    /** The same without verbs to go by. */
    private static final int LONGEST_UNREAD_INTERRUPTION = 6;

    private final ReportingVerbs verbs = ReportingVerbs.ENGLISH;

    /** The quotations of the body, by position. */
    public List<Quotation> find(Document document) {
        return find(Discourse.of(document, new NameFinder().find(document), new CancelToken()));
    }

    List<Quotation> find(Discourse discourse) {
        Document document = discourse.document();
        List<List<MarkedText>> utterances = joined(discourse.text(), discourse.marked());
        SpeakerFinder speakers = discourse.cast() == null ? null : new SpeakerFinder(discourse.text(), discourse.cast());
        QuotationJudge judge = new QuotationJudge(document);
        List<Quotation> found = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            List<MarkedText> pieces = utterances.get(i);
            int before = i == 0 ? 0 : utterances.get(i - 1).getLast().whole().end();
            int after = i + 1 == utterances.size()
                    ? document.text().length()
                    : utterances.get(i + 1).getFirst().whole().start();
            Attributed attributed = speakers == null ? Attributed.NOBODY : speakers.find(pieces, before, after);
            if (judge.isQuotation(pieces, attributed)) {
                Quotation quotation = quotation(document, pieces, attributed);
                found.add(quotation);
                if (speakers != null) {
                    speakers.heard(quotation);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Texts too short to tell are read as English, as their word lists are. */
    static boolean isEnglish(Document document) {
        return document.language().equals(Language.ENGLISH) || document.language().equals(Language.UNKNOWN);
    }

    private static Quotation quotation(Document document, List<MarkedText> pieces, Attributed attributed) {
        List<Span> content = pieces.stream().map(MarkedText::content).toList();
        int sentence = document.sentenceAt(content.getFirst().start());
        return new Quotation(content, sentence, form(document, pieces), attributed.speaker(), attributed.cue());
    }

    /** A block fills its paragraphs; direct speech fills sentences or ends with a mark of its own. */
    private static Form form(Document document, List<MarkedText> pieces) {
        MarkedText first = pieces.getFirst();
        Span opening = document.paragraphs().get(paragraph(document, first));
        Span ending = document.paragraphs().get(paragraph(document, pieces.getLast()));
        if (first.whole().start() == opening.start() && pieces.getLast().whole().end() == ending.end()) {
            return Form.BLOCK;
        }
        boolean capital = Character.isUpperCase(document.text().codePointAt(first.content().start()));
        Span sentence = document.sentences().get(document.sentenceAt(first.content().start())).span();
        return capital || first.whole().start() == sentence.start() ? Form.DIRECT : Form.MIXED;
    }

    /** Puts the pieces of interrupted quotations and of quotations over several paragraphs together. */
    private List<List<MarkedText>> joined(TaggedText text, List<MarkedText> marked) {
        Document document = text.document();
        List<List<MarkedText>> utterances = new ArrayList<>();
        for (MarkedText next : marked) {
            MarkedText before = utterances.isEmpty() ? null : utterances.getLast().getLast();
            if (before != null && (continues(document, before, next) || interrupts(text, before, next))) {
                utterances.getLast().add(next);
            } else {
                utterances.add(new ArrayList<>(List.of(next)));
            }
        }
        return utterances;
    }

    /** An open quotation goes on in the next paragraph when that begins with a mark again. */
    private static boolean continues(Document document, MarkedText before, MarkedText next) {
        int one = paragraph(document, before);
        int other = paragraph(document, next);
        return !before.closed()
                && one < other
                && before.whole().end() == document.paragraphs().get(one).end()
                && next.whole().start() == document.paragraphs().get(other).start()
                && before.opening() == next.opening()
                && noBodyBetween(document, before, next);
    }

    private static boolean noBodyBetween(Document document, MarkedText before, MarkedText next) {
        int first = document.sentenceAt(before.whole().end() - 1) + 1;
        int last = document.sentenceAt(next.whole().start());
        for (int sentence = first; sentence < last; sentence++) {
            if (document.isBody(sentence)) {
                return false;
            }
        }
        return true;
    }

    private static int paragraph(Document document, MarkedText marked) {
        return document.sentences().get(document.sentenceAt(marked.whole().start())).paragraph();
    }

    /** Whether only "…," he said, "…" stands between the two. */
    private boolean interrupts(TaggedText text, MarkedText before, MarkedText next) {
        Document document = text.document();
        String gap = new Span(before.whole().end(), next.whole().start()).of(document.text()).strip();
        if (gap.isEmpty() || gap.length() > LONGEST_INTERRUPTION * 12 || gap.indexOf('\n') >= 0) {
            return false;
        }
        boolean leaves = gap.startsWith(",") || gap.startsWith("—") || gap.startsWith("–")
                || ",!?…—–-".indexOf(document.text().charAt(before.content().end() - 1)) >= 0;
        boolean returns = gap.endsWith(",") || gap.endsWith("—") || gap.endsWith("–");
        if (!leaves || !returns) {
            return false;
        }
        Words words = text.words(new Span(before.whole().end(), next.whole().start()));
        return text.isEnglish() ? reports(words) : !words.isEmpty() && words.size() <= LONGEST_UNREAD_INTERRUPTION;
    }

    private boolean reports(Words words) {
        ReportingVerb end = verbs.at(words, words.size() - 1);
        if (words.size() > LONGEST_INTERRUPTION || end != null && end.form() == ReportingVerb.Form.PARTICIPLE) {
            return false;
        }
        for (int place = 0; place < words.size(); place++) {
            if (verbs.isFinite(words, place)) {
                return true;
            }
        }
        return false;
    }
}
