package dev.parallax.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Tells the parts of speech of English words by the model of Apache OpenNLP, loaded once. Not thread-safe. */
final class PartOfSpeechTagger {

    private static final String FILE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private static final Map<String, PartOfSpeech> BY_NAME =
            Stream.of(PartOfSpeech.values()).collect(Collectors.toUnmodifiableMap(Enum::name, part -> part));

    private final POSTaggerME tagger = new POSTaggerME(Loaded.MODEL);

    /** Loads the model, so that it need not be waited for later. */
    static void prepare() {
        Loaded.MODEL.getLanguage();
    }

    /** @param words of one sentence, with straight apostrophes and quotation marks */
    PartOfSpeech[] tag(String[] words) {
        return Stream.of(tagger.tag(words))
                .map(tag -> BY_NAME.getOrDefault(tag, PartOfSpeech.X))
                .toArray(PartOfSpeech[]::new);
    }

    private static final class Loaded {

        static final POSModel MODEL = read();

        private static POSModel read() {
            try (InputStream stream = PartOfSpeechTagger.class.getResourceAsStream(FILE)) {
                return new POSModel(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
