package dev.parallax.ledger;

import dev.parallax.claim.NameMention;
import dev.parallax.claim.Speaker;
import dev.parallax.claim.Statements;
import dev.parallax.ledger.Voice.Kind;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.WordLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells who is meant by the speakers of a story, by the names that its versions use. Immutable once read. */
final class Voices {

    /** Whoever speaks for somebody is not them. */
    private static final Set<String> SPEAKING_FOR = Set.of("for", "of", "to", "with", "from", "at", "in");

    private final List<Document> documents;
    private final List<Map<Integer, List<NameMention>>> bySentence = new ArrayList<>();
    private final List<Map<String, NameMention>> byText = new ArrayList<>();

    Voices(List<Document> documents, List<Statements> statements) {
        this.documents = documents;
        for (int version = 0; version < documents.size(); version++) {
            Map<Integer, List<NameMention>> sentences = new HashMap<>();
            Map<String, NameMention> texts = new HashMap<>();
            for (NameMention mention : statements.get(version).names()) {
                sentences.computeIfAbsent(mention.sentence(), unseen -> new ArrayList<>()).add(mention);
                texts.putIfAbsent(folded(mention.span().of(documents.get(version).text())), mention);
            }
            bySentence.add(sentences);
            byText.add(texts);
        }
    }

    Voice of(int version, Speaker speaker) {
        NameMention mention = named(version, speaker);
        if (mention == null) {
            mention = byText.get(version).get(folded(speaker.name()));
        }
        if (mention != null && mention.kind() == NameMention.Kind.PERSON) {
            return new Voice(Kind.PERSON, mention.key());
        }
        boolean body = mention != null && mention.kind() == NameMention.Kind.ORGANISATION;
        return body ? new Voice(Kind.BODY, mention.key()) : new Voice(Kind.NAMELESS, folded(speaker.name()));
    }

    /** Whether a speaker is somebody, not something such as a report. */
    boolean isPersonal(int version, Speaker speaker) {
        WordLists nouns = WordLists.of(documents.get(version).language(), "words");
        Set<String> pronouns = WordLists.of(documents.get(version).language(), "attributions").words("pronoun");
        return of(version, speaker).kind() != Kind.NAMELESS
                || Stream.of(folded(speaker.name()).split(" ")).anyMatch(word -> pronouns.contains(word)
                        || nouns.words("person").contains(word)
                        || nouns.words("group").contains(word));
    }

    /** The words that say who a speaker is: their name, or the noun before "of" and "for". */
    Set<String> nouns(int version, Speaker speaker) {
        Voice voice = of(version, speaker);
        Set<String> stopWords = WordLists.of(documents.get(version).language(), "stopwords").words("stop");
        return Stream.of(voice.key().split("\\W+")).filter(word -> !stopWords.contains(word)).collect(Collectors.toSet());
    }

    /** Whether a speaker is the version itself: "I think". */
    boolean isOwn(int version, Speaker speaker) {
        Set<String> own = WordLists.of(documents.get(version).language(), "attributions").words("own");
        return own.contains(folded(speaker.name()));
    }

    /** Whether two may be one, as far as names, nouns and pronouns tell: they share a word, or one is a pronoun. */
    boolean mayBeOne(int version, Speaker speaker, int otherVersion, Speaker other) {
        Voice voice = of(version, speaker);
        Voice otherVoice = of(otherVersion, other);
        List<String> words = List.of(voice.key().split(" "));
        List<String> others = List.of(otherVoice.key().split(" "));
        return !Collections.disjoint(words, others) || isPronoun(version, voice) || isPronoun(otherVersion, otherVoice);
    }

    private boolean isPronoun(int version, Voice voice) {
        return WordLists.of(documents.get(version).language(), "attributions").words("pronoun").contains(voice.key());
    }

    /** The name that the text gives the speaker there: a person by name or, where the phrase ends with it, another. */
    private @Nullable NameMention named(int version, Speaker speaker) {
        Document document = documents.get(version);
        Span span = speaker.span();
        NameMention found = null;
        for (NameMention mention : bySentence.get(version).getOrDefault(document.sentenceAt(span.start()), List.of())) {
            boolean person = mention.kind() == NameMention.Kind.PERSON;
            boolean inside = mention.span().overlaps(span) && !isOwner(document, mention) && !isSpokenFor(document, span, mention);
            if (inside && (person || mention.span().end() >= span.end())) {
                found = found == null || person ? mention : found;
            }
        }
        return found;
    }

    /** "Lee’s spokesman" is not Lee. */
    private static boolean isOwner(Document document, NameMention mention) {
        String after = document.text().substring(mention.span().end(), Math.min(document.text().length(), mention.span().end() + 2));
        return after.startsWith("’") || after.startsWith("'");
    }

    private static boolean isSpokenFor(Document document, Span speaker, NameMention mention) {
        if (mention.span().start() <= speaker.start()) {
            return false;
        }
        String[] before = document.text().substring(speaker.start(), mention.span().start()).strip().split("\\s+");
        String last = before[before.length - 1];
        String word = last.equals("the") && before.length > 1 ? before[before.length - 2] : last;
        return SPEAKING_FOR.contains(word);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
