package dev.parallax.source;

import dev.parallax.story.Notice;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes made into text.
 *
 * @param text with CRLF and CR made LF and nothing else changed
 * @param charset what the bytes were read as
 * @param broken how many places held no letter of that character set; each is U+FFFD in the text
 * @param guessed whether nothing but the bytes' own look spoke for that character set
 */
record Decoded(String text, Charset charset, int broken, boolean guessed) {

    /** Never fails: what is no letter of the character set becomes U+FFFD. */
    static Decoded of(ByteBuffer bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = bytes.duplicate();
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        int broken = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            broken++;
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        String text = out.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        return new Decoded(text, charset, broken, false);
    }

    Decoded asGuess() {
        return new Decoded(text, charset, broken, true);
    }

    /** The name of the character set as people write it. */
    String encoding() {
        String name = charset.name();
        return name.startsWith("windows") ? "W" + name.substring(1) : name;
    }

    /** What the reader should know about it. */
    List<Notice> warnings() {
        List<Notice> warnings = new ArrayList<>();
        if (guessed) {
            warnings.add(Notice.of("source.encoding-guessed", encoding()));
        }
        if (broken > 0) {
            warnings.add(Notice.of("source.encoding-broken", encoding(), broken));
        }
        return warnings;
    }
}
