package dev.parallax.ui.find;

import dev.parallax.compare.Comparison;
import dev.parallax.story.Span;
import dev.parallax.work.CancelToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks through all texts. Belongs in the background. */
final class SearchJob {

    /** Looks at characters in all texts together: about a second, and many times what usual expressions need in books. */
    static final long MOST_STEPS = 100_000_000;

    private final Searched searched;
    private final CancelToken cancel;
    private final List<Match> matches = new ArrayList<>();
    private final List<Match> hidden = new ArrayList<>();
    private final Map<Integer, List<Match>> byVersion = new HashMap<>();

    private SearchJob(Searched searched, CancelToken cancel) {
        this.searched = searched;
        this.cancel = cancel;
    }

    /** @throws java.util.concurrent.CancellationException when it is not wanted any more */
    static Found run(Wanted wanted, Searched searched, CancelToken cancel) {
        try {
            return new SearchJob(searched, cancel).search(new WordSearch(wanted, new Patience(cancel, MOST_STEPS)));
        } catch (WordSearch.Wrong e) {
            return Found.problem(e.notice());
        }
    }

    private Found search(WordSearch search) {
        for (Searched.Text text : searched.texts()) {
            cancel.check();
            sort(text, search.in(text.text()));
        }
        cancel.check();
        return new Found(new ReadingOrder(searched).of(matches), byVersion, hidden, null);
    }

    /** Tells what is shown from what is not. */
    private void sort(Searched.Text text, List<Span> spans) {
        Comparison comparison = searched.comparison();
        LeftOutLines lines = comparison == null || text.whole()
                ? null
                : new LeftOutLines(comparison.documents().get(text.version()));
        List<Match> shown = new ArrayList<>();
        for (Span span : spans) {
            (lines != null && lines.hold(span.start()) ? hidden : shown).add(new Match(text.version(), span));
        }
        matches.addAll(shown);
        if (!shown.isEmpty()) {
            byVersion.put(text.version(), List.copyOf(shown));
        }
    }
}
