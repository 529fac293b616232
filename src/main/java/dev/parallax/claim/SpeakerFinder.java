package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells who speaks the quotations of one version, in their order: right behind the words, before them, at the end of
 * the sentence, or in the sentence before. English only. One finder a version; not thread-safe.
 */
final class SpeakerFinder {

    /** Narration further away than this, in UTF-16 units, says nothing about the quoted words. */
    private static final int REACH = 600;

    /** A sentence of its own behind quoted words that only names the speaker has no more words than this. */
    private static final int LONGEST_TAG = 8;

    /** Between two paragraphs of one speech an advertisement may stand. */
    private static final int MOST_PARAGRAPHS_BACK = 2;

    /** Fewer quoted words than this before "said" are the subject's name in scare quotes. */
    private static final int LEAST_UNTOUCHED = 4;

    /** So many sentences may stand between quoted words and whoever says them. */
    private static final int MOST_SENTENCES_BACK = 3;

    /** In words: two who talk to each other say no more at a time. */
    private static final int DIALOGUE = 14;

    private static final String TOUCHING = ",!?…—–-";

    private final TaggedText text;
    private final Document document;
    private final SpeakerNames names;
    private final Clause clause;
    private final LeadClause leadClause;
    private @Nullable Quotation last;
    private @Nullable Quotation beforeLast;

    SpeakerFinder(TaggedText text, Cast cast) {
        this.text = text;
        document = text.document();
        names = new SpeakerNames(cast);
        clause = new Clause(names);
        leadClause = new LeadClause(names);
    }

    /** Remembers a quotation, so that the next bare one can be given to the same speaker. */
    void heard(Quotation quotation) {
        beforeLast = last;
        last = quotation;
        names.heard(quotation.speaker());
    }

    /**
     * Who speaks.
     *
     * @param pieces the marked pieces of one quotation
     * @param previousEnd where the marked text before it ends, or 0
     * @param nextStart where the marked text after it starts, or the end of the text
     */
    Attributed find(List<MarkedText> pieces, int previousEnd, int nextStart) {
        int sentence = document.sentenceAt(pieces.getFirst().content().start());
        Span leadSpan = lead(pieces.getFirst(), sentence, previousEnd);
        Words lead = text.words(leadSpan);
        Attributed atOnce = atOnce(pieces, nextStart, lead.isEmpty());
        if (atOnce.speaker() != null) {
            return throughDocument(atOnce);
        }
        Speaker same = last != null && last.span().end() > start(sentence) ? last.speaker() : null;
        Attributed before = leadClause.read(lead, sentence, same);
        if (!before.isNobody()) {
            return throughDocument(before);
        }
        Words tail = tail(pieces.getLast(), nextStart);
        Attributed closing = clause.closing(tail, sentence);
        if (!closing.isNobody()) {
            return throughDocument(closing);
        }
        if (same != null && last != null) {
            return new Attributed(same, last.cue(), true);
        }
        if (lead.isEmpty()) {
            return tail.isEmpty() ? carriedOver(pieces.getFirst(), sentence).withCue(atOnce.cue()) : atOnce;
        }
        if (!atOnce.isNobody()) {
            return atOnce;
        }
        Attributed led = isColon(leadSpan.end()) ? leadClause.colon(lead, sentence) : leadClause.about(lead, sentence);
        Speaker about = led.isNobody() ? names.about(sentence, leadSpan.end()) : null;
        if (about != null) {
            return new Attributed(about, null, false);
        }
        boolean goesOn = led.isNobody() && last != null && paragraph(last.sentence()) == paragraph(sentence);
        return goesOn ? new Attributed(last.speaker(), null, false) : led;
    }

    private Span lead(MarkedText first, int sentence, int previousEnd) {
        int end = first.whole().start();
        int start = Math.max(Math.max(start(sentence), previousEnd), end - REACH);
        return new Span(Math.min(start, end), end);
    }

    private Attributed atOnce(List<MarkedText> pieces, int nextStart, boolean opensSentence) {
        Attributed verbOnly = Attributed.NOBODY;
        for (int piece = 0; piece < pieces.size(); piece++) {
            MarkedText marked = pieces.get(piece);
            boolean strong = opensSentence && text.words(marked.content()).size() >= LEAST_UNTOUCHED;
            if (isTouching(marked) || strong) {
                int limit = piece + 1 < pieces.size() ? pieces.get(piece + 1).whole().start() : nextStart;
                Attributed found = atOnce(marked, limit);
                if (found.speaker() != null) {
                    return found;
                }
                verbOnly = found.isNobody() ? verbOnly : found;
            }
        }
        return verbOnly;
    }

    private Attributed atOnce(MarkedText marked, int limit) {
        int sentence = document.sentenceAt(marked.whole().end() - 1);
        Words words = tail(marked, limit);
        if (!words.isEmpty()) {
            return clause.atOnce(words, sentence, isTouching(marked));
        }
        int next = sentence + 1;
        if (next >= document.sentences().size()) {
            return Attributed.NOBODY;
        }
        Sentence tag = document.sentences().get(next);
        boolean sameParagraph = tag.paragraph() == document.sentences().get(sentence).paragraph();
        Words tagWords = text.words(narration(tag.span().start(), Math.min(limit, tag.span().end())));
        boolean asked = "!?".indexOf(document.text().charAt(marked.content().end() - 1)) >= 0;
        boolean follows = sameParagraph && (asked || tag.span().end() <= limit && tagWords.size() <= LONGEST_TAG);
        return follows && !tagWords.isEmpty() ? clause.atOnce(tagWords, next, false) : Attributed.NOBODY;
    }

    /** What follows the marked text in its sentence, up to the next marked text. */
    private Words tail(MarkedText marked, int limit) {
        int end = marked.whole().end();
        int sentenceEnd = document.sentences().get(document.sentenceAt(end - 1)).span().end();
        return text.words(narration(end, Math.min(sentenceEnd, limit)));
    }

    private static Span narration(int start, int end) {
        return new Span(start, Math.clamp(end, start, start + REACH));
    }

    private boolean isTouching(MarkedText piece) {
        String text = document.text();
        int after = piece.whole().end();
        return TOUCHING.indexOf(text.charAt(piece.content().end() - 1)) >= 0
                || after < text.length() && ",—–".indexOf(text.charAt(after)) >= 0;
    }

    /** Whoever the sentences before quote, give as their source, or are about. */
    private Attributed carriedOver(MarkedText marked, int sentence) {
        int before = sentence;
        for (int back = 0; back < MOST_SENTENCES_BACK; back++) {
            before = bodyBefore(before, sentence);
            if (before < 0) {
                break;
            }
            Span span = document.sentences().get(before).span();
            if (last != null && last.span().end() > span.start()) {
                return new Attributed(next(marked, last), null, false);
            }
            Span near = new Span(Math.max(span.start(), span.end() - REACH), span.end());
            Words words = text.words(near);
            Attributed found = leadClause.read(words, before, null);
            found = found.speaker() == null && isColon(span.end()) ? leadClause.colon(words, before) : found;
            Speaker speaker = found.speaker() == null ? names.about(before, span.end()) : found.speaker();
            if (speaker != null) {
                return isColon(span.end()) ? new Attributed(speaker, found.cue(), true) : new Attributed(speaker, null, false);
            }
        }
        return Attributed.NOBODY;
    }

    /** In a dialogue the other one answers; otherwise the same goes on. */
    private @Nullable Speaker next(MarkedText marked, Quotation before) {
        Speaker same = before.speaker();
        Speaker other = beforeLast == null ? null : beforeLast.speaker();
        boolean two = same != null && other != null && !same.name().equals(other.name());
        boolean near = two && paragraph(beforeLast.sentence()) >= paragraph(before.sentence()) - 1;
        boolean asked = endsWith(before.span().end(), '?');
        boolean pace = text.words(marked.content()).size() <= DIALOGUE && text.words(before.span()).size() <= DIALOGUE;
        boolean apart = paragraph(document.sentenceAt(marked.content().start())) > paragraph(before.sentence());
        if (same != null && !near && apart && asked && pace) {
            return names.other(same, marked.content(), document.sentenceAt(marked.content().start()));
        }
        return near && apart && (asked || pace) ? other : same;
    }

    private boolean endsWith(int end, char sign) {
        return document.text().charAt(end - 1) == sign;
    }

    private int paragraph(int sentence) {
        return document.sentences().get(sentence).paragraph();
    }

    private int bodyBefore(int sentence, int from) {
        int least = paragraph(from) - MOST_PARAGRAPHS_BACK;
        int before = sentence - 1;
        while (before >= 0 && !document.isBody(before)) {
            before--;
        }
        return before >= 0 && paragraph(before) >= least ? before : -1;
    }

    /** "The statement continued" goes on with whoever was just said to speak in a statement. */
    private Attributed throughDocument(Attributed found) {
        Speaker speaker = found.speaker();
        if (speaker == null || last == null || last.speaker() == null) {
            return found;
        }
        String noun = speaker.name().toLowerCase(Locale.ROOT);
        if (!Vocabulary.ENGLISH.is(Kind.DOCUMENT, noun)) {
            return found;
        }
        Span sentence = document.sentences().get(document.sentenceAt(last.span().end() - 1)).span();
        Words narrated = text.words(narration(last.span().end(), sentence.end()));
        for (int place = 0; place < narrated.size(); place++) {
            if (narrated.key(place).equals(noun)) {
                return new Attributed(new Speaker(speaker.span(), last.speaker().name()), found.cue(), true);
            }
        }
        return found;
    }

    private boolean isColon(int end) {
        return document.text().substring(Math.max(0, end - 2), end).strip().endsWith(":");
    }

    private int start(int sentence) {
        return document.sentences().get(sentence).span().start();
    }
}
