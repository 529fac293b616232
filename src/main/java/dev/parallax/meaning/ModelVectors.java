package dev.parallax.meaning;

import ai.onnxruntime.OrtException;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.WordLists;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Vectors from the language model, which is loaded once for the whole program, in the background, when it is first asked
 * for. A sentence that points back ("This could …") is read with the sentence before it. What was read lately is
 * remembered.
 */
public final class ModelVectors implements VectorReader {

    /** How long a wait for the model may overhear that it was cancelled. */
    private static final int WAIT_MILLIS = 20;

    private final RecentSentences recent = new RecentSentences();

    /** Loads the model when it is first touched. */
    private static final class Model {
        static final CompletableFuture<VectorModel> LOADED = CompletableFuture.supplyAsync(() -> {
            try {
                return VectorModel.load();
            } catch (IOException | OrtException e) {
                throw new CompletionException(e);
            }
        });
    }

    /** A sentence to read. */
    private record Place(int version, int sentence) {}

    @Override
    public StoryVectors read(List<Document> documents, List<BitSet> sentences, Progress progress, CancelToken cancel)
            throws VectorsUnavailable {
        VectorModel model = model(cancel);
        List<Place> places = IntStream.range(0, documents.size())
                .boxed()
                .flatMap(version -> sentences.get(version).stream().mapToObj(sentence -> new Place(version, sentence)))
                .toList();
        List<@Nullable SentenceVectors[]> read = documents.stream()
                .map(document -> new SentenceVectors[document.sentences().size()])
                .toList();
        AtomicInteger done = new AtomicInteger();
        try {
            places.parallelStream().forEach(place -> {
                cancel.check();
                progress.report("vectors", (double) done.getAndIncrement() / places.size());
                read.get(place.version)[place.sentence] = read(model, documents.get(place.version), place.sentence);
            });
        } catch (ModelFailure e) {
            throw new VectorsUnavailable(e.getCause());
        }
        return new StoryVectors(documents, read, cancel);
    }

    private SentenceVectors read(VectorModel model, Document document, int place) {
        String sentence = document.text(document.sentences().get(place));
        String before = pointsBack(document, sentence) ? bodyBefore(document, place) : "";
        RecentSentences.Key key = new RecentSentences.Key(before, sentence);
        SentenceVectors known = recent.get(key);
        if (known == null) {
            try {
                known = model.read(before, sentence);
            } catch (OrtException e) {
                throw new ModelFailure(e);
            }
            recent.put(key, known);
        }
        return known;
    }

    private static boolean pointsBack(Document document, String sentence) {
        int end = 0;
        while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
            end++;
        }
        return WordLists.of(document.language(), "sentences").words("pointer").contains(sentence.substring(0, end));
    }

    private static String bodyBefore(Document document, int place) {
        if (place == 0 || !document.isBody(place - 1)) {
            return "";
        }
        Sentence before = document.sentences().get(place - 1);
        return document.text(before) + " ";
    }

    private static VectorModel model(CancelToken cancel) throws VectorsUnavailable {
        while (true) {
            cancel.check();
            try {
                return Model.LOADED.get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (ExecutionException e) {
                throw new VectorsUnavailable(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while the model was loaded");
            }
        }
    }

    /** Carries a failure of the model out of a stream. */
    private static final class ModelFailure extends RuntimeException {

        private static final long serialVersionUID = 1;

        ModelFailure(OrtException cause) {
            super(cause);
        }
    }
}
