package dev.parallax.claim;

import dev.parallax.claim.Figure.Bound;
import dev.parallax.claim.Figure.Kind;
import dev.parallax.claim.UnitReader.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a figure how exact it is: "more than", "or so". Stateless but for its word lists. */
final class BoundReader {

    /** A bound's words, one by one. */
    private record Phrase(List<String> words, Bound bound) {}

    private final FigureWords lexicon;
    private final String text;
    private final List<Phrase> before;
    private final List<Phrase> after;

    BoundReader(FigureWords lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
        before = phrases(lexicon, "");
        after = phrases(lexicon, "-behind");
    }

    /** Longest first: "no more than" holds "more than". */
    private static List<Phrase> phrases(FigureWords lexicon, String suffix) {
        Map<Bound, String> names = new EnumMap<>(
                Map.of(Bound.ABOUT, "about", Bound.AT_LEAST, "at-least", Bound.AT_MOST, "at-most"));
        List<Phrase> phrases = new ArrayList<>();
        names.forEach((bound, name) -> lexicon.phrases(name + suffix).forEach(words -> phrases.add(new Phrase(words, bound))));
        phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed());
        return phrases;
    }

    /**
     * How exact a figure is said to be.
     *
     * @param first place of its first word
     * @param tail what is written on to its number
     */
    Bound read(Words words, int first, Unit unit, String tail) {
        Bound written = written(unit, tail);
        if (written != null) {
            return written;
        }
        Bound said = before(words, first, unit.kind());
        return said != null ? said : after(words, unit.next());
    }

    /** "100-plus", "150+", "~400". */
    private @Nullable Bound written(Unit unit, String tail) {
        int start = unit.span().start();
        char sign = start == 0 ? ' ' : text.charAt(start - 1);
        boolean plus = unit.span().end() < text.length() && text.charAt(unit.span().end()) == '+';
        return switch (tail.split("-", 2)[0]) {
            case "plus" -> Bound.AT_LEAST;
            case "odd", "ish" -> Bound.ABOUT;
            default -> plus ? Bound.AT_LEAST : switch (sign) {
                case '~', '≈' -> Bound.ABOUT;
                case '>', '≥' -> Bound.AT_LEAST;
                case '<', '≤' -> Bound.AT_MOST;
                default -> null;
            };
        };
    }

    /** The bound before this place; null where none stands there. */
    @Nullable Bound before(Words words, int first, Kind kind) {
        int end = first;
        while (end > 0 && !words.isCut(end) && lexicon.is("bound-filler", words.key(end - 1))) {
            end--;
        }
        for (Phrase phrase : before) {
            int from = end - phrase.words().size();
            if (from >= 0 && stands(words, from, phrase) && holds(words, from, phrase, kind)) {
                return phrase.bound();
            }
        }
        return null;
    }

    private static boolean stands(Words words, int from, Phrase phrase) {
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!words.key(from + i).equals(phrase.words().get(i)) || words.isCut(from + i + 1)) {
                return false;
            }
        }
        return true;
    }

    /** "Over three days" may be during them, "within" is a bound for nothing but time. */
    private boolean holds(Words words, int from, Phrase phrase, Kind kind) {
        boolean lone = phrase.words().size() == 1;
        boolean during = lone && phrase.words().getFirst().equals("over") && kind == Kind.DURATION;
        boolean within = lone && phrase.words().getFirst().equals("within") && kind != Kind.DURATION;
        return !within && (!during || from > 0 && lexicon.is("over-lead", words.key(from - 1)));
    }

    private Bound after(Words words, int next) {
        for (Phrase phrase : after) {
            boolean stands = true;
            for (int i = 0; i < phrase.words().size() && stands; i++) {
                stands = Blanks.follows(words, next + i, phrase.words().get(i));
            }
            if (stands) {
                return phrase.bound();
            }
        }
        return Bound.EXACT;
    }
}
