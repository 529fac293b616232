package dev.parallax.benchmark;

import dev.parallax.story.Story;
import dev.parallax.text.Document;
import dev.parallax.text.Segmenter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes as many texts about the same events as wanted, of the sentences of the project's own stories: each tells some of
 * them in its own order and in other words, so that no text is a revision of another and no sentence is in two of them.
 * The same number gives the same text.
 */
final class Retelling {

    private static final int SENTENCES_A_PARAGRAPH = 3;

    /** Words that say something, and no names. */
    private static final Pattern TELLING_WORD = Pattern.compile("\\b\\p{Ll}{5,}\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final List<String> sentences;
    private final List<String> words;
    private final Random random;

    private Retelling(List<String> sentences, int number) {
        random = new Random(number);
        words = sentences.stream()
                .flatMap(sentence -> TELLING_WORD.matcher(sentence).results().map(MatchResult::group))
                .toList();
        this.sentences = new ArrayList<>(sentences);
        Collections.shuffle(this.sentences, random);
    }

    static Story story(int versions, int length) {
        Segmenter segmenter = new Segmenter();
        List<String> sentences = Stream.of(TextFolder.SAMPLE, TextFolder.FERRY)
                .flatMap(folder -> folder.versions().stream())
                .map(segmenter::cut)
                .flatMap(Retelling::told)
                .distinct()
                .toList();
        return Stories.story(IntStream.range(0, versions)
                .mapToObj(number -> new Retelling(sentences, number).text(length))
                .toArray(String[]::new));
    }

    private static Stream<String> told(Document document) {
        return IntStream.range(0, document.sentences().size())
                .filter(document::isBody)
                .mapToObj(sentence -> document.text(document.sentences().get(sentence)));
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (int place = 0; count < length; place++) {
            String sentence = inOtherWords(sentences.get(place));
            text.append(place == 0 ? "" : place % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " ").append(sentence);
            count += WORD.matcher(sentence).results().count();
        }
        return text.toString();
    }

    private String inOtherWords(String sentence) {
        return TELLING_WORD.matcher(sentence).replaceAll(word ->
                random.nextBoolean() ? words.get(random.nextInt(words.size())) : word.group());
    }
}
