package dev.parallax.source;

import dev.parallax.story.Notice;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/** Says why an address gave no text. */
final class WebFailure {

    private WebFailure() {}

    static SourceException of(Location.OnWeb location, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebBody.TooLargeException) {
                return SizeLimit.endless(location.typed());
            }
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                String host = location.uri().getHost();
                return because(Notice.of("source.address-unknown", location.typed(), host), failure);
            }
            if (cause instanceof HttpTimeoutException) {
                return because(Notice.of("source.address-silent", location.typed()), failure);
            }
            if (cause instanceof SSLException) {
                return because(Notice.of("source.address-insecure", location.typed()), failure);
            }
        }
        if (failure instanceof ConnectException) {
            return because(Notice.of("source.address-silent", location.typed()), failure);
        }
        return because(Notice.of("source.address-failed", location.typed(), reason(failure)), failure);
    }

    /** @param status of an answer other than 200 */
    static SourceException ofStatus(Location.OnWeb location, int status) {
        String name = location.typed();
        return new SourceException(
                switch (status) {
                    case 301, 302, 303, 307, 308 -> Notice.of("source.address-redirect", name);
                    case 401, 402, 403, 407, 451 -> Notice.of("source.address-closed", name, status);
                    case 404, 410 -> Notice.of("source.address-missing", name);
                    default -> Notice.of("source.address-status", name, status);
                });
    }

    private static SourceException because(Notice notice, Throwable cause) {
        return new SourceException(notice, cause);
    }

    private static String reason(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
