package dev.parallax.claim;

import dev.parallax.claim.ReportingVerb.Form;
import dev.parallax.claim.Words.Range;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds indirect speech: "officials said that …", "…, the filing states", "according to the official, …".
 *
 * <p>English only; other languages have none. At most one per sentence, the first. May be used by several threads.
 */
public final class AttributionFinder {

    /** Words between a verb and its "that". */
    private static final int LONGEST_BEFORE_THAT = 4;

    /** Words between "according" and the name of the source, its titles among them. */
    private static final int LONGEST_LEAD = 10;

    /** More words than this behind the verb are what was said. */
    private static final int LONGEST_TAIL = 8;

    private static final Set<String> TAIL_LEADS = Set.of("on", "in", "at", "during");

    /** "Complained about mould", "argued with the mayor": no statement follows. */
    private static final Set<String> THINGS = Set.of("about", "against", "with", "of", "over", "for", "upon");

    private final ReportingVerbs verbs = ReportingVerbs.ENGLISH;
    private final SourcePhrases phrases = new SourcePhrases();

    /** The attributions of the body, by position. */
    public List<Attribution> find(Document document) {
        return find(Discourse.of(document, new NameFinder().find(document), new CancelToken()));
    }

    List<Attribution> find(Discourse discourse) {
        if (discourse.cast() == null) {
            return List.of();
        }
        Document document = discourse.document();
        SpeakerNames names = new SpeakerNames(discourse.cast());
        List<Attribution> found = new ArrayList<>();
        for (Span stretch : discourse.narration()) {
            int sentence = document.sentenceAt(stretch.start());
            boolean known = !found.isEmpty() && found.getLast().sentence() == sentence;
            Sought sought = new Sought(discourse.text().words(stretch), sentence, document.sentences().get(sentence).span());
            Attribution attribution = known ? null : in(sought, names);
            if (attribution != null) {
                found.add(attribution);
                names.heard(attribution.source());
            }
        }
        return List.copyOf(found);
    }

    /** A stretch of narration, and the sentence that it belongs to. */
    private record Sought(Words words, int sentence, Span whole) {

        /** From a word to the end of the sentence; the whole sentence where there is no such word. */
        Span from(int place) {
            return place < words.size() ? new Span(words.get(place).span().start(), whole.end()) : whole;
        }

        /** From the beginning of the sentence through a word. */
        Span through(int place) {
            return place < 0 ? whole : new Span(whole.start(), words.get(place).span().end());
        }
    }

    private @Nullable Attribution in(Sought sought, SpeakerNames names) {
        Words words = sought.words;
        Attributed according = new AccordingTo(names).in(words, sought.sentence);
        if (according.speaker() != null) {
            return new Attribution(besides(sought, according.speaker()), sought.sentence, according.speaker(), null);
        }
        for (int place = 1; place < words.size(); place++) {
            ReportingVerb verb = verbs.at(words, place);
            if (verb == null || verb.form() == Form.PARTICIPLE || verb.quotes() || isDenied(words, place)) {
                continue;
            }
            Range behind = closesBefore(words, place, verb, names);
            if (behind != null) {
                return attribution(sought, place, sought.through(place - 1), names.speaker(words, behind, sought.sentence));
            }
            Range subject = phrases.before(words, place);
            boolean read = subject != null && names.says(words, subject, verb);
            boolean closes = read && closes(words, subject, place);
            if (closes || states(words, place)) {
                Speaker source = read
                        ? names.speaker(words, subject, sought.sentence)
                        : names.about(sought.sentence, words.get(place).span().start());
                Span statement = closes ? sought.through(subject.from() - 1) : sought.from(afterThat(words, place + 1));
                return attribution(sought, place, statement, source);
            }
        }
        return null;
    }

    private @Nullable Attribution attribution(Sought sought, int verb, Span statement, @Nullable Speaker source) {
        return source == null ? null : new Attribution(statement, sought.sentence, source, verbs.cue(sought.words, verb));
    }

    /** Who ends a sentence behind their verb: "The hall was sold to Norcom, said the mayor"; null where nobody does. */
    private @Nullable Range closesBefore(Words words, int verb, ReportingVerb said, SpeakerNames names) {
        boolean may = words.isCut(verb) && !words.isCut(verb + 1) && said.speaks() && !said.lemma().equals("tell");
        Range subject = may && holdsVerb(words, verb) ? phrases.from(words, verb + 1) : null;
        return subject != null && words.isCut(subject.to()) && names.isSource(words, subject) ? subject : null;
    }

    /** Whether something is stated before a place, not only somebody named: "Ann Lee, the mayor, said". */
    private static boolean holdsVerb(Words words, int end) {
        for (int place = 0; place < end; place++) {
            if (words.part(place) == PartOfSpeech.VERB || words.part(place) == PartOfSpeech.AUX) {
                return true;
            }
        }
        return false;
    }

    /** "Would not say" reports nothing. */
    private static boolean isDenied(Words words, int verb) {
        String before = words.key(verb - 1);
        return before.equals("not") || before.equals("never") || before.endsWith("n't");
    }

    /** What stands before or behind "according to X". */
    private static Span besides(Sought sought, Speaker speaker) {
        Words words = sought.words;
        int name = 0;
        while (name < words.size() - 1 && words.get(name).span().end() <= speaker.span().start()) {
            name++;
        }
        int lead = name;
        while (lead > 0 && name - lead < LONGEST_LEAD && !isLead(words.key(lead))) {
            lead--;
        }
        int behind = name;
        while (behind < words.size() && words.get(behind).span().start() < speaker.span().end()) {
            behind++;
        }
        return lead == 0 ? sought.from(behind) : sought.through(lead - 1);
    }

    private static boolean isLead(String key) {
        return key.equals("according") || key.equals("based") || key.equals("in");
    }

    /** "…, the filing states": the clause closes a statement. */
    private boolean closes(Words words, Range subject, int verb) {
        boolean behindCut = subject.from() > 0 && words.isCut(subject.from());
        return behindCut && (words.isCut(verb + 1) || verbs.at(words, verb).speaks() && holdsVerb(words, subject.from()) && isTail(words, verb));
    }

    /** "On Monday", "in a statement", "told reporters": when, how and to whom it was said, not what. */
    private boolean isTail(Words words, int verb) {
        int start = verb + 1;
        boolean leads = TAIL_LEADS.contains(words.key(start)) || verbs.at(words, verb).lemma().equals("tell");
        boolean tail = leads && words.size() - start <= LONGEST_TAIL;
        for (int place = start; tail && place < words.size(); place++) {
            tail = words.part(place) != PartOfSpeech.VERB && words.part(place) != PartOfSpeech.AUX && !words.key(place).equals("that");
        }
        return tail;
    }

    /** Whether a statement follows the verb. */
    private boolean states(Words words, int verb) {
        int next = verb + 1;
        boolean thing = THINGS.contains(words.key(next));
        return afterThat(words, next) > next || !words.isCut(next) && !thing && !verbs.needsThat(words.key(verb));
    }

    /** The word behind "that": "admitted on Monday that", "points out that"; {@code from} where there is none. */
    private static int afterThat(Words words, int from) {
        for (int place = from; place < Math.min(words.size(), from + LONGEST_BEFORE_THAT); place++) {
            if (words.isCut(place)) {
                return from;
            }
            if (words.key(place).equals("that")) {
                return place + 1;
            }
        }
        return from;
    }
}
