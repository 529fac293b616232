package dev.parallax.claim;

/** The word classes of Universal Dependencies, by their names there. */
enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    /** Not known: another language, or a sentence too long to be one. */
    X
}
