package dev.parallax.source;

import dev.parallax.story.Notice;
import dev.parallax.work.CancelToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gets texts from files and folders. Reads regular files only, so that no device or pipe can keep it waiting. */
final class DiskReader {

    private DiskReader() {}

    /** The file itself or, for a folder, the texts in it: not in its folders, not hidden, in natural order. */
    static List<Location.OnDisk> expand(Location.OnDisk location) throws SourceException {
        if (!attributes(location).isDirectory()) {
            return List.of(location);
        }
        List<Path> texts = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(location.path(), DiskReader::isText)) {
            entries.forEach(texts::add);
        } catch (DirectoryIteratorException e) {
            throw failure(location, e.getCause());
        } catch (IOException e) {
            throw failure(location, e);
        }
        if (texts.isEmpty()) {
            throw new SourceException(Notice.of("source.folder-empty", location.typed()));
        }
        return texts.stream()
                .sorted(Comparator.comparing(text -> text.getFileName().toString(), new NaturalOrder()))
                .map(text -> new Location.OnDisk(text.toString(), text))
                .toList();
    }

    static Original read(Location.OnDisk location, CancelToken cancel) throws SourceException {
        BasicFileAttributes attributes = attributes(location);
        if (!attributes.isRegularFile()) {
            throw new SourceException(Notice.of("source.not-a-file", location.typed()));
        }
        SizeLimit.check(location.typed(), attributes.size());
        try (InputStream in = Files.newInputStream(location.path())) {
            byte[] bytes = SizeLimit.readAll(location.typed(), in, cancel);
            String fileName = location.path().getFileName().toString();
            return new Original(
                    location.typed(),
                    Format.label(fileName),
                    bytes,
                    Format.ofFileName(fileName).orElse(null),
                    null,
                    null);
        } catch (IOException e) {
            throw failure(location, e);
        }
    }

    private static boolean isText(Path path) throws IOException {
        return Format.ofFileName(path.getFileName().toString()).isPresent()
                && Files.isRegularFile(path)
                && !path.getFileName().toString().startsWith(".")
                && !Files.isHidden(path);
    }

    private static BasicFileAttributes attributes(Location.OnDisk location) throws SourceException {
        try {
            return Files.readAttributes(location.path(), BasicFileAttributes.class);
        } catch (IOException e) {
            throw failure(location, e);
        }
    }

    static SourceException failure(Location.OnDisk location, IOException e) {
        String name = location.typed();
        return new SourceException(
                switch (e) {
                    case NoSuchFileException _ -> Notice.of("source.missing", name);
                    case AccessDeniedException _ -> Notice.of("source.denied", name);
                    case FileSystemException refused -> Notice.of("source.unreadable", name, reason(refused));
                    default -> Notice.of("source.unreadable", name, String.valueOf(e.getMessage()));
                },
                e);
    }

    private static String reason(FileSystemException e) {
        return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    }
}
