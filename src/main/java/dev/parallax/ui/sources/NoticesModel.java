package dev.parallax.ui.sources;

import dev.parallax.story.Notice;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the reader has been told and not yet put away, oldest first. */
public final class NoticesModel {

    private final ObservableList<Told> notices = FXCollections.observableArrayList();

    /** Held, because it listens to the list only weakly and takes its own listeners along when it goes. */
    private final ObservableList<Told> noticesSeen = FXCollections.unmodifiableObservableList(notices);

    public ObservableList<Told> notices() {
        return noticesSeen;
    }

    /** Tells the reader what could not be done. */
    public void tell(Notice notice) {
        add(new Told(null, notice, true));
    }

    /** Tells the reader what is to be known about a version that was read. */
    public void tellAbout(String label, Notice notice) {
        add(new Told(label, notice, false));
    }

    public boolean hasProblems() {
        return notices.stream().anyMatch(Told::problem);
    }

    public void dismiss(Told told) {
        notices.remove(told);
    }

    public void dismissAll() {
        notices.clear();
    }

    /** What is still to be seen is not said twice. */
    private void add(Told told) {
        if (!notices.contains(told)) {
            notices.add(told);
        }
    }
}
