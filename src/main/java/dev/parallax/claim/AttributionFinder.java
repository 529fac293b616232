package dev.parallax.claim;

import dev.parallax.claim.ReportingVerb.Form;
import dev.parallax.claim.Words.Range;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds indirect speech: "officials said that …", "…, the filing states", "according to the official, …".
 *
 * <p>English only; other languages have none. At most one per sentence, the first. May be used by several threads.
 */
public final class AttributionFinder {

    /** Words between a verb and its "that". */
    private static final int LONGEST_BEFORE_THAT = 4;

    private final ReportingVerbs verbs = ReportingVerbs.ENGLISH;
    private final SourcePhrases phrases = new SourcePhrases();

    /** The attributions of the body, by position. */
    public List<Attribution> find(Document document) {
        return find(new TaggedText(document), new NameFinder().find(document));
    }

    List<Attribution> find(TaggedText text, List<NameMention> mentions) {
        if (!text.isEnglish()) {
            return List.of();
        }
        Document document = text.document();
        List<Span> stretches = new Narration(document, new MarkedParagraphs(document).read()).stretches();
        SpeakerNames names = new SpeakerNames(CastReader.read(text, stretches, mentions));
        List<Attribution> found = new ArrayList<>();
        for (Span stretch : stretches) {
            int sentence = document.sentenceAt(stretch.start());
            boolean known = !found.isEmpty() && found.getLast().sentence() == sentence;
            Attribution attribution = known ? null : in(text.words(stretch), stretch, sentence, names);
            if (attribution != null) {
                found.add(attribution);
            }
        }
        return List.copyOf(found);
    }

    private @Nullable Attribution in(Words words, Span stretch, int sentence, SpeakerNames names) {
        Attributed according = new AccordingTo(names).in(words, sentence);
        if (according.speaker() != null) {
            return new Attribution(stretch, sentence, according.speaker(), null);
        }
        for (int place = 1; place < words.size(); place++) {
            ReportingVerb verb = verbs.at(words, place);
            if (verb == null || verb.form() == Form.PARTICIPLE || verb.quotes()) {
                continue;
            }
            Range subject = phrases.before(words, place);
            boolean read = subject != null && names.says(words, subject, verb);
            if (states(words, read ? subject : new Range(place, place + 1), place)) {
                Speaker source = read
                        ? names.speaker(words, subject, sentence)
                        : names.about(sentence, words.get(place).span().start());
                return source == null ? null : new Attribution(stretch, sentence, source, verbs.cue(words, place));
            }
        }
        return null;
    }

    /** Whether a statement follows the verb, or the clause closes one. */
    private boolean states(Words words, Range subject, int verb) {
        int next = verb + 1;
        boolean closes = subject.from() > 0 && words.isCut(subject.from()) && words.isCut(next);
        return closes || isThat(words, next) || !words.isCut(next) && !verbs.needsThat(words.key(verb));
    }

    /** "Admitted on Monday that", "points out that". */
    private static boolean isThat(Words words, int from) {
        for (int place = from; place < Math.min(words.size(), from + LONGEST_BEFORE_THAT); place++) {
            if (words.isCut(place)) {
                return false;
            }
            if (words.key(place).equals("that")) {
                return true;
            }
        }
        return false;
    }
}
