package dev.parallax.source;

import dev.parallax.story.Notice;
import dev.parallax.work.CancelToken;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gets texts from addresses. Follows where a page has moved to, but never from HTTPS to HTTP.
 *
 * <p>Any thread may use it.
 */
final class WebReader {

    /** From the request to the last byte. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    // Pages are refused to programs that do not say what they are.
    private static final String USER_AGENT = "Mozilla/5.0 (compatible; Parallax; reader of news)";
    private static final String ACCEPT = "text/html, application/xhtml+xml, text/markdown, text/plain, text/*;q=0.8";

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*+charset\\s*+=\\s*+[\"']?([\\w:.+-]++)", Pattern.CASE_INSENSITIVE);

    private final Clock clock;
    private final Duration patience;

    WebReader(Clock clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    /** @throws java.util.concurrent.CancellationException when cancelled */
    Original read(Location.OnWeb location, CancelToken cancel) throws SourceException {
        // One client for one address: asking is rare, and a client at rest would keep threads alive.
        try (HttpClient client = client()) {
            HttpResponse<byte[]> answer = ask(client, location, cancel);
            refuseUnlessText(location, answer);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            return new Original(
                    location.typed(),
                    location.label(),
                    answer.body(),
                    format(type, location),
                    charset(type),
                    clock.instant());
        }
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(patience)
                .build();
    }

    private HttpResponse<byte[]> ask(HttpClient client, Location.OnWeb location, CancelToken cancel)
            throws SourceException {
        HttpRequest request = HttpRequest.newBuilder(location.uri())
                .header("User-Agent", USER_AGENT)
                .header("Accept", ACCEPT)
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, _ -> new WebBody(SizeLimit.MOST_BYTES));
        try {
            return await(answer, cancel);
        } catch (ExecutionException e) {
            throw WebFailure.of(location, e.getCause());
        } catch (TimeoutException e) {
            throw new SourceException(Notice.of("source.address-slow", location.typed(), patience.toSeconds()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SourceException(Notice.of("source.address-failed", location.typed(), "interrupted"), e);
        } finally {
            answer.cancel(true);
            client.shutdownNow();
        }
    }

    private <T> T await(CompletableFuture<T> answer, CancelToken cancel)
            throws ExecutionException, InterruptedException, TimeoutException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            cancel.check();
            try {
                return answer.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }

    private static void refuseUnlessText(Location.OnWeb location, HttpResponse<byte[]> answer) throws SourceException {
        if (answer.statusCode() != 200) {
            throw WebFailure.ofStatus(location, answer.statusCode());
        }
        String type = mediaType(answer.headers().firstValue("Content-Type").orElse(""));
        // Servers that do not know say nothing or "octet-stream"; then the bytes will tell.
        boolean text = type.isEmpty()
                || type.startsWith("text/")
                || type.equals("application/xhtml+xml")
                || type.equals("application/octet-stream");
        if (!text) {
            throw new SourceException(Notice.of("source.address-not-text", location.typed(), type));
        }
    }

    private static @Nullable Format format(String contentType, Location.OnWeb location) {
        return switch (mediaType(contentType)) {
            case "text/html", "application/xhtml+xml" -> Format.HTML;
            case "text/markdown", "text/x-markdown" -> Format.MARKDOWN;
            default -> Optional.ofNullable(location.uri().getPath())
                    .flatMap(Format::ofFileName)
                    .orElse(null);
        };
    }

    private static @Nullable Charset charset(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType);
        return matcher.find() ? HtmlHead.charset(matcher.group(1)).orElse(null) : null;
    }

    private static String mediaType(String contentType) {
        return contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
