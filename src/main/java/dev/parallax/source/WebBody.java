package dev.parallax.source;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Collects the body of an answer and hangs up as soon as it is larger than a text may be. */
final class WebBody implements BodySubscriber<byte[]> {

    /** The body was larger than a text may be. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private final BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
    private final int most;
    private long received;
    private Flow.Subscription subscription;

    WebBody(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return all.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
        subscription = newSubscription;
        all.onSubscribe(newSubscription);
    }

    @Override
    public void onNext(List<ByteBuffer> chunks) {
        received += chunks.stream().mapToLong(ByteBuffer::remaining).sum();
        if (received > most) {
            subscription.cancel();
            all.onError(new TooLargeException());
        } else {
            all.onNext(chunks);
        }
    }

    @Override
    public void onError(Throwable failure) {
        all.onError(failure);
    }

    @Override
    public void onComplete() {
        all.onComplete();
    }
}
