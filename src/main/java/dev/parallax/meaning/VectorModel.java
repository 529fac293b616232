package dev.parallax.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The language model e5-small-v2 (Wang et al. 2022, quantised to 8 bits): a vector for every piece of a sentence that
 * says what the piece means there.
 *
 * <p>The same sentence gives the same vectors on the same machine. Any thread may use it, several at once.
 */
final class VectorModel {

    /** Numbers in a vector. */
    static final int DIMENSION = 384;

    private static final String MODEL = "/e5-small-v2-q.onnx";
    private static final String TOKENIZER = "/e5-small-v2-q-tokenizer.json";

    /** What the model was trained to expect before text that is compared with its like. */
    private static final String PREFIX = "query: ";

    /** What a sentence has beyond them gets no vectors: the model could read twice as many, but not within 100 ms. */
    private static final int MOST_PIECES = 256;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces wordPieces;

    private VectorModel(OrtEnvironment environment, OrtSession session, WordPieces wordPieces) {
        this.environment = environment;
        this.session = session;
        this.wordPieces = wordPieces;
    }

    /** Takes about half a second and, from then on, about 150 MB. */
    static VectorModel load() throws IOException, OrtException {
        WordPieces wordPieces = new WordPieces(vocabulary());
        OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream model = VectorModel.class.getResourceAsStream(MODEL)) {
            // Two threads on one short sentence are slower than one; sentences are run side by side instead.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new VectorModel(environment, environment.createSession(model.readAllBytes(), options), wordPieces);
        }
    }

    /**
     * @param before what the sentence is to be understood from; may be empty
     * @return the pieces of the sentence alone, each with its vector
     */
    SentenceVectors read(String before, String sentence) throws OrtException {
        int start = PREFIX.length() + before.length();
        List<WordPieces.Piece> pieces = wordPieces.cut(PREFIX + before + sentence, MOST_PIECES - 2);
        long[] ids = new long[pieces.size() + 2];
        ids[0] = wordPieces.number("[CLS]");
        for (int i = 0; i < pieces.size(); i++) {
            ids[i + 1] = pieces.get(i).id();
        }
        ids[ids.length - 1] = wordPieces.number("[SEP]");
        int[] starts = pieces.stream().mapToInt(piece -> piece.start() - start).filter(place -> place >= 0).toArray();
        int end = pieces.size() + 1;
        return new SentenceVectors(starts, Arrays.copyOfRange(run(ids), end - starts.length, end));
    }

    private float[][] run(long[] ids) throws OrtException {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                OrtSession.Result result = session.run(
                        Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        }
    }

    private static Map<String, Integer> vocabulary() throws IOException {
        Map<String, Integer> vocabulary = new HashMap<>(1 << 16);
        try (InputStream stream = VectorModel.class.getResourceAsStream(TOKENIZER);
                JsonParser parser = new JsonFactory().createParser(stream)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals("vocab")) {
                    parser.nextToken();
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        vocabulary.put(parser.currentName(), parser.nextIntValue(0));
                    }
                }
            }
        }
        return vocabulary;
    }
}
