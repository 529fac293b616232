package dev.parallax.ui;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.compare.Comparison;
import dev.parallax.story.Story;
import dev.parallax.story.Version;
import dev.parallax.ui.reader.ActivityModel;
import dev.parallax.ui.reader.ReaderModel;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.List;

/** Texts compared by their words, by the real comparer, without a toolkit. */
public final class ComparedTexts {

    private ComparedTexts() {}

    /** Versions labelled V1, V2 and so on; the first is the base. */
    public static Comparison of(String... texts) {
        List<Version> versions = new ArrayList<>();
        for (String text : texts) {
            versions.add(Version.ofText("V" + (versions.size() + 1), text));
        }
        return new Comparer().compareWords(
                new Story("", versions), CompareOptions.DEFAULT, (stage, fraction) -> {}, new CancelToken());
    }

    /** A reader that shows this comparison. */
    public static ReaderModel reader(Comparison comparison) {
        ReaderModel reader = new ReaderModel(
                new ActivityModel(new SameThreadJobs()),
                (story, options, progress, cancel) -> comparison,
                compared -> (from, place, to) -> place,
                notice -> {});
        reader.open(comparison.story().versions());
        return reader;
    }
}
