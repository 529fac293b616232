package dev.parallax.ui.painting;

import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Agreement;
import dev.parallax.compare.Others;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.TokenKind;
import dev.parallax.text.Tokens;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks who stands alone: words by how many of the versions have them, and gaps where only this version leaves words out.
 *
 * <p>A sentence of which some versions have not a single word is marked as a whole, and in it only those words that
 * others lack, too. Captions, credits and boilerplate stay unmarked.
 */
final class OddOneOutPainter {

    private final PaintOrder order;
    private final Marking.OddOneOut odd;
    private final Layers layers;
    private final Document document;
    private final Tokens tokens;
    private final Agreement agreement;
    private final Map<SentenceRef, Integer> passages;

    /** How words stand among the versions, with the marks that tell it. */
    private enum Share {
        ONLY_HERE(Mark.ONLY_HERE_WORDS, Mark.ONLY_HERE_SENTENCE, GutterSign.ONLY_HERE),
        ALL_DIFFER(Mark.ALL_DIFFER_WORDS, Mark.ALL_DIFFER_SENTENCE, GutterSign.ALL_DIFFER),
        ALL_BUT_ONE(Mark.ALL_BUT_ONE_WORDS, Mark.ALL_BUT_ONE_SENTENCE, GutterSign.ALL_BUT_ONE),
        SPLIT(Mark.SPLIT_WORDS, Mark.SPLIT_SENTENCE, GutterSign.SPLIT);

        private final Mark words;
        private final Mark sentence;
        private final GutterSign sign;

        Share(Mark words, Mark sentence, GutterSign sign) {
            this.words = words;
            this.sentence = sentence;
            this.sign = sign;
        }
    }

    OddOneOutPainter(PaintOrder order, Marking.OddOneOut odd, Layers layers) {
        this.order = order;
        this.odd = odd;
        this.layers = layers;
        document = order.comparison().documents().get(order.version());
        tokens = document.tokens();
        agreement = odd.agreement();
        passages = order.comparison().alignment().passageOf();
    }

    void paint() {
        for (int place = 0; place < document.sentences().size(); place++) {
            Sentence sentence = document.sentences().get(place);
            if (!sentence.role().isLeftOut()) {
                sentence(sentence, place);
            }
        }
        gaps();
    }

    private void sentence(Sentence sentence, int place) {
        Others without = agreement.lacking(sentence, tokens);
        Share whole = isWordedByEachInItsWay(sentence, place) ? Share.ALL_DIFFER : share(without);
        if (whole != null) {
            mark(sentence.span(), whole.sentence, whole.sign);
        }
        TokenRuns.<Share>each(sentence, tokens, token -> shareWithin(sentence, token, without), (share, span) -> {
            boolean isLong = span.length() > DifferencePainter.STRETCH;
            mark(span, isLong ? share.sentence : share.words, share.sign);
        });
    }

    /** A mark of its own for a comma says nothing: it goes with the words around it. */
    private @Nullable Share shareWithin(Sentence sentence, int token, Others withoutSentence) {
        if (tokens.kind(token) != TokenKind.PUNCTUATION) {
            return share(token, withoutSentence);
        }
        boolean inside = token > sentence.firstToken() && token + 1 < sentence.endToken();
        Share before = inside ? share(token - 1, withoutSentence) : null;
        return before != null && before == share(token + 1, withoutSentence) ? before : null;
    }

    private @Nullable Share share(int token, Others withoutSentence) {
        Others without = agreement.lacking(token);
        if (without.equals(withoutSentence)) {
            return null;
        }
        return odd.discord().get(token) ? Share.ALL_DIFFER : share(without);
    }

    private @Nullable Share share(Others without) {
        return switch (agreement.kind(without)) {
            case ALL_AGREE -> null;
            case ONLY_HERE -> Share.ONLY_HERE;
            case ALL_BUT_ONE -> Share.ALL_BUT_ONE;
            case SPLIT -> Share.SPLIT;
        };
    }

    /** Sentences that only stand at the same place are none that say the same. */
    private boolean isWordedByEachInItsWay(Sentence sentence, int place) {
        Integer number = passages.get(new SentenceRef(order.version(), place));
        if (number == null) {
            return false;
        }
        Passage passage = order.comparison().alignment().passages().get(number);
        long silent = agreement.others().places().stream().filter(other -> !passage.has(other)).count();
        return silent <= 1 && isInDiscord(sentence);
    }

    private boolean isInDiscord(Sentence sentence) {
        boolean any = false;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (tokens.kind(token) != TokenKind.PUNCTUATION) {
                if (!odd.discord().get(token)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private void gaps() {
        GapPainter gaps = new GapPainter(document.text(), layers);
        for (int token = 0; token <= tokens.size(); token++) {
            Others more = agreement.moreBefore(token);
            if (!more.isEmpty() && more.equals(agreement.others())) {
                int place = token == 0 ? 0 : tokens.end(token - 1);
                if (gaps.isInside(place)) {
                    gaps.mark(place, GutterSign.LACKING);
                } else {
                    gaps.sign(place, GutterSign.LACKING);
                }
            }
        }
    }

    private void mark(Span span, Mark mark, GutterSign sign) {
        layers.mark(span.start(), span.end(), mark);
        layers.sign(layers.lines().at(span.start()), sign);
    }
}
