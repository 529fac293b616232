package dev.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parallax.story.Version;
import dev.parallax.work.CancelToken;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebReaderTest {

    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void pageIsReadWithWhereAndWhenItCameFrom() {
        byte[] page = Samples.read("news-page.html").getBytes(StandardCharsets.UTF_8);
        serve("/story", 200, "text/html; charset=utf-8", page);

        LoadedStory story = load("/story");

        Version version = story.versions().getFirst();
        assertThat(story.problems()).isEmpty();
        assertThat(Samples.marked(version.text(), version.marks()) + "\n")
                .isEqualTo(Samples.read("news-page.expected.txt"));
        assertThat(version.label()).isEqualTo(server.getAddress().getHostString());
        assertThat(version.provenance().origin()).isEqualTo(address("/story"));
        assertThat(version.provenance().format()).isEqualTo("html");
        assertThat(version.provenance().capturedAt()).isEqualTo(NOW);
    }

    @Test
    void characterSetOfTheServerIsBelieved() {
        byte[] bytes = "Święto żeglarzy w Łodzi".getBytes(Charset.forName("ISO-8859-2"));
        serve("/a", 200, "text/plain; charset=\"ISO-8859-2\"", bytes);

        Version version = load("/a").versions().getFirst();

        assertThat(version.text()).isEqualTo("Święto żeglarzy w Łodzi");
        assertThat(version.warnings()).isEmpty();
    }

    @Test
    void formatComesFromTheServerOrElseFromTheAddress() {
        byte[] bytes = "# Vote".getBytes(StandardCharsets.UTF_8);
        serve("/typed", 200, "text/markdown", bytes);
        serve("/named.md", 200, "text/plain", bytes);
        serve("/plain", 200, "text/plain", bytes);
        serve("/unknown", 200, "application/octet-stream", bytes);

        assertThat(List.of("/typed", "/named.md", "/plain", "/unknown"))
                .extracting(path -> load(path).versions().getFirst().text())
                .containsExactly("Vote", "Vote", "# Vote", "# Vote");
    }

    @Test
    void pageThatHasMovedIsFollowed() {
        redirect("/old", "/new");
        serve("/new", 200, "text/plain", "Here.".getBytes(StandardCharsets.UTF_8));

        assertThat(load("/old").versions()).extracting(Version::text).containsExactly("Here.");
    }

    @Test
    void placesThatCannotBeFollowedAreRefused() {
        redirect("/circle", "/circle");
        redirect("/elsewhere", "ftp://courier.example/");
        redirect("/nowhere", "http://courier.example:99999/");

        assertThat(problem("/circle")).endsWith("/circle leads on to a place that cannot be followed safely."
                + " Open it in a browser, and copy the address that you end up at.");
        assertThat(problem("/elsewhere")).contains("cannot be followed safely");
        assertThat(problem("/nowhere")).contains("could not be read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "404 | has no page any more. Check the address, or look for the page in an archive.",
        "403 | does not give its text to everybody (status 403)."
                + " Open it in a browser, copy the text and paste it here.",
        "500 | answered with an error (status 500). Try again later."
    })
    void refusalOfTheServerIsExplained(int status, String sentence) {
        serve("/a", status, "text/html", "<p>No.</p>".getBytes(StandardCharsets.UTF_8));

        assertThat(problem("/a")).isEqualTo(address("/a") + " " + sentence);
    }

    @Test
    void whatIsNoTextIsRefused() {
        serve("/a.png", 200, "image/png", new byte[] {1});
        serve("/b", 200, "text/html", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));

        assertThat(problem("/a.png")).isEqualTo(address("/a.png") + " is not text but image/png."
                + " Give the address of a page, or save it as text or HTML and open the file.");
        assertThat(problem("/b")).startsWith(address("/b") + " is a PDF file.");
    }

    @Test
    void endlessPageIsCutShort() {
        server.createContext("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] chunk = new byte[1 << 16];
                while (true) {
                    out.write(chunk);
                }
            }
        });

        assertThat(problem("/endless"))
                .isEqualTo(address("/endless") + " has more than 20 MB, and no text may have more."
                        + " Save the part that you want to compare as a file.");
    }

    @Test
    void silentServerIsGivenUp() {
        server.createContext("/silent", _ -> await());
        server.createContext("/halfway", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            await();
        });
        StoryLoader impatient = new StoryLoader(new WebReader(Clock.systemUTC(), Duration.ofSeconds(1)));

        LoadedStory story =
                impatient.load(List.of(address("/silent"), address("/halfway")), new CancelToken());

        assertThat(Sentences.of(story.problems()))
                .containsExactly(
                        address("/silent") + " did not answer within 1 seconds."
                                + " Try again, or open it in a browser, copy the text and paste it here.",
                        address("/halfway") + " did not answer within 1 seconds."
                                + " Try again, or open it in a browser, copy the text and paste it here.");
    }

    @Test
    void waitingStopsWhenCancelled() {
        CancelToken cancel = new CancelToken();
        server.createContext("/a", _ -> {
            cancel.cancel();
            await();
        });

        assertThatThrownBy(() -> new StoryLoader().load(List.of(address("/a")), cancel))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void connectionThatFailsIsExplained() {
        Location.OnWeb page = new Location.OnWeb("https://courier.example/a", URI.create("https://courier.example/a"));
        ConnectException unknown = new ConnectException();
        unknown.initCause(new UnresolvedAddressException());

        assertThat(Sentences.of(WebFailure.of(page, unknown).notice()))
                .isEqualTo("https://courier.example/a could not be read, because there is no site called"
                        + " courier.example or no connection. Check the address and the connection.");
        assertThat(Sentences.of(WebFailure.of(page, new HttpConnectTimeoutException("")).notice()))
                .isEqualTo("https://courier.example/a does not answer."
                        + " Check the address and the connection, and try again.");
        assertThat(Sentences.of(WebFailure.of(page, new SSLHandshakeException("")).notice()))
                .isEqualTo("https://courier.example/a has no secure connection that can be trusted."
                        + " Open it in a browser, copy the text and paste it here.");
        assertThat(Sentences.of(WebFailure.of(page, new IOException("reset")).notice()))
                .isEqualTo("https://courier.example/a could not be read: reset. Check the connection and try again.");
    }

    @Test
    void closedPortDoesNotAnswer() {
        String address = address("/a");
        server.stop(0);

        assertThat(Sentences.of(new StoryLoader().load(List.of(address), new CancelToken()).problems()))
                .containsExactly(address + " does not answer. Check the address and the connection, and try again.");
    }

    private LoadedStory load(String path) {
        WebReader web = new WebReader(Clock.fixed(NOW, ZoneOffset.UTC), WebReader.PATIENCE);
        return new StoryLoader(web).load(List.of(address(path)), new CancelToken());
    }

    private String problem(String path) {
        return Sentences.of(load(path).problems()).getFirst();
    }

    private String address(String path) {
        return "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort() + path;
    }

    private void serve(String path, int status, String type, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            send(exchange, status, body);
        });
    }

    private void redirect(String path, String to) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            send(exchange, 302, new byte[0]);
        });
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
