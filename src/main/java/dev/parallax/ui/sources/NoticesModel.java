package dev.parallax.ui.sources;

import dev.parallax.story.Notice;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the reader has been told and not yet put away, oldest first. */
public final class NoticesModel {

    private final ObservableList<Notice> notices = FXCollections.observableArrayList();

    public ObservableList<Notice> notices() {
        return FXCollections.unmodifiableObservableList(notices);
    }

    /** Tells the reader; what is still to be seen is not said twice. */
    public void tell(Notice notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    public void dismiss(Notice notice) {
        notices.remove(notice);
    }

    public void dismissAll() {
        notices.clear();
    }
}
