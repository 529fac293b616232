package dev.parallax.compare;

import dev.parallax.story.Story;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some versions of a story.
 *
 * @param bits bit n stands for the version at place n
 */
public record Others(int bits) {

    public Others {
        if (bits < 0 || bits >= 1 << Story.MOST_VERSIONS) {
            throw new IllegalArgumentException("no story has these versions: " + Integer.toBinaryString(bits));
        }
    }

    public static Others of(int version) {
        return new Others(1 << version);
    }

    /** All versions but one. */
    static Others allOf(int versions, int but) {
        return new Others((1 << versions) - 1 & ~(1 << but));
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    public int count() {
        return Integer.bitCount(bits);
    }

    public boolean has(int version) {
        return (bits >> version & 1) == 1;
    }

    /** Those of these that are not among the others. */
    public Others without(Others others) {
        return new Others(bits & ~others.bits);
    }

    /** Their places in the story, ascending. */
    public List<Integer> places() {
        return IntStream.range(0, Story.MOST_VERSIONS).filter(this::has).boxed().toList();
    }
}
