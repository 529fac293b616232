package dev.parallax.text;

import dev.parallax.story.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells the headings of a text by their shape and by the words they share with the rest. */
final class Headings {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’']*");
    private static final String ENDS = ".!?…。！？:;,—–-";
    private static final List<String> POSSESSIVES = List.of("'s", "’s", "'", "’");
    private static final String CLOSERS = "\"'”’»)]";

    private static final int LONGEST_PLAIN_HEADING_WORDS = 10;

    /** Share of the content words of a line that begin with a capital in a headline. */
    private static final double TITLE_CASE_SHARE = 0.7;

    /** Longer texts are books, whose chapter titles need not share words with the chapter. */
    private static final int LONGEST_ARTICLE = 60_000;

    /** A heading of the article itself shares at least this part of its content words with it. */
    private static final double LEAST_SHARED_WORDS = 0.34;
    private static final int LEAST_WORDS_TO_JUDGE = 4;

    private final String text;
    private final List<Span> paragraphs;
    private final Set<String> stopWords;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final boolean prose;
    private final int firstProse;
    private final int lastProse;

    Headings(String text, List<Span> paragraphs, Language language) {
        this.text = text;
        this.paragraphs = paragraphs;
        stopWords = WordLists.of(language, "stopwords").words("stop");
        long ended = paragraphs.stream().filter(span -> endsSentence(text, span)).count();
        prose = ended * 2 >= paragraphs.size();
        firstProse = firstProse();
        lastProse = lastProse();
        if (isArticle()) {
            WORD.matcher(text).results().forEach(word -> frequency.merge(key(word), 1, Integer::sum));
        }
    }

    /** The headline stands before the first sentence that ends like one, perhaps behind a line or two of furniture. */
    private int firstProse() {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (endsSentence(text, paragraphs.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private int lastProse() {
        int last = paragraphs.size() - 1;
        while (last > 0 && !endsSentence(text, paragraphs.get(last))) {
            last--;
        }
        return last;
    }

    boolean isFirstProse(int paragraph) {
        return prose && firstProse <= 3 && paragraph < firstProse;
    }

    boolean isBehindProse(int paragraph) {
        return prose && paragraph > lastProse;
    }

    boolean isArticle() {
        return text.length() <= LONGEST_ARTICLE;
    }

    /** Whether the paragraph ends as a sentence does, or runs on into the next. */
    static boolean endsSentence(String text, Span paragraph) {
        int at = paragraph.end();
        while (at > paragraph.start() && CLOSERS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > paragraph.start() && ENDS.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Title case, or a few words without a stop before a paragraph of prose. */
    boolean looksLikeTitle(int paragraph) {
        List<String> words = words(paragraphs.get(paragraph));
        List<String> content = words.stream().filter(word -> !isStopWord(word)).toList();
        if (content.isEmpty()) {
            return false;
        }
        long capitals = content.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0)))
                .count();
        if (prose && words.size() > 1 && capitals >= content.size() * TITLE_CASE_SHARE) {
            return true;
        }
        return prose
                && words.size() <= LONGEST_PLAIN_HEADING_WORDS
                && Character.isUpperCase(words.getFirst().codePointAt(0))
                && paragraph + 1 < paragraphs.size()
                && endsSentence(text, paragraphs.get(paragraph + 1))
                && paragraphs.get(paragraph + 1).length() > 2 * paragraphs.get(paragraph).length();
    }

    /** Whether hardly a word of the line occurs anywhere else in the article. */
    boolean isAboutSomethingElse(Span line) {
        Set<String> content = new HashSet<>();
        WORD.matcher(line.of(text)).results().map(Headings::key).filter(word -> !isStopWord(word)).forEach(content::add);
        long shared = content.stream().filter(word -> frequency.getOrDefault(word, 0) > 1).count();
        return content.size() >= LEAST_WORDS_TO_JUDGE && shared < content.size() * LEAST_SHARED_WORDS;
    }

    private List<String> words(Span span) {
        return WORD.matcher(span.of(text)).results().map(MatchResult::group).toList();
    }

    private boolean isStopWord(String word) {
        return stopWords.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** Letter case, possessive and plural do not make another word here. */
    private static String key(MatchResult word) {
        String plain = withoutPossessive(word.group().toLowerCase(Locale.ROOT));
        return plain.length() > 3 && plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String withoutPossessive(String word) {
        for (String ending : POSSESSIVES) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
