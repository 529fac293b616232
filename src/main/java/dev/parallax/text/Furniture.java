package dev.parallax.text;

import java.util.List;

/**
 * How the lines of site furniture and credits look in one language. Immutable.
 *
 * @param credits lines that name who made a text or a picture
 * @param boilerplate lines that belong to the site, not to the story
 */
record Furniture(List<LinePattern> credits, List<LinePattern> boilerplate) {

    Furniture {
        credits = List.copyOf(credits);
        boilerplate = List.copyOf(boilerplate);
    }

    static Furniture of(Language language) {
        WordLists lists = WordLists.of(language, "boilerplate");
        return new Furniture(read(lists, "credit"), read(lists, "boilerplate"));
    }

    private static List<LinePattern> read(WordLists lists, String name) {
        return lists.lines(name).stream().map(LinePattern::of).toList();
    }
}
