package dev.parallax.ui.reader;

import dev.parallax.align.Passage;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.story.Decision;
import dev.parallax.story.Notice;
import dev.parallax.story.Pin;
import dev.parallax.story.Span;
import dev.parallax.story.StorySpan;
import dev.parallax.text.Document;
import dev.parallax.ui.command.Command;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the reader does by hand: links a sentence with the picked one, takes it out of its passage, pins it. What was
 * worked on is picked afterwards, so that its passage is in sight.
 *
 * <p>A place is a version's place in the story and an offset into its text; it stands for the sentence there.
 */
public final class HandModel {

    private final ReaderModel reader;
    private final FocusModel focus;
    private final Consumer<Notice> notices;

    public HandModel(ReaderModel reader, FocusModel focus, Consumer<Notice> notices) {
        this.reader = reader;
        this.focus = focus;
        this.notices = notices;
    }

    /** Says that this sentence says the same as the picked one; picks it where none is. */
    public void link(int version, int place) {
        Comparison comparison = reader.comparison().get();
        SentenceRef here = sentence(comparison, version, place);
        Focus picked = focus.focus().get();
        if (comparison == null || here == null) {
            return;
        }
        if (picked == null || picked.sentence().equals(here)) {
            focus.pickPlace(version, place);
        } else if (isOfOneVersion(comparison, picked.sentence(), here)) {
            notices.accept(Notice.of("hand.oneVersion"));
        } else {
            reader.decide(new Decision.Together(spans(comparison, List.of(picked.sentence(), here))));
        }
    }

    /** Says that this sentence does not say the same as the rest of its passage. */
    public void takeOut(int version, int place) {
        Comparison comparison = reader.comparison().get();
        SentenceRef here = sentence(comparison, version, place);
        if (comparison == null || here == null) {
            return;
        }
        focus.pickPlace(version, place);
        Passage passage = passage(comparison, here);
        if (passage == null) {
            notices.accept(Notice.of("hand.noPassage"));
        } else {
            part(comparison, passage, List.of(here));
        }
    }

    /** Says that what this version has of the picked passage does not say the same as the rest of it. */
    public void takeOut(int version) {
        Comparison comparison = reader.comparison().get();
        Focus picked = focus.focus().get();
        if (comparison != null && picked != null && picked.passage() != null) {
            Passage passage = comparison.alignment().passages().get(picked.passage());
            part(comparison, passage, passage.members().stream().filter(m -> m.version() == version).toList());
        }
    }

    /** Ties this place to the picked passage, in every version that has it; with nothing picked, to its own passage. */
    public void pin(int version, int place) {
        Comparison comparison = reader.comparison().get();
        SentenceRef here = sentence(comparison, version, place);
        if (comparison == null || here == null) {
            return;
        }
        if (focus.focus().get() == null) {
            focus.pickPlace(version, place);
        }
        List<StorySpan> places = tied(comparison, here);
        if (places.size() < 2) {
            notices.accept(Notice.of("hand.pinAlone"));
            return;
        }
        List<Pin> before = reader.handWork().get().pins();
        reader.decide(new Decision.SetPin(new Pin(places)));
        List<Pin> now = reader.handWork().get().pins();
        if (!before.stream().allMatch(old -> now.stream().anyMatch(pin -> pin.places().containsAll(old.places())))) {
            notices.accept(Notice.of("hand.pinReplaced"));
        }
    }

    /** Takes the pin at this sentence out, in all versions. */
    public void takeOutPin(int version, int place) {
        Comparison comparison = reader.comparison().get();
        SentenceRef here = sentence(comparison, version, place);
        if (comparison != null && here != null) {
            pinAt(comparison, here).ifPresentOrElse(
                    pin -> reader.decide(new Decision.TakeOutPin(pin.places())),
                    () -> notices.accept(Notice.of("hand.noPin")));
        }
    }

    /** What of all this would change something at this place. */
    Set<Command> possible(int version, int place) {
        Set<Command> possible = EnumSet.noneOf(Command.class);
        if (!reader.handWork().get().isNone()) {
            possible.add(Command.UNDO);
        }
        Comparison comparison = reader.comparison().get();
        SentenceRef here = compared(comparison, version, place);
        if (comparison != null && here != null) {
            Focus picked = focus.focus().get();
            if (picked != null && !isOfOneVersion(comparison, picked.sentence(), here)
                    && !picked.sentence().equals(here)) {
                possible.add(Command.LINK);
            }
            if (passage(comparison, here) != null) {
                possible.add(Command.TAKE_OUT);
            }
            if (tied(comparison, here).size() > 1) {
                possible.add(Command.PIN);
            }
            pinAt(comparison, here).ifPresent(pin -> possible.add(Command.TAKE_OUT_PIN));
        }
        return possible;
    }

    private void part(Comparison comparison, Passage passage, List<SentenceRef> ones) {
        List<SentenceRef> others = passage.members().stream().filter(member -> !ones.contains(member)).toList();
        if (!ones.isEmpty() && !others.isEmpty()) {
            reader.decide(new Decision.Apart(spans(comparison, ones), spans(comparison, others)));
        }
    }

    /** One place a version: this one, and elsewhere the beginning of the picked passage or, with none, of its own. */
    private List<StorySpan> tied(Comparison comparison, SentenceRef here) {
        Focus picked = focus.focus().get();
        SentenceRef with = picked == null ? here : picked.sentence();
        Passage passage = passage(comparison, with);
        Map<Integer, SentenceRef> firsts = new TreeMap<>();
        Stream.concat(Stream.of(here, with), passage == null ? Stream.of() : passage.members().stream())
                .forEach(member -> firsts.putIfAbsent(member.version(), member));
        return spans(comparison, List.copyOf(firsts.values()));
    }

    private static Optional<Pin> pinAt(Comparison comparison, SentenceRef here) {
        Document document = comparison.documents().get(here.version());
        return comparison.story().handWork().pins().stream()
                .filter(pin -> pin.in(here.version())
                        .filter(span -> document.sentenceAt(span.start()) == here.sentence())
                        .isPresent())
                .findFirst();
    }

    /** Whether no other version has anything of what would become one passage. */
    private static boolean isOfOneVersion(Comparison comparison, SentenceRef one, SentenceRef other) {
        return one.version() == other.version()
                && passage(comparison, one) == null
                && passage(comparison, other) == null;
    }

    private static @Nullable Passage passage(Comparison comparison, SentenceRef sentence) {
        return comparison.alignment().passages().stream()
                .filter(passage -> passage.members().contains(sentence))
                .findFirst()
                .orElse(null);
    }

    /** The sentence at a place; null, and the reader is told why, where it is left out of the comparison. */
    private @Nullable SentenceRef sentence(@Nullable Comparison comparison, int version, int place) {
        SentenceRef here = compared(comparison, version, place);
        if (comparison != null && here == null) {
            notices.accept(Notice.of("hand.leftOut"));
        }
        return here;
    }

    private static @Nullable SentenceRef compared(@Nullable Comparison comparison, int version, int place) {
        if (comparison == null) {
            return null;
        }
        Document document = comparison.documents().get(version);
        int sentence = document.sentenceAt(place);
        return sentence < 0 || document.sentences().get(sentence).role().isLeftOut()
                ? null
                : new SentenceRef(version, sentence);
    }

    private static List<StorySpan> spans(Comparison comparison, List<SentenceRef> sentences) {
        return sentences.stream()
                .map(ref -> new StorySpan(ref.version(), span(comparison, ref)))
                .toList();
    }

    private static Span span(Comparison comparison, SentenceRef ref) {
        return comparison.documents().get(ref.version()).sentences().get(ref.sentence()).span();
    }
}
