package dev.parallax.ui.painting;

import dev.parallax.compare.Agreement;
import dev.parallax.story.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks each word of the base the darker the more of the other versions do not have it. */
final class HeatPainter {

    private static final List<Mark> STEPS = List.of(Mark.HEAT_1, Mark.HEAT_2, Mark.HEAT_3, Mark.HEAT_4);

    private HeatPainter() {}

    static void paint(Document base, Agreement agreement, Layers layers) {
        for (Sentence sentence : base.sentences()) {
            if (!sentence.role().isLeftOut()) {
                TokenRuns.<Mark>each(sentence, base.tokens(), token -> step(agreement.heat(token)), (mark, span) -> {
                    layers.mark(span.start(), span.end(), mark);
                    sign(layers, span);
                });
            }
        }
    }

    /** The last step is kept for what all others lack; null where none does. */
    static @Nullable Mark step(double heat) {
        if (heat == 0) {
            return null;
        }
        int below = STEPS.size() - 1;
        return heat == 1 ? STEPS.getLast() : STEPS.get((int) (heat * below));
    }

    private static void sign(Layers layers, Span span) {
        layers.sign(layers.lines().at(span.start()), GutterSign.CHANGED);
    }
}
