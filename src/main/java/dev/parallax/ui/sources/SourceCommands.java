package dev.parallax.ui.sources;

import dev.parallax.message.Messages;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What the reader can do to bring versions in, as buttons, menus and keys call it. */
public final class SourceCommands {

    private static final List<String> TEXTS =
            List.of("*.txt", "*.text", "*.md", "*.markdown", "*.html", "*.htm", "*.xhtml");

    private final SourcesModel model;
    private final Messages messages;
    private final List<TextSource> sample;
    private final Node owner;

    /**
     * @param sample the story that is opened when the reader wants to see one
     * @param owner stands in the window that dialogs belong to
     */
    public SourceCommands(SourcesModel model, Messages messages, List<TextSource> sample, Node owner) {
        this.model = model;
        this.messages = messages;
        this.sample = List.copyOf(sample);
        this.owner = owner;
    }

    public void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("sources.choose.title"));
        chooser.getExtensionFilters().addAll(
                new ExtensionFilter(messages.text("sources.choose.texts"), TEXTS),
                new ExtensionFilter(messages.text("sources.choose.all"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(window());
        if (files != null) {
            model.add(TextSource.locations(files.stream().map(File::getPath).toList()));
        }
    }

    public void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("sources.choose.folder"));
        File folder = chooser.showDialog(window());
        if (folder != null) {
            model.add(TextSource.locations(List.of(folder.getPath())));
        }
    }

    /** Adds what is on the clipboard: files, an address or text. */
    public void paste() {
        model.add(Transfer.of(Clipboard.getSystemClipboard(), this::nextLabel));
    }

    public void askForText() {
        PasteDialog dialog = new PasteDialog(messages, messages.text("sources.paste.label", model.nextPaste()));
        dialog.initOwner(window());
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.showAndWait().ifPresent(text -> model.add(List.of(text)));
    }

    public void openSample() {
        model.open(sample);
    }

    String nextLabel() {
        return messages.text("sources.paste.label", model.nextPaste());
    }

    void add(List<TextSource> texts) {
        model.add(texts);
    }

    private @Nullable Window window() {
        return owner.getScene() == null ? null : owner.getScene().getWindow();
    }
}
