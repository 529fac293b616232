package dev.parallax.claim;

import dev.parallax.claim.Vocabulary.Kind;
import dev.parallax.claim.Words.Range;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.List;
import java.util.Locale;

/** Tells quotations from scare quotes, nicknames and titles of works. */
final class QuotationJudge {

    /** So few words are a term held at arm's length, unless somebody is said to say them. */
    private static final int SCARE_QUOTE_WORDS = 3;

    /** UTF-16 units before a mark that hold the word that names a work. */
    private static final int LEAD = 80;

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final Document document;

    QuotationJudge(Document document) {
        this.document = document;
    }

    boolean isQuotation(List<MarkedText> pieces, Attributed attributed) {
        MarkedText first = pieces.getFirst();
        int count = 0;
        for (MarkedText piece : pieces) {
            count += Words.in(document, piece.content()).size();
        }
        boolean said = attributed.beside();
        boolean named = isNamed(first) && !isCalledSo(first, attributed);
        boolean title = isTitle(first) && !isSentence(first);
        if (pieces.size() == 1 && (named && title || (named || title) && !(said && (endsSpeech(first) || isTied(first, attributed))))) {
            return false;
        }
        boolean tied = said && !isSubjectOf(first, attributed);
        return count > SCARE_QUOTE_WORDS || count > 0 && (tied || isSentence(first));
    }

    /** "“No.”" is short, but a sentence of its own. */
    private boolean isSentence(MarkedText marked) {
        Span sentence = document.sentences().get(document.sentenceAt(marked.content().start())).span();
        return marked.whole().start() == sentence.start()
                && Character.isUpperCase(document.text().codePointAt(marked.content().start()))
                && endsSpeech(marked);
    }

    /** "The so-called “experts” said": what stands before the verb is not what was said. */
    private boolean isSubjectOf(MarkedText marked, Attributed attributed) {
        return attributed.cue() != null
                && attributed.cue().verb().start() > marked.whole().end()
                && !endsSpeech(marked)
                && attributed.speaker() != null
                && attributed.speaker().span().end() < marked.whole().start();
    }

    /** "“…”, said Ann Lee": who says so follows at once. */
    private static boolean isTied(MarkedText marked, Attributed attributed) {
        int end = marked.whole().end();
        int next = Integer.MAX_VALUE;
        if (attributed.speaker() != null && attributed.speaker().span().start() >= end) {
            next = attributed.speaker().span().start();
        }
        if (attributed.cue() != null && attributed.cue().verb().start() >= end) {
            next = Math.min(next, attributed.cue().verb().start());
        }
        return next - end <= 2;
    }

    /** "What critics called “a sham”": somebody did. */
    private boolean isCalledSo(MarkedText marked, Attributed attributed) {
        boolean told = attributed.speaker() != null && attributed.cue() != null;
        int end = told ? attributed.cue().verb().end() : marked.whole().end();
        return end <= marked.whole().start() && document.text().substring(end, marked.whole().start()).isBlank();
    }

    /** Whether a word such as "titled", "dubbed" or "book" stands right before the mark. */
    private boolean isNamed(MarkedText marked) {
        int sentence = document.sentences().get(document.sentenceAt(marked.content().start())).span().start();
        int end = marked.whole().start();
        Span lead = new Span(Math.clamp(sentence, Math.max(0, end - LEAD), end), end);
        Words before = Words.in(document, lead);
        int last = before.size() - 1;
        if (last < 0 || !document.text().substring(before.get(last).span().end(), end).isBlank()) {
            return false;
        }
        String key = before.key(last).equals("as") ? before.key(last - 1) : before.key(last);
        return vocabulary.is(Kind.NAMING, key);
    }

    /** Whether every word that titles capitalise is capitalised. */
    private boolean isTitle(MarkedText marked) {
        Words words = Words.in(document, marked.content());
        int capitals = 0;
        for (int place = 0; place < words.size(); place++) {
            if (words.isCapital(place)) {
                capitals++;
            } else if (!isSmall(words.key(place))) {
                return false;
            }
        }
        return capitals >= 2 && words.isCapital(words.size() - 1) && !isAllCapitals(words);
    }

    private boolean isSmall(String key) {
        boolean number = Character.isDigit(key.charAt(0));
        return key.length() <= 3 || number || vocabulary.isAny(key, Kind.PREPOSITION, Kind.CLAUSE);
    }

    private static boolean isAllCapitals(Words words) {
        String text = words.text(new Range(0, words.size()));
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private boolean endsSpeech(MarkedText marked) {
        return ",.!?…".indexOf(document.text().charAt(marked.content().end() - 1)) >= 0;
    }
}
