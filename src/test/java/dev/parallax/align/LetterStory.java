package dev.parallax.align;

import dev.parallax.diff.CodedDocument;
import dev.parallax.diff.Vocabulary;
import dev.parallax.diff.WordDiff;
import dev.parallax.story.HandWork;
import dev.parallax.story.StorySpan;
import dev.parallax.story.Version;
import dev.parallax.text.Document;
import dev.parallax.text.Language;
import dev.parallax.text.Segmenter;
import dev.parallax.work.CancelToken;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A story in a tiny notation: a letter is a sentence, the same letter in lower case the same sentence in other words, a
 * blank a new paragraph. {@code #} is a headline, {@code !} a line of promotion.
 */
record LetterStory(List<String> letters, List<Document> documents) {

    private static final Segmenter SEGMENTER = new Segmenter();

    private static final Map<Character, String> SENTENCES = Map.ofEntries(
            Map.entry('A', "The harbour board voted on Tuesday to keep the old storm gate."),
            Map.entry('a', "On Tuesday the board of the harbour voted that the old storm gate stays."),
            Map.entry('B', "Fishermen had asked for a wider channel since the spring."),
            Map.entry('b', "Since spring the fishermen had been asking for a wider channel."),
            Map.entry('C', "Engineers found rust in eleven of the forty hinges last winter."),
            Map.entry('c', "Last winter the engineers found that eleven hinges of forty had rust."),
            Map.entry('D', "A new lock would cost ninety million crowns and take six years."),
            Map.entry('d', "It would take six years and ninety million crowns to build a new lock."),
            Map.entry('E', "The mayor promised to publish every letter about the contract."),
            Map.entry('e', "Every letter about the contract will be published, the mayor promised."),
            Map.entry('F', "Schoolchildren painted whales along the northern breakwater."),
            Map.entry('f', "Along the northern breakwater schoolchildren have painted whales."),
            Map.entry('G', "Insurance companies refuse to cover cellars below the market square."),
            Map.entry('g', "Cellars below the market square are covered by no insurance companies."),
            Map.entry('#', "Old Storm Gate Stays for Two More Winters"),
            Map.entry('!', "Subscribe to our newsletter"));

    static LetterStory of(String... versions) {
        List<String> letters = List.of(versions);
        return new LetterStory(letters, letters.stream().map(LetterStory::document).toList());
    }

    static String text(String letters) {
        return Stream.of(letters.split(" "))
                .map(paragraph -> paragraph.chars().mapToObj(c -> SENTENCES.get((char) c)).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }

    Alignment align() {
        return align(HandWork.NONE);
    }

    Alignment align(HandWork handWork) {
        return align(handWork, new CancelToken());
    }

    Alignment align(HandWork handWork, CancelToken cancel) {
        SentenceAligner aligner = new SentenceAligner(new WordDiff());
        VersionPairs pairs = aligner.pair(coded(), handWork, cancel);
        return aligner.align(pairs, List.of(new LexicalSimilarity(documents, cancel)), cancel);
    }

    List<CodedDocument> coded() {
        Vocabulary vocabulary = new Vocabulary();
        return documents.stream().map(vocabulary::code).toList();
    }

    /** The letters of each passage, version by version; letters of one version stand together, versions are parted by bars. */
    List<String> rows() {
        return rows(HandWork.NONE);
    }

    List<String> rows(HandWork handWork) {
        return align(handWork).passages().stream().map(this::row).toList();
    }

    /** Sentences, each written as the number of its version, from 1, and its letter: {@code 1A 2b}. */
    List<StorySpan> spans(String sentences) {
        return Stream.of(sentences.split(" "))
                .map(sentence -> span(sentence.charAt(0) - '1', sentence.charAt(1)))
                .toList();
    }

    private StorySpan span(int version, char letter) {
        int sentence = letters.get(version).replace(" ", "").indexOf(letter);
        return new StorySpan(version, documents.get(version).sentences().get(sentence).span());
    }

    String row(Passage passage) {
        return passage.members().stream()
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.groupingBy(
                        SentenceRef::version, TreeMap::new, Collectors.mapping(this::letter, Collectors.joining())))
                .values().stream()
                .collect(Collectors.joining("|", "|", "|"));
    }

    String letter(SentenceRef sentence) {
        return letters.get(sentence.version()).replace(" ", "").substring(sentence.sentence(), sentence.sentence() + 1);
    }

    private static Document document(String letters) {
        return SEGMENTER.cut(Version.ofText("a", text(letters)), Language.ENGLISH);
    }
}
