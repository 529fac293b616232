package dev.parallax.meaning;

/** The classes of words that carry meaning. */
enum WordClass {
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB
}
