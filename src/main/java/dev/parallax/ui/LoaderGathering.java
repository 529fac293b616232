package dev.parallax.ui;

import dev.parallax.source.LoadedStory;
import dev.parallax.source.SourceException;
import dev.parallax.source.StoryLoader;
import dev.parallax.story.Notice;
import dev.parallax.story.Version;
import dev.parallax.ui.sources.Gathering;
import dev.parallax.ui.sources.Harvest;
import dev.parallax.ui.sources.TextSource;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.List;

/** Reads texts with the program's own loader: first all places, then all texts at hand. */
final class LoaderGathering implements Gathering {

    private final StoryLoader loader = new StoryLoader();

    @Override
    public Harvest read(List<Version> open, List<TextSource> texts, CancelToken cancel) {
        List<String> locations = new ArrayList<>();
        List<TextSource.Text> atHand = new ArrayList<>();
        for (TextSource source : texts) {
            switch (source) {
                case TextSource.Location location -> locations.add(location.location());
                case TextSource.Text text -> atHand.add(text);
            }
        }
        LoadedStory story = loader.add(open, locations, cancel);
        List<Notice> notices = new ArrayList<>(story.notices());
        List<Version> versions = story.versions();
        for (TextSource.Text text : atHand) {
            try {
                LoadedStory longer = loader.paste(versions, text.label(), text.text());
                versions = longer.versions();
                notices.addAll(longer.notices());
            } catch (SourceException e) {
                notices.add(e.notice());
            }
        }
        return new Harvest(versions.subList(open.size(), versions.size()), notices);
    }
}
