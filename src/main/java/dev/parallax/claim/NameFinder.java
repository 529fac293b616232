package dev.parallax.claim;

import dev.parallax.claim.Acronyms.Definition;
import dev.parallax.claim.NameMention.Kind;
import dev.parallax.claim.Words.Range;
import dev.parallax.story.Role;
import dev.parallax.text.Document;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the persons, organisations, places and other things that a version names, by their capitals, titles and other
 * trigger words, without a tagger.
 *
 * <p>English only; other languages have none. A word that opens a sentence counts where the text names it elsewhere.
 * May be used by several threads.
 */
public final class NameFinder {

    private static final Set<String> INDEFINITE = Set.of(
            "nobody", "everybody", "somebody", "anybody", "everyone", "someone", "anyone", "none", "many", "few", "most", "one",
            "another", "others", "half", "all", "both", "neither", "either", "nothing", "something", "everything");

    private static final Set<String> SAYING = Set.of("said", "says", "told", "denied", "confirmed", "announced");

    private final HeadlineCase headlines = new HeadlineCase();
    private final Acronyms acronyms = new Acronyms();
    private final NameRuns runs = new NameRuns();
    private final JoinedNames joined = new JoinedNames();
    private final NameKeys keys = new NameKeys();

    /** The names in body and captions, by position, none overlapping another. */
    public List<NameMention> find(Document document) {
        return find(document, new CancelToken());
    }

    List<NameMention> find(Document document, CancelToken cancel) {
        if (!QuotationFinder.isEnglish(document)) {
            return List.of();
        }
        Reading reading = new Reading();
        for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
            cancel.check();
            if (isRead(document, sentence) && !headlines.is(document, sentence)) {
                read(Words.in(document, document.sentences().get(sentence).span()), sentence, reading);
            }
        }
        return reading.mentions(joined.in(reading.runs));
    }

    private static boolean isRead(Document document, int sentence) {
        return document.isBody(sentence) || document.sentences().get(sentence).role() == Role.CAPTION;
    }

    private void read(Words words, int sentence, Reading reading) {
        List<Definition> definitions = acronyms.in(words);
        for (Definition definition : definitions) {
            String acronym = keys.of(words, new Range(definition.acronym(), definition.acronym() + 1));
            if (definition.isName(words)) {
                reading.defined.put(acronym, keys.of(words, definition.name()));
            } else {
                reading.commonNouns.add(acronym);
            }
        }
        reading.runs.addAll(runs.in(words, sentence, definitions));
        for (int place = 0; place < words.size(); place++) {
            if (!words.isCapital(place)) {
                reading.lowerCase.add(words.key(place));
            }
        }
    }

    /** What one version gives to decide about its names. */
    private static final class Reading {

        private final Vocabulary vocabulary = Vocabulary.ENGLISH;
        private final ReportingVerbs verbs = ReportingVerbs.ENGLISH;
        private final NameCues cues = new NameCues();
        private final NameKeys keys = new NameKeys();
        private final PersonNames names = new PersonNames();
        private final List<NameRun> runs = new ArrayList<>();
        private final Map<String, String> defined = new HashMap<>();
        private final Set<String> commonNouns = new HashSet<>();
        private final Set<String> lowerCase = new HashSet<>();

        List<NameMention> mentions(List<NameRun> all) {
            Set<String> known = new HashSet<>();
            all.stream().filter(NameRun::sure).forEach(run -> known.add(run.key()));
            List<NameRun> sharpened = all.stream().map(run -> withoutOpener(run, known)).toList();
            List<NameRun> sure = sharpened.stream().filter(run -> isSure(run, known)).toList();
            Map<String, Kind> kinds = kinds(sure);
            FullForms forms = new FullForms(sure, kinds, defined);
            List<NameMention> mentions = new ArrayList<>();
            for (NameRun run : sharpened) {
                String full = forms.of(run);
                if (isName(run) && (isSure(run, known) || full != null && !isOrdinary(run))) {
                    mentions.add(mention(run, full, kinds));
                }
            }
            return List.copyOf(mentions);
        }

        /** "Yesterday Ann Lee" is Ann Lee where she is named so elsewhere. */
        private NameRun withoutOpener(NameRun run, Set<String> known) {
            if (run.sure() || run.isSingle() || known.contains(run.key()) || names.isGivenName(run.first())) {
                return run;
            }
            Range rest = new Range(run.range().from() + 1, run.range().to());
            String key = keys.of(run.words(), rest);
            return known.contains(key) ? new NameRun(run.words(), rest, run.sentence(), key, true, false) : run;
        }

        private boolean isSure(NameRun run, Set<String> known) {
            boolean acronym = run.words().text(run.range()).chars().filter(Character::isUpperCase).count() > 1;
            boolean county = vocabulary.is(Vocabulary.Kind.PLACE, run.last());
            boolean several = run.length() > 1 && (county || !isBeforeTitle(run));
            boolean place = vocabulary.is(Vocabulary.Kind.PLACE_NAME, run.key().replace(' ', '_'));
            return run.sure() || several || acronym && run.isSingle() || place || speaks(run) || known.contains(run.key()) && !isOrdinary(run);
        }

        /** "Microsoft said": no plural, and no word that the text uses otherwise. */
        private boolean speaks(NameRun run) {
            int next = run.range().to();
            boolean verb = !run.words().isCut(next) && SAYING.contains(run.words().key(next));
            boolean noun = vocabulary.isAny(run.first(), Vocabulary.Kind.PERSON, Vocabulary.Kind.GROUP, Vocabulary.Kind.DOCUMENT);
            return verb && run.isSingle() && !noun && !run.first().endsWith("s")
                    && !INDEFINITE.contains(run.first()) && !lowerCase.contains(run.first());
        }

        private static boolean isBeforeTitle(NameRun run) {
            int next = run.range().to();
            return !run.isPossessive() && !run.words().isCut(next) && run.words().isCapital(next);
        }

        /** Whether the text uses the word of a sentence's beginning as a common noun. */
        private boolean isOrdinary(NameRun run) {
            return !run.sure() && run.isSingle() && lowerCase.contains(run.first())
                    && verbs.at(run.words(), run.range().to()) == null;
        }

        private boolean isName(NameRun run) {
            boolean noName = vocabulary.isAny(run.first(), Vocabulary.Kind.PEOPLE, Vocabulary.Kind.PLAIN_ACRONYM);
            return !run.isSingle() || !noName && !commonNouns.contains(run.key()) && !isNumbered(run);
        }

        /** "Section 6103" and "Room 12" are labels. */
        private static boolean isNumbered(NameRun run) {
            int next = run.range().to();
            return !run.words().isCut(next) && Character.isDigit(run.words().key(next).charAt(0));
        }

        private Map<String, Kind> kinds(List<NameRun> sure) {
            Map<String, Leaning> leanings = new HashMap<>();
            Map<String, Leaning> bySurname = new HashMap<>();
            for (NameRun run : sure) {
                Leaning leaning = cues.of(run);
                leanings.computeIfAbsent(run.key(), unseen -> new Leaning()).add(leaning);
                if (run.isSingle()) {
                    bySurname.computeIfAbsent(run.key(), unseen -> new Leaning()).add(leaning);
                }
            }
            Map<String, Kind> kinds = new HashMap<>();
            leanings.forEach((key, leaning) -> {
                Leaning surname = bySurname.get(key.substring(key.lastIndexOf(' ') + 1));
                if (surname != null && key.indexOf(' ') >= 0) {
                    leaning.addPerson(surname);
                }
                kinds.put(key, leaning.kind());
            });
            return kinds;
        }

        private static NameMention mention(NameRun run, @Nullable String full, Map<String, Kind> kinds) {
            Kind own = kinds.getOrDefault(run.key(), Kind.OTHER);
            return full == null
                    ? new NameMention(run.span(), run.sentence(), own, run.key())
                    : new NameMention(run.span(), run.sentence(), kinds.getOrDefault(full, own), full);
        }
    }
}
