package dev.parallax.benchmark;

import dev.parallax.story.Story;
import dev.parallax.story.Version;
import java.util.List;
import java.util.stream.IntStream;

/** What a whole comparison is measured on. */
public enum Stories {
    SAMPLE("the sample story") {
        @Override
        Story story() {
            return new Story("", TextFolder.SAMPLE.versions());
        }
    },
    OUTLETS("one story of five outlets") {
        @Override
        Story story() {
            return new Story("", TextFolder.OUTLETS.versions());
        }

        @Override
        boolean isThere() {
            return TextFolder.OUTLETS.isThere();
        }
    },
    FIVE("five texts of 1,000 words") {
        @Override
        Story story() {
            return Retelling.story(5, 1_000);
        }
    },
    TWENTY("twenty texts of 1,000 words") {
        @Override
        Story story() {
            return Retelling.story(Story.MOST_VERSIONS, 1_000);
        }
    },
    FIVE_BOOKS("five texts of 100,000 words") {
        @Override
        Story story() {
            return editedBooks();
        }
    },
    REVISIONS("*Frankenstein* 1818 and 1831") {
        @Override
        Story story() {
            return story(Editions.FRANKENSTEIN.from(), Editions.FRANKENSTEIN.to());
        }

        @Override
        boolean isThere() {
            return Editions.areThere();
        }
    },
    BOOKS("*Frankenstein* 1831 and as much of the King James Bible") {
        @Override
        Story story() {
            String novel = Editions.FRANKENSTEIN.to();
            return story(novel, Editions.BIBLE.from().substring(0, novel.length()));
        }

        @Override
        boolean isThere() {
            return Editions.areThere();
        }
    };

    private final String label;

    Stories(String label) {
        this.label = label;
    }

    abstract Story story();

    /** Whether the texts are at hand: not all of them are part of the project. */
    boolean isThere() {
        return true;
    }

    String label() {
        return label;
    }

    /** Invented prose in which each version edits one word in ten of the one before. */
    private static Story editedBooks() {
        Prose prose = new Prose(Prose.SOFT, 7);
        List<String> words = prose.write(106_000);
        String[] texts = new String[5];
        for (int place = 0; place < texts.length; place++) {
            texts[place] = Prose.text(words);
            words = prose.edit(words);
        }
        return story(texts);
    }

    static Story story(String... texts) {
        List<Version> versions = IntStream.range(0, texts.length)
                .mapToObj(place -> Version.ofText(Story.id(place), texts[place]))
                .toList();
        return new Story("", versions);
    }
}
