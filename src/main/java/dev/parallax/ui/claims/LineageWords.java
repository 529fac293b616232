package dev.parallax.ui.claims;

import dev.parallax.compare.Lineage;
import dev.parallax.compare.Lineage.Event;
import dev.parallax.compare.Lineage.Step;
import dev.parallax.message.Messages;
import dev.parallax.story.KebabCase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Tells what became of a sentence: “First in B, reworded in D, moved in E, gone after F.”
 *
 * @param letters the letter of each version, by its place in the story
 */
record LineageWords(Messages messages, IntFunction<String> letters) {

    String sentence(Lineage lineage) {
        List<Step> holders = lineage.holders();
        if (holders.size() < 2) {
            return messages.text("lineage.only", list(holders));
        }
        boolean unchanged = holders.stream().skip(1).allMatch(step -> step.event() == Event.SAME);
        if (unchanged && holders.size() == lineage.steps().size()) {
            return messages.text("lineage.all");
        }
        List<String> parts = parts(lineage, holders);
        if (parts.size() == 1) {
            parts.add(messages.text("lineage.same-since"));
        }
        return messages.text("lineage.told", messages.list(parts));
    }

    /** What one version does, for its letter. */
    String event(Step step) {
        return messages.text(
                "lineage.event", letters.apply(step.version()), messages.text("lineage." + KebabCase.of(step.event())));
    }

    private List<String> parts(Lineage lineage, List<Step> holders) {
        Step last = holders.getLast();
        List<Step> steps = lineage.steps().subList(
                lineage.steps().indexOf(holders.getFirst()), lineage.steps().indexOf(last) + 1);
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            int end = at + 1;
            while (end < steps.size() && steps.get(end).event() == steps.get(at).event()) {
                end++;
            }
            boolean back = at > 0 && steps.get(at - 1).event() == Event.MISSING;
            part(steps.subList(at, end), back, parts);
            at = end - 1;
        }
        if (last != lineage.steps().getLast()) {
            parts.add(messages.text("lineage.gone", letters.apply(last.version())));
        }
        return parts;
    }

    /** Versions in a row that do the same; what stays as it was needs no words. */
    private void part(List<Step> alike, boolean back, List<String> parts) {
        Event event = alike.getFirst().event();
        if (event != Event.SAME) {
            parts.add(messages.text("lineage.part." + KebabCase.of(event), list(alike)));
        } else if (back) {
            parts.add(messages.text("lineage.back", letters.apply(alike.getFirst().version())));
        }
    }

    private String list(List<Step> steps) {
        return messages.list(steps.stream().map(step -> letters.apply(step.version())).toList());
    }
}
