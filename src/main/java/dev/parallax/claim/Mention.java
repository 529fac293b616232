package dev.parallax.claim;

import dev.parallax.story.Span;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A place where the text names a person or group, by name or by what they are. How weighty it is takes the sentence's
 * parts of speech, and most mentions of a book are never asked; so it is read when it is. Not thread-safe.
 */
final class Mention {

    private final Span span;
    private final int sentence;
    private final Person person;
    private final Supplier<Weight> reader;
    private @Nullable Weight weight;

    /**
     * @param span the name, or the noun phrase without its article
     * @param sentence the sentence it stands in
     * @param reader tells its weight
     */
    Mention(Span span, int sentence, Person person, Supplier<Weight> reader) {
        this.span = span;
        this.sentence = sentence;
        this.person = person;
        this.reader = reader;
    }

    /** How likely the next pronoun is to stand for them, least first. */
    enum Weight {
        /** "Lee’s letter". */
        OWNER,
        /** "thanked Lee", "a letter to Lee". */
        OBJECT,
        SUBJECT
    }

    Span span() {
        return span;
    }

    int sentence() {
        return sentence;
    }

    Person person() {
        return person;
    }

    Weight weight() {
        if (weight == null) {
            weight = reader.get();
        }
        return weight;
    }

    Speaker speaker() {
        return new Speaker(span, person.name());
    }
}
