package dev.parallax.ui.sources;

import dev.parallax.story.Notice;
import dev.parallax.story.Version;
import dev.parallax.ui.reader.ActivityModel;
import dev.parallax.ui.reader.PaneModel;
import dev.parallax.ui.reader.ReaderModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Brings versions in: reads them in the background, adds what could be read and tells of what could not. */
public final class SourcesModel {

    private static final String LANE = "read";

    private final ReaderModel reader;
    private final ActivityModel activity;
    private final NoticesModel notices;
    private final Gathering gathering;
    private final Deque<List<TextSource>> waiting = new ArrayDeque<>();
    private boolean reading;
    private int pasted;

    public SourcesModel(ReaderModel reader, ActivityModel activity, NoticesModel notices, Gathering gathering) {
        this.reader = reader;
        this.activity = activity;
        this.notices = notices;
        this.gathering = gathering;
    }

    /** Adds these to what is open, after everything else that is still to be read. */
    public void add(List<TextSource> texts) {
        waiting.add(texts);
        readNext();
    }

    /** Opens these in place of what is open and of what is still to be read, once they have been read. */
    public void open(List<TextSource> texts) {
        if (!texts.isEmpty()) {
            waiting.clear();
            read(List.of(), texts, reader::open);
        }
    }

    /** The number of the next text that is pasted, for its label. */
    public int nextPaste() {
        return ++pasted;
    }

    /** One after the other, because each must know what the ones before it have brought. */
    private void readNext() {
        while (!reading && !waiting.isEmpty()) {
            List<TextSource> texts = waiting.remove();
            if (!texts.isEmpty()) {
                List<Version> open = reader.panes().stream().map(PaneModel::version).toList();
                read(open, texts, reader::add);
            }
        }
    }

    private void read(List<Version> open, List<TextSource> texts, Consumer<List<Version>> use) {
        reading = true;
        activity.start(LANE, "sources.stage.reading",
                (cancel, progress) -> gathering.read(open, texts, cancel),
                new ActivityModel.Ending<>(
                        harvest -> end(() -> take(harvest, use)),
                        failure -> end(() -> failed(failure)),
                        () -> end(waiting::clear)));
    }

    private void end(Runnable last) {
        reading = false;
        last.run();
        readNext();
    }

    private void take(Harvest harvest, Consumer<List<Version>> use) {
        harvest.notices().forEach(notices::tell);
        for (Version version : harvest.versions()) {
            version.warnings().forEach(warning -> notices.tellAbout(version.label(), warning));
        }
        if (!harvest.versions().isEmpty()) {
            use.accept(harvest.versions());
        }
    }

    private void failed(Throwable failure) {
        System.getLogger(SourcesModel.class.getName())
                .log(System.Logger.Level.ERROR, "reading failed", failure);
        notices.tell(Notice.of("sources.failed"));
    }
}
