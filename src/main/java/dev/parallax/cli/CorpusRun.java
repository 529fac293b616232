package dev.parallax.cli;

import dev.parallax.compare.CompareOptions;
import dev.parallax.compare.Comparer;
import dev.parallax.message.Messages;
import dev.parallax.report.JsonReport;
import dev.parallax.story.Story;
import dev.parallax.work.CancelToken;
import dev.parallax.work.Progress;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Compares the stories of a corpus on all cores; only a few stories are in memory at any time. */
final class CorpusRun implements AutoCloseable {

    /** Stories read ahead per core, so that a long one does not keep the other cores waiting. */
    private static final int AHEAD = 4;

    private final Comparer comparer = new Comparer();
    /** The result is for programs: in English on every machine. */
    private final Messages messages = Messages.english();

    private final CompareOptions options;
    private final JsonReport report;
    private final StoryLine storyLine;
    private final BufferedReader stories;
    private final CorpusOutput comparisons;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    /** One line of the result. */
    private record Line(byte[] json, boolean failed) {}

    /** A line of the result that is being made. */
    private record Pending(long number, Future<Line> line) {}

    /** @param stories lines read byte by byte, as ISO 8859-1, so that a line in a wrong encoding spoils no other */
    CorpusRun(CompareOptions options, BufferedReader stories, CorpusOutput comparisons) {
        this.options = options;
        report = new JsonReport(messages);
        storyLine = new StoryLine(messages);
        this.stories = stories;
        this.comparisons = comparisons;
    }

    /**
     * @param step runs after each line
     * @return how many lines of this run held no story that could be compared
     */
    long toTheEnd(Runnable step) throws IOException, InterruptedException {
        int window = Runtime.getRuntime().availableProcessors() * AHEAD;
        Deque<Pending> waiting = new ArrayDeque<>();
        long number = 0;
        long failed = 0;
        for (String story = stories.readLine(); story != null; story = stories.readLine()) {
            if (++number <= comparisons.linesBefore()) {
                step.run();
                continue;
            }
            waiting.add(start(story, number));
            if (waiting.size() >= window) {
                failed += finish(waiting.remove(), step);
            }
        }
        while (!waiting.isEmpty()) {
            failed += finish(waiting.remove(), step);
        }
        return failed;
    }

    private Pending start(String story, long number) {
        return new Pending(number, workers.submit(() -> compare(story, number)));
    }

    private int finish(Pending pending, Runnable step) throws IOException, InterruptedException {
        Line line = await(pending);
        comparisons.writeLine(line.json);
        step.run();
        return line.failed ? 1 : 0;
    }

    /** A story that breaks the program itself must not keep the others from being compared. */
    private Line await(Pending pending) throws IOException, InterruptedException {
        try {
            return pending.line.get();
        } catch (ExecutionException e) {
            String reason = messages.text("cli.unexpected", String.valueOf(e.getCause()));
            return new Line(storyLine.error(pending.number, reason), true);
        }
    }

    private Line compare(String line, long number) throws IOException {
        try {
            Story story = storyLine.parse(line.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            report.write(comparer.compare(story, options, Progress.NONE, new CancelToken()), json);
            return new Line(json.toByteArray(), false);
        } catch (StoryLine.BadLine e) {
            return new Line(storyLine.error(number, e.getMessage()), true);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
