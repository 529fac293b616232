package dev.parallax.source;

import dev.parallax.story.Notice;
import dev.parallax.story.Provenance;
import dev.parallax.story.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes a version of pasted text. What the reader chose to copy is kept whole, links and all. */
final class PastedText {

    private PastedText() {}

    static Version read(String label, String pasted) throws SourceException {
        byte[] bytes = pasted.getBytes(StandardCharsets.UTF_8);
        SizeLimit.check(label, bytes.length);
        Format format = HtmlHead.beginsFragment(pasted) ? Format.HTML : Format.TEXT;
        Reading reading = format == Format.HTML ? ofHtml(pasted) : ofPlain(pasted);
        if (reading.text().isBlank()) {
            throw new SourceException(Notice.of("source.paste-empty"));
        }
        Provenance provenance = new Provenance(null, format.key(), null, null, null, Provenance.sha256(bytes));
        return new Version(label, provenance, reading.text(), reading.marks(), reading.warnings());
    }

    private static Reading ofHtml(String pasted) {
        ParagraphWriter writer = HtmlReader.fragment(pasted);
        return new Reading(writer.text(), writer.marks(), null, List.of());
    }

    private static Reading ofPlain(String pasted) {
        return new Reading(pasted.replace("\r\n", "\n").replace('\r', '\n'), List.of(), null, List.of());
    }
}
